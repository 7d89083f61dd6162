import { Decimal, isMultiple } from "../../engine/decimal.js";
import { isOpen, type NewOrder, type Order } from "../../engine/order.js";
import { invalid, unknownOrder, unknownPair, VenueRefusal } from "./errors.js";
import type { PairSpec } from "./pairs.js";
import type { BitexasiaState } from "./state.js";

const DECIMAL = /^\d{1,20}(\.\d{1,20})?$/;

type Body = Readonly<Record<string, unknown>>;

/**
 * Places an order, or returns the one that has its client order id already: the page calls a repeat safe.
 *
 * @throws {VenueRefusal} for a body that breaks a rule; 409 for a known id with other terms.
 */
export function placeOrder(state: BitexasiaState, accountId: string, text: string): Order {
  const body = readBody(text);
  const request = readOrder(state, accountId, body);
  const { clientOrderId } = request;
  const known = clientOrderId === undefined ? undefined : state.exchange.orders.byClientId(accountId, clientOrderId);
  if (known !== undefined) {
    if (sameTerms(state, known, request, body.type)) return known;
    throw new VenueRefusal(409, "duplicate_client_order_id", "This client_order_id belongs to another order");
  }
  if (body.type !== "stop") return state.exchange.place(request);
  const order = state.exchange.park(request);
  state.stops.add(order.id);
  return order;
}

function sameTerms(state: BitexasiaState, order: Order, request: NewOrder, type: unknown): boolean {
  return (
    order.symbol === request.symbol &&
    order.side === request.side &&
    order.type === request.type &&
    order.price.eq(request.price ?? 0) &&
    order.quantity.eq(request.quantity ?? 0) &&
    state.stops.has(order.id) === (type === "stop")
  );
}

export function findOrder(state: BitexasiaState, accountId: string, id: string): Order {
  const order = state.exchange.orders.get(id);
  if (order?.accountId !== accountId) throw unknownOrder();
  return order;
}

/** Cancelling what is no longer open changes nothing: the page promises that it may be repeated. */
export function cancelOrder(state: BitexasiaState, accountId: string, id: string): Order {
  const order = findOrder(state, accountId, id);
  if (isOpen(order)) state.exchange.cancel(accountId, id);
  return order;
}

function readBody(text: string): Body {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    body = undefined;
  }
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new VenueRefusal(400, "invalid_body", "The body must be a JSON object");
  }
  return body as Body;
}

/** Fields the page does not name are let through: what triggers a stop order must be one of them. */
function readOrder(state: BitexasiaState, accountId: string, body: Body): NewOrder {
  const spec = state.pairs.get(textOf(body, "pair"));
  if (spec === undefined) throw unknownPair();
  const side = oneOf(body, "side", ["buy", "sell"]) === "buy" ? "BUY" : "SELL";
  const type = oneOf(body, "type", ["limit", "market", "stop"]);
  const quantity = sizeOf(spec, body);
  if (type === "market" && body.price !== undefined) throw invalid("price", "is not for market orders");
  const price = type === "limit" || body.price !== undefined ? priceOf(spec, body) : undefined;
  const given = body.client_order_id === undefined ? {} : { clientOrderId: textOf(body, "client_order_id") };
  const common = { accountId, symbol: spec.pair, side, selfTrade: "expire-taker", quantity, ...given } as const;
  if (price === undefined) return { ...common, type: "MARKET", timeInForce: "IOC" };
  return { ...common, type: "LIMIT", timeInForce: "GTC", price };
}

function sizeOf({ minOrderSize }: PairSpec, body: Body): Decimal {
  const size = decimalOf(body, "size");
  if (size.lt(minOrderSize)) throw invalid("size", `is below the minimum of ${minOrderSize}`);
  if (!isMultiple(size, new Decimal(minOrderSize))) throw invalid("size", `is not a multiple of ${minOrderSize}`);
  return size;
}

function priceOf({ tickSize }: PairSpec, body: Body): Decimal {
  const price = decimalOf(body, "price");
  if (price.isZero() || !isMultiple(price, new Decimal(tickSize))) {
    throw invalid("price", `is not a multiple of ${tickSize}`);
  }
  return price;
}

/** The sample writes prices and sizes as text, so bare numbers are refused. */
function decimalOf(body: Body, name: string): Decimal {
  const value = textOf(body, name);
  if (!DECIMAL.test(value)) throw invalid(name, "must be a decimal number as text");
  return new Decimal(value);
}

function oneOf(body: Body, name: string, values: readonly string[]): string {
  const value = textOf(body, name);
  if (!values.includes(value)) throw invalid(name, `must be one of ${values.join(", ")}`);
  return value;
}

function textOf(body: Body, name: string): string {
  const value = body[name];
  if (typeof value !== "string" || value === "") throw invalid(name, "must be text");
  return value;
}
