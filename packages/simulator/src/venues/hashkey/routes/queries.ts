import type { Fill, Order } from "../../../engine/order.js";
import { isOpen } from "../../../engine/order.js";
import { type Call, range } from "../call.js";
import { symbolOf } from "../order-rules.js";
import type { HashkeyState } from "../state.js";

function matches(state: HashkeyState, call: Call): (order: Order) => boolean {
  const symbol = call.params.get("symbol");
  const side = call.params.get("side");
  if (symbol !== undefined) symbolOf(state, symbol);
  return (order) => (symbol === undefined || order.symbol === symbol) && (side === undefined || order.side === side);
}

/** Open orders of an account, oldest first. Inferred: `fromOrderId` itself is left out. */
export function openOrders(state: HashkeyState, call: Call, accountId: string): Order[] {
  const from = call.params.id("fromOrderId") ?? 0n;
  return state.exchange.orders
    .open(accountId)
    .filter((order) => matches(state, call)(order) && BigInt(order.id) > from);
}

/** Closed orders of an account, newest first as in the document's example. */
export function closedOrders(state: HashkeyState, call: Call, accountId: string): Order[] {
  const { from, to } = range(call, 90);
  const before = call.params.id("fromOrderId");
  return state.exchange.orders
    .of(accountId)
    .filter((order) => !isOpen(order) && matches(state, call)(order))
    .filter((order) => order.createdAt >= from && order.createdAt <= to)
    .filter((order) => before === undefined || BigInt(order.id) < before)
    .reverse();
}

/** Trades of an account, newest first. */
export function accountTrades(state: HashkeyState, call: Call, accountId: string): Fill[] {
  const { from, to } = range(call, 30);
  const symbol = call.params.get("symbol");
  const clientOrderId = call.params.get("clientOrderId");
  const fromId = call.params.id("fromId");
  const toId = call.params.id("toId");
  if (symbol !== undefined) symbolOf(state, symbol);
  return state.exchange.orders
    .fills(accountId)
    .filter((fill) => symbol === undefined || fill.order.symbol === symbol)
    .filter((fill) => clientOrderId === undefined || fill.order.clientOrderId === clientOrderId)
    .filter((fill) => fill.time >= from && fill.time <= to)
    .filter((fill) => fromId === undefined || BigInt(fill.id) > fromId)
    .filter((fill) => toId === undefined || BigInt(fill.id) < toId)
    .reverse()
    .slice(0, call.params.limit(500, 1000));
}
