import { Decimal, text as decimalText } from "../../../engine/decimal.js";
import { Signal } from "../../../engine/events.js";
import type { Exchange, OrderEvent } from "../../../engine/exchange.js";
import { isOpen, type NewOrder, type Order } from "../../../engine/order.js";
import { Refusal, type RefusalReason } from "../../../engine/refusal.js";
import { type FixFields, fixTime } from "./codec.js";

/** One venue that orders may be for. */
export interface FixVenue {
  readonly name: string;
  readonly exchange: Exchange;
  /** The exchange's account that belongs to the account of a session. */
  account(accountId: string): string | undefined;
  /** Takes an order, where that is more than giving it to the exchange; may leave it pending. */
  place?(order: NewOrder & { readonly id: string }): void;
}

/** A message for the client: type 8 or 9. */
export interface DeskReport {
  readonly accountId: string;
  readonly type: "8" | "9";
  readonly fields: FixFields;
}

/** An order that came over FIX. */
interface Taken {
  readonly accountId: string;
  readonly venue: FixVenue;
  /** The exchange knows it by the client's id; over FIX it has one of its own. */
  readonly orderId: string;
  /** What was reported last. */
  last: FixFields | undefined;
}

type Fields = ReadonlyMap<number, string>;

/** The documented rule, its last 16 digits being a time and three random ones. */
const ORDER_ID = /^[\x21-\x7e]{0,48}\d{16}$/;

const UNKNOWN_ACCOUNT = "Account doesn't exist, please verify account ID.";
const WRONG_VENUE = "Sorry, the venue does not match the request url, please check the base url.";
const NOT_CANCELABLE =
  "cannot cancel order under current order status, need confirm order status and retry or abandon request.";
const PENDING = "order cannot be canceled when in Pending_Submit status";
const NO_ORDER = "Order doesn't exist, please change order ID.";
const TEXTS: Partial<Record<RefusalReason, string>> = {
  "unknown-symbol": "Util_Unknown_Symbol",
  insufficient: "Not enough asset available. Please verify if there is enough asset in account.",
  duplicate: "order id repeat",
};

/** Handles orders and tells what becomes of them, in the tags of the document's table; 58 explains rejections. */
export class FixDesk {
  readonly reported: Signal<DeskReport> = new Signal();
  readonly #venues: ReadonlyMap<string, FixVenue>;
  readonly #now: () => number;
  /** By the client's id. */
  readonly #taken = new Map<string, Taken>();
  readonly #stops: (() => void)[];
  #executions = 0;

  constructor(venues: readonly FixVenue[], now: () => number) {
    this.#venues = new Map(venues.map((venue) => [venue.name, venue]));
    this.#now = now;
    const exchanges = new Set(venues.map(({ exchange }) => exchange));
    this.#stops = [...exchanges].map((exchange) => exchange.ordered.on((event) => this.#happened(exchange, event)));
  }

  close(): void {
    for (const stop of this.#stops) stop();
  }

  place(accountId: string, fields: Fields): void {
    const id = fields.get(11) ?? "";
    const venue = this.#venues.get(fields.get(207) ?? "");
    const account = venue?.account(accountId);
    const why = this.#broken(accountId, fields, venue, account);
    if (why !== undefined || venue === undefined || account === undefined) {
      this.#reject(accountId, fields, why ?? UNKNOWN_ACCOUNT);
      return;
    }
    this.#taken.set(id, { accountId, venue, orderId: `F${1000 + this.#taken.size}`, last: undefined });
    try {
      const order = readOrder(account, id, fields);
      if (venue.place) venue.place(order);
      else venue.exchange.place(order);
    } catch (error) {
      this.#taken.delete(id);
      if (!(error instanceof Refusal)) throw error;
      this.#reject(accountId, fields, TEXTS[error.reason] ?? error.message);
    }
  }

  cancel(accountId: string, fields: Fields): void {
    const [taken, order] = this.#find(accountId, fields);
    if (taken !== undefined && order !== undefined && isOpen(order) && !order.parked) {
      taken.venue.exchange.cancel(order.accountId, order.id);
      return;
    }
    this.#tell(accountId, "9", {
      11: fields.get(11),
      37: taken?.orderId ?? "NONE",
      39: order === undefined ? 8 : statusOf(order),
      434: 1,
      102: order === undefined ? 1 : 0,
      60: fixTime(this.#now()),
      58: order === undefined ? NO_ORDER : order.parked ? PENDING : NOT_CANCELABLE,
    });
  }

  status(accountId: string, fields: Fields): void {
    const [taken] = this.#find(accountId, fields);
    if (taken?.last === undefined) this.#reject(accountId, fields, NO_ORDER);
    // Nothing new has happened: the last execution is told again.
    else this.#tell(accountId, "8", { ...taken.last, 11: fields.get(11) });
  }

  #broken(accountId: string, fields: Fields, venue: FixVenue | undefined, account?: string): string | undefined {
    if (fields.get(1) !== accountId) return UNKNOWN_ACCOUNT;
    if (venue === undefined) return WRONG_VENUE;
    if (account === undefined) return UNKNOWN_ACCOUNT;
    const id = fields.get(11) ?? "";
    if (!ORDER_ID.test(id)) return "order id rule error";
    return this.#taken.has(id) || venue.exchange.orders.get(id) !== undefined ? TEXTS.duplicate : undefined;
  }

  #find(accountId: string, fields: Fields): [Taken, Order] | [undefined, undefined] {
    const id = fields.get(11) ?? "";
    const taken = this.#taken.get(id);
    const order = taken?.venue.exchange.orders.get(id);
    const theirs = taken?.accountId === accountId && fields.get(1) === accountId;
    return theirs && taken.venue.name === fields.get(207) && order !== undefined
      ? [taken, order]
      : [undefined, undefined];
  }

  #happened(exchange: Exchange, { order, fill }: OrderEvent): void {
    const taken = this.#taken.get(order.id);
    if (taken?.venue.exchange !== exchange) return;
    const ended = order.status === "CANCELED" || order.status === "PARTIALLY_CANCELED";
    // A pending order was acknowledged when it was taken.
    if (!fill && !ended && taken.last !== undefined) return;
    taken.last = {
      // As the table has it: present on acknowledgements only.
      11: taken.last === undefined ? order.id : undefined,
      37: taken.orderId,
      17: this.#execution(),
      55: order.symbol,
      54: order.side === "BUY" ? 1 : 2,
      32: fill && decimalText(fill.quantity),
      44: fill ? decimalText(fill.price) : order.type === "MARKET" ? undefined : decimalText(order.price),
      38: decimalText(order.quantity),
      60: fixTime(order.updatedAt),
      150: fill ? (order.status === "FILLED" ? 2 : 1) : ended ? 4 : 0,
      39: statusOf(order),
    };
    this.#tell(taken.accountId, "8", taken.last);
  }

  #reject(accountId: string, fields: Fields, why: string): void {
    this.#tell(accountId, "8", {
      11: fields.get(11),
      37: "NONE",
      17: this.#execution(),
      55: fields.get(55),
      54: fields.get(54),
      44: fields.get(44),
      38: fields.get(38),
      60: fixTime(this.#now()),
      150: 8,
      39: 8,
      58: why,
    });
  }

  #execution(): string {
    this.#executions += 1;
    return `E${this.#executions}`;
  }

  #tell(accountId: string, type: "8" | "9", fields: FixFields): void {
    this.reported.emit({ accountId, type, fields });
  }
}

function readOrder(accountId: string, id: string, fields: Fields): NewOrder & { readonly id: string } {
  const isMarket = fields.get(40) === "1";
  const price = fields.get(44);
  return {
    id,
    clientOrderId: id,
    accountId,
    symbol: fields.get(55) ?? "",
    side: fields.get(54) === "1" ? "BUY" : "SELL",
    type: isMarket ? "MARKET" : "LIMIT",
    timeInForce: isMarket || fields.get(59) === "3" ? "IOC" : "GTC",
    selfTrade: "expire-taker",
    quantity: new Decimal(fields.get(38) ?? "0"),
    ...(isMarket || price === undefined ? {} : { price: new Decimal(price) }),
    postOnly: fields.get(59) === "7",
  };
}

/** A partial fill is a final state of this venue as well: what is cancelled after one stays partially filled. */
function statusOf({ status }: Order): number {
  return { NEW: 0, PARTIALLY_FILLED: 1, FILLED: 2, CANCELED: 4, PARTIALLY_CANCELED: 1 }[status];
}
