import type { Accounts } from "../../engine/accounts.js";
import type { Clock } from "../../engine/clock.js";
import { Decimal } from "../../engine/decimal.js";
import type { Ids } from "../../engine/ids.js";
import type { Random } from "../../engine/random.js";
import { Refusal } from "../../engine/refusal.js";
import { type ChainSpec, COINS, makeAddress, makeTxId } from "./coins.js";

/** 1 waits for the sender's authentication, 4 is credited; the other numbers are the document's. */
export type DepositStatus = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
export type WithdrawStatus = "under_review" | "withdrawing" | "successful" | "failed" | "canceled" | "canceling";

export interface Deposit {
  readonly time: number;
  readonly coin: string;
  readonly chainType: string;
  readonly address: string;
  readonly quantity: Decimal;
  readonly txId: string;
  readonly accountId: string;
  status: DepositStatus;
}

export interface Withdrawal {
  readonly time: number;
  readonly id: string;
  readonly clientOrderId: string;
  readonly coin: string;
  readonly address: string;
  readonly quantity: Decimal;
  readonly fee: Decimal;
  readonly platform: string;
  readonly memo: string;
  readonly chainType: string;
  status: WithdrawStatus;
  txId: string;
}

export interface FiatOrder {
  readonly orderId: string;
  readonly type: "deposit" | "withdraw";
  readonly asset: string;
  readonly amount: Decimal;
  readonly fee: Decimal;
  readonly remark: string;
  readonly clientOrderId: string;
  readonly createdAt: number;
}

/** Life of a withdrawal that nobody moves by hand, in milliseconds of the simulated clock. */
const REVIEW = 5_000;
const SENDING = 15_000;

/** Money that enters and leaves the venue. */
export class Wallet {
  readonly deposits: Deposit[] = [];
  readonly withdrawals: Withdrawal[] = [];
  readonly fiat: FiatOrder[] = [];
  readonly #addresses = new Map<string, string>();
  readonly #options: {
    accounts: Accounts;
    clock: Clock;
    ids: Ids;
    random: Random;
    custody: string;
    fiatAccount: string;
  };

  constructor(options: {
    accounts: Accounts;
    clock: Clock;
    ids: Ids;
    random: Random;
    custody: string;
    fiatAccount: string;
  }) {
    this.#options = options;
    options.clock.onShift(() => this.settle());
  }

  /** @throws {Refusal} when the coin does not move on that chain. */
  address(accountId: string, coin: string, chainType: string): string {
    chainOf(coin, chainType);
    const key = `${accountId} ${chainType}`;
    const known = this.#addresses.get(key);
    if (known !== undefined) return known;
    const address = makeAddress(chainType, this.#options.random);
    this.#addresses.set(key, address);
    return address;
  }

  /** Coins arrive. A deposit that is not authenticated is credited once its sender is declared. */
  deposit(
    coin: string,
    quantity: Decimal,
    options: { chainType: string; accountId: string; status: DepositStatus },
  ): Deposit {
    const deposit: Deposit = {
      time: this.#options.clock.now(),
      coin,
      chainType: options.chainType,
      address: this.address(options.accountId, coin, options.chainType),
      quantity,
      txId: makeTxId(options.chainType, this.#options.random),
      accountId: options.accountId,
      status: 1,
    };
    this.deposits.push(deposit);
    this.advanceDeposit(deposit, options.status);
    return deposit;
  }

  /** Moves a deposit to a status; reaching 4 credits it. */
  advanceDeposit(deposit: Deposit, status: DepositStatus): void {
    if (deposit.status === 4) return;
    deposit.status = status;
    if (status !== 4) return;
    this.#options.accounts.credit(deposit.accountId, deposit.coin, deposit.quantity, "custody-deposit");
    this.#options.accounts.publish();
  }

  /** Locks the amount and queues it; the fee is part of the amount. */
  withdraw(request: Omit<Withdrawal, "time" | "id" | "fee" | "status" | "txId">): Withdrawal {
    const { accounts, clock, ids, custody } = this.#options;
    const fee = new Decimal(chainOf(request.coin, request.chainType).withdrawFee);
    accounts.hold(custody, request.coin, request.quantity);
    const id = `W${ids.next()}`;
    const withdrawal: Withdrawal = { ...request, time: clock.now(), id, fee, status: "under_review", txId: "" };
    this.withdrawals.push(withdrawal);
    accounts.publish();
    return withdrawal;
  }

  /** Moves a withdrawal by hand. Final states settle the locked amount and cannot be left again. */
  advance(id: string, status: WithdrawStatus): void {
    const { accounts, random, custody } = this.#options;
    const withdrawal = this.withdrawals.find((one) => one.id === id);
    if (!withdrawal) throw new Refusal("not-found");
    if (isFinal(withdrawal.status)) return;
    withdrawal.status = status;
    if (status === "successful") {
      withdrawal.txId = makeTxId(withdrawal.chainType, random);
      accounts.spend(custody, withdrawal.coin, withdrawal.quantity, "custody-withdraw");
    } else if (isFinal(status)) accounts.release(custody, withdrawal.coin, withdrawal.quantity);
    accounts.publish();
  }

  /** Moves withdrawals on as time passes. */
  settle(): void {
    const now = this.#options.clock.now();
    for (const { id, time, status } of this.withdrawals) {
      if (status === "under_review" && now - time >= REVIEW) this.advance(id, "withdrawing");
      if (!isFinal(status) && status !== "canceling" && now - time >= SENDING) this.advance(id, "successful");
    }
  }

  /** A bank transfer in or out; the API has no call for it. */
  moveFiat(type: FiatOrder["type"], asset: string, amount: Decimal, fee: Decimal, remark: string): FiatOrder {
    const { accounts, clock, ids, fiatAccount } = this.#options;
    if (type === "deposit") accounts.credit(fiatAccount, asset, amount.minus(fee), "fiat-deposit");
    else accounts.debit(fiatAccount, asset, amount.plus(fee), "fiat-withdraw");
    const orderId = `NF${type === "deposit" ? "D" : "W"}${ids.next()}`;
    const order: FiatOrder = { orderId, type, asset, amount, fee, remark, clientOrderId: "", createdAt: clock.now() };
    this.fiat.push(order);
    accounts.publish();
    return order;
  }
}

export function isFinal(status: WithdrawStatus): boolean {
  return status === "successful" || status === "failed" || status === "canceled";
}

/** @throws {Refusal} when the coin does not move on that chain. */
export function chainOf(coin: string, chainType: string): ChainSpec {
  const spec = COINS.find((one) => one.coin === coin)?.chains.find((one) => one.chainType === chainType);
  if (!spec) throw new Refusal("not-found");
  return spec;
}
