import { Decimal } from "../../engine/decimal.js";
import { Refusal } from "../../engine/refusal.js";
import { COINS, type CoinSpec, makeAddress } from "./coins.js";
import { refusal } from "./errors.js";
import { Num } from "./json.js";
import type { ApifinyState, VenuePart } from "./state.js";

export type ActivityStatus = "SUBMITTED" | "COMPLETED" | "CANCELLED";

/** A change of a balance that is not a trade. */
export interface Activity {
  readonly kind: "deposit" | "withdrawal" | "transfer";
  readonly type: "INCOMING" | "OUTGOING";
  /** Sub-account. */
  readonly accountId: string;
  readonly venue: string;
  readonly coin: CoinSpec;
  readonly amount: Decimal;
  /** As the caller wrote it. */
  readonly shown: Num;
  readonly fee: Decimal;
  readonly targetAddress: string;
  readonly actionType: string;
  readonly logId: string;
  /** Sub-accounts of a transfer. */
  readonly from?: string;
  readonly to?: string;
  readonly createdAt: number;
  updatedAt: number;
  status: ActivityStatus;
  txId: string | null;
}

const HEX = "0123456789abcdef";
const DAY = 86_400_000;
/** How long a ticket and a deposit address are good, in milliseconds. Ours; the document shows both end. */
const TICKET_LIFE = 600_000;
const ADDRESS_LIFE = DAY;

/** Money that enters, leaves, or changes its venue. */
export class Wallet {
  /** Oldest first. */
  readonly activities: Activity[] = [];
  readonly #state: ApifinyState;
  readonly #addresses = new Map<string, string>();
  readonly #tickets = new Map<string, { readonly venue: string; readonly until: number }>();

  constructor(state: ApifinyState) {
    this.#state = state;
    state.clock.onShift(() => this.settle());
  }

  address(part: VenuePart, coin: CoinSpec): { address: string; memo: string | undefined; expiredAt: number } {
    const key = `${part.name} ${coin.coin}`;
    const address = this.#addresses.get(key) ?? makeAddress(coin, this.#state.random);
    this.#addresses.set(key, address);
    const memo = coin.memo ? `1023${part.account.id.slice(-4)}` : undefined;
    return { address, memo, expiredAt: this.#state.clock.now() + ADDRESS_LIFE };
  }

  /** A ticket for one withdrawal from this venue. */
  ticket(part: VenuePart): { ticket: string; expiredAt: number } {
    const ticket = this.#state.random.text(32, HEX);
    const expiredAt = this.#state.clock.now() + TICKET_LIFE;
    this.#tickets.set(ticket, { venue: part.name, until: expiredAt });
    return { ticket, expiredAt };
  }

  /** Coins arrive and are credited at once. */
  deposit(part: VenuePart, coin: CoinSpec, amount: Decimal): Activity {
    const activity = this.#record(part, coin, amount, { kind: "deposit", type: "INCOMING", fee: new Decimal(0) });
    activity.txId = this.#txId();
    this.advance(activity.logId, "COMPLETED");
    return activity;
  }

  /** Locks amount and fee. Inferred: the fee comes on top. */
  withdraw(part: VenuePart, coin: CoinSpec, amount: Num, address: string, ticket: string): Activity {
    const { clock, accounts, settings, timers } = this.#state;
    const known = this.#tickets.get(ticket);
    if (known?.venue !== part.name || known.until <= clock.now()) throw refusal("0x06001B");
    const quantity = new Decimal(amount.text);
    const fee = new Decimal(coin.fee);
    if (this.#sentToday(coin).plus(quantity).gt(coin.maxWithdraw)) throw refusal("0x04012B");
    accounts.hold(part.account.id, coin.currency, quantity.plus(fee));
    this.#tickets.delete(ticket);
    const activity = this.#record(part, coin, quantity, { kind: "withdrawal", type: "OUTGOING", fee, address, amount });
    accounts.publish();
    timers.after(settings.withdrawMs, () => this.settle());
    return activity;
  }

  /** Locks amount and fee at one venue and credits the other when it completes. */
  transfer(from: VenuePart, to: VenuePart, coin: CoinSpec, amount: Num): Activity {
    const { accounts, settings, timers } = this.#state;
    const quantity = new Decimal(amount.text);
    const fee = new Decimal(coin.fee);
    accounts.hold(from.account.id, coin.currency, quantity.plus(fee));
    const ends = { from: from.account.id, to: to.account.id };
    const activity = this.#record(from, coin, quantity, { kind: "transfer", type: "OUTGOING", fee, amount, ...ends });
    accounts.publish();
    timers.after(settings.transferMs, () => this.settle());
    return activity;
  }

  /** Moves an activity by hand. A final status settles what is locked and cannot be left again. */
  advance(logId: string, status: ActivityStatus): void {
    const activity = this.activities.find((one) => one.logId === logId);
    if (!activity) throw new Refusal("not-found");
    if (activity.status !== "SUBMITTED" || status === "SUBMITTED") return;
    const { accounts, clock } = this.#state;
    const { accountId, kind, amount, fee, to } = activity;
    const { currency } = activity.coin;
    activity.status = status;
    activity.updatedAt = clock.now();
    const done = status === "COMPLETED";
    if (kind === "deposit") {
      if (done) accounts.credit(accountId, currency, amount, "deposit");
    } else if (!done) accounts.release(accountId, currency, amount.plus(fee));
    else {
      accounts.spend(accountId, currency, amount.plus(fee), kind);
      if (kind === "withdrawal") activity.txId = this.#txId();
      else if (to !== undefined) this.#arrive(activity, to);
    }
    accounts.publish();
  }

  /** Completes what has waited long enough. */
  settle(): void {
    const { clock, settings } = this.#state;
    for (const { logId, kind, status, createdAt } of [...this.activities]) {
      const wait = kind === "transfer" ? settings.transferMs : settings.withdrawMs;
      if (status === "SUBMITTED" && clock.now() - createdAt >= wait) this.advance(logId, "COMPLETED");
    }
  }

  #arrive({ coin, amount, from = "" }: Activity, to: string): void {
    const target = [...this.#state.venues.values()].find(({ account }) => account.id === to);
    if (!target) throw new Refusal("unknown-account");
    this.#state.accounts.credit(to, coin.currency, amount, "transfer");
    const fee = new Decimal(0);
    const activity = this.#record(target, coin, amount, { kind: "transfer", type: "INCOMING", fee, from, to });
    activity.status = "COMPLETED";
  }

  #record(
    part: VenuePart,
    coin: CoinSpec,
    quantity: Decimal,
    more: Pick<Activity, "kind" | "type" | "fee" | "from" | "to"> & { amount?: Num; address?: string },
  ): Activity {
    const { amount = new Num(quantity.toFixed()), address = "", ...rest } = more;
    const { clock, random } = this.#state;
    const now = clock.now();
    const activity: Activity = {
      ...rest,
      accountId: part.account.id,
      venue: part.name,
      coin,
      amount: quantity,
      shown: amount,
      targetAddress: address,
      actionType: actionType(more.kind, more.type),
      logId: `${part.account.id}.${random.text(32, HEX)}`,
      createdAt: now,
      updatedAt: now,
      status: "SUBMITTED",
      txId: null,
    };
    this.activities.push(activity);
    return activity;
  }

  #sentToday(coin: CoinSpec): Decimal {
    const since = this.#state.clock.now() - DAY;
    return this.activities
      .filter((one) => one.kind === "withdrawal" && one.coin === coin && one.status !== "CANCELLED")
      .filter((one) => one.createdAt > since)
      .reduce((sum, one) => sum.plus(one.amount), new Decimal(0));
  }

  #txId(): string {
    return this.#state.random.text(64, HEX);
  }
}

/** The document shows the names of withdrawals and outgoing transfers; the others are inferred from them. */
function actionType(kind: Activity["kind"], type: Activity["type"]): string {
  if (kind === "transfer") return `ACCOUNT_CLIENT_TRANSFER_${type}`;
  return kind === "deposit" ? "ACCOUNT_CLIENT_DEPOSIT" : "ACCOUNT_CLIENT_WITHDRAW";
}

/** The first coin of a currency carries what is not bound to a chain. */
export function coinOfCurrency(currency: string): CoinSpec | undefined {
  return COINS.find((spec) => spec.currency === currency);
}
