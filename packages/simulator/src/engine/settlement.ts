import type { Accounts } from "./accounts.js";
import { Decimal, ZERO } from "./decimal.js";
import type { Plan } from "./matching.js";
import type { Instrument, NewOrder, Order } from "./order.js";
import { remaining } from "./order.js";
import { Refusal } from "./refusal.js";

export interface Payment {
  readonly fee: Decimal;
  readonly feeAsset: string;
  readonly realized?: Decimal;
}

/** What trading does to the accounts. The exchange matches orders; a settlement moves the money. */
export interface Settlement {
  /** What placing the order locks. Throws the `Refusal` that placing it would meet. */
  check(order: NewOrder, instrument: Instrument, steps: Plan): Decimal;
  /** Locks `order.held`. */
  hold(order: Order, instrument: Instrument): void;
  /** Settles one side of a match. The order's filled quantity is still the one before it. */
  pay(order: Order, price: Decimal, quantity: Decimal, isMaker: boolean, instrument: Instrument): Payment;
  /** Gives back what is still held. */
  free(order: Order, instrument: Instrument): void;
}

/** Base and quote asset change hands; what an order may cost is locked while it is open. */
export class SpotSettlement implements Settlement {
  readonly #accounts: Accounts;
  readonly #feeAccount: string;

  constructor(accounts: Accounts, feeAccount: string) {
    this.#accounts = accounts;
    this.#feeAccount = feeAccount;
  }

  check(order: NewOrder, instrument: Instrument, steps: Plan): Decimal {
    const hold = holdOf(order, instrument, steps);
    const { free } = this.#accounts.balance(order.accountId, payAsset(order.side, instrument));
    if (free.lt(hold)) throw new Refusal("insufficient");
    return hold;
  }

  hold(order: Order, instrument: Instrument): void {
    this.#accounts.hold(order.accountId, payAsset(order.side, instrument), order.held);
  }

  pay(order: Order, price: Decimal, quantity: Decimal, isMaker: boolean, instrument: Instrument): Payment {
    const { base, quote, symbol } = instrument;
    const value = price.times(quantity);
    const feeAsset = order.side === "BUY" && instrument.feeIn === "received" ? base : quote;
    const rate = isMaker ? instrument.makerFee : instrument.takerFee;
    const fee = (feeAsset === base ? quantity : value).times(rate);
    const accounts = this.#accounts;
    if (order.side === "BUY") {
      accounts.spend(order.accountId, quote, value, "trade", symbol);
      order.held = order.held.minus(value);
      accounts.credit(order.accountId, base, quantity, "trade", symbol);
    } else {
      accounts.spend(order.accountId, base, quantity, "trade", symbol);
      order.held = order.held.minus(quantity);
      accounts.credit(order.accountId, quote, value, "trade", symbol);
    }
    if (order.side === "BUY" && feeAsset === quote) {
      accounts.spend(order.accountId, quote, fee, "fee", symbol);
      order.held = order.held.minus(fee);
    } else accounts.debit(order.accountId, feeAsset, fee, "fee", symbol);
    accounts.credit(this.#feeAccount, feeAsset, fee, "fee", symbol);
    if (order.side === "BUY" && order.type === "LIMIT") this.#shrinkHold(order, quantity, instrument);
    return { fee, feeAsset };
  }

  free(order: Order, instrument: Instrument): void {
    if (order.held.gt(0)) this.#accounts.release(order.accountId, payAsset(order.side, instrument), order.held);
    order.held = ZERO;
  }

  /** A better price than the limit, or a smaller fee than reserved, frees money at once. */
  #shrinkHold(order: Order, quantity: Decimal, instrument: Instrument): void {
    const left = remaining(order).minus(quantity);
    const excess = order.held.minus(reserve(left.times(order.price), instrument));
    if (excess.lte(0)) return;
    this.#accounts.release(order.accountId, instrument.quote, excess);
    order.held = order.held.minus(excess);
  }
}

export function payAsset(side: "BUY" | "SELL", instrument: Instrument): string {
  return side === "BUY" ? instrument.quote : instrument.base;
}

/** What buying for `value` locks: the fee comes on top where it is taken in the quote asset. */
function reserve(value: Decimal, instrument: Instrument): Decimal {
  if (instrument.feeIn === "received") return value;
  return value.times(Decimal.max(instrument.makerFee, instrument.takerFee).plus(1));
}

function holdOf(order: NewOrder, instrument: Instrument, steps: Plan): Decimal {
  if (order.side === "SELL") return order.type === "LIMIT" ? (order.quantity ?? ZERO) : steps.quantity;
  if (order.type === "MARKET") return reserve(steps.value, instrument);
  return reserve((order.price ?? ZERO).times(order.quantity ?? ZERO), instrument);
}
