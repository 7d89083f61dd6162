import type { Order } from "../../../../engine/order.js";
import { isOpen } from "../../../../engine/order.js";
import { Refusal } from "../../../../engine/refusal.js";
import { CodedError } from "../../shared/errors.js";
import { illegal, missing, type Params, quoted, type Routes, range, refuse, userOf } from "../../shared/index.js";
import { checkBand, checkExposure, checkNotional, checkPrice, checkQuantity, symbolOf } from "../order-rules.js";
import { readOrder } from "../read-order.js";
import type { FuturesState } from "../state.js";
import { acknowledgement, orderView } from "../views.js";

const MOST_CHANGES = 10_000;

export function tradeRoutes(state: FuturesState): Routes {
  const { futures } = state;
  const changes = new Map<string, number>();
  return {
    createOrder: (call) => place(state, userOf(call).id, call.params, 5),

    modifyOrder(call) {
      const { params } = call;
      const accountId = userOf(call).id;
      const order = findOrder(state, accountId, params);
      if (order.terms?.kind !== "LIMIT") throw refuse("-1020");
      if (!isOpen(order)) throw refuse("-2013");
      const price = params.decimal("price");
      const quantity = params.decimal("quantity");
      if (!price) throw missing("price");
      if (!quantity) throw missing("quantity");
      const spec = symbolOf(state, order.symbol);
      checkPrice(spec, price);
      checkBand(state, spec, order.side, price);
      checkQuantity(spec, quantity, false);
      if (!order.terms.reduceOnly) checkNotional(spec, price.times(quantity));
      checkExposure(state, { ...order, terms: order.terms }, price.times(quantity));
      if (quantity.lte(order.filled)) throw refuse("-4003");
      const count = (changes.get(order.id) ?? 0) + 1;
      // Inferred: the document names the limit of changes, not the code.
      if (count > MOST_CHANGES) throw refuse("-2010");
      changes.set(order.id, count);
      return orderView(futures.exchange.amend(accountId, order.id, price, quantity));
    },

    getOrder: (call) => orderView(findOrder(state, userOf(call).id, call.params), "query"),

    getOpenOrder(call) {
      const order = findOrder(state, userOf(call).id, call.params);
      if (!isOpen(order)) throw refuse("-2013");
      return orderView(order, "query");
    },

    getOpenOrders(call) {
      const symbol = call.params.get("symbol");
      if (symbol !== undefined) symbolOf(state, symbol);
      return futures.exchange.orders
        .open(userOf(call).id)
        .filter((order) => symbol === undefined || order.symbol === symbol)
        .map((order) => orderView(order, "query"));
    },

    getAllOrders(call) {
      const { symbol } = symbolOf(state, call.params.text("symbol"));
      const limit = Math.min(call.params.limit(500), 1000);
      const from = call.params.id("orderId");
      const { from: start, to: end } = range(call);
      const found = futures.exchange.orders
        .of(userOf(call).id)
        .filter((order) => order.symbol === symbol && isKept(order, call.now))
        .filter((order) => from === undefined || BigInt(order.id) >= from)
        .filter((order) => order.createdAt >= start && order.createdAt <= end);
      const rows = from === undefined ? found.slice(-limit) : found.slice(0, limit);
      return rows.map((order) => orderView(order, "query"));
    },

    cancelOrder: (call) => cancel(state, userOf(call).id, call.params),

    cancelAllOpenOrders(call) {
      const { symbol } = symbolOf(state, call.params.text("symbol"));
      cancelAll(state, userOf(call).id, symbol);
      // The code is text here, as in the document.
      return { code: "200", msg: "The operation of cancel all open order is done." };
    },

    setCancelCountdown(call) {
      const { symbol } = symbolOf(state, call.params.text("symbol"));
      const time = call.params.integer("countdownTime") ?? 0;
      futures.countdowns.set(userOf(call).id, symbol, time);
      return { symbol, countdownTime: String(time) };
    },
  };
}

const WEEK = 7 * 86_400_000;

/** Orders that ended long ago without a fill are forgotten. */
function isKept(order: Order, now: number): boolean {
  return isOpen(order) || order.filled.gt(0) || order.createdAt >= now - WEEK;
}

/** Places one order; used for single orders and for those of a batch. */
export function place(
  state: FuturesState,
  accountId: string,
  params: Params,
  maxCallback: number,
): Record<string, unknown> {
  const order = state.futures.submit(readOrder(state, accountId, params, { maxCallback }));
  // ACK answers before anything has become of the order.
  return params.get("newOrderRespType") === "RESULT" ? orderView(order) : acknowledgement(order);
}

/** @throws {CodedError} `-2013` when the account has no such order of the symbol. */
export function findOrder(state: FuturesState, accountId: string, params: Params): Order {
  const { symbol } = symbolOf(state, params.text("symbol"));
  const id = params.id("orderId");
  const clientId = params.get("origClientOrderId");
  if (id === undefined && clientId === undefined) {
    throw refuse("-1102", quoted("orderId"), quoted("origClientOrderId"));
  }
  const { orders } = state.futures.exchange;
  const order = id === undefined ? orders.byClientId(accountId, clientId ?? "") : orders.get(id.toString());
  const now = state.shared.clock.now();
  if (order?.accountId !== accountId || order.symbol !== symbol || !isKept(order, now)) throw refuse("-2013");
  return order;
}

/** @throws {CodedError} `-2011` when there is nothing to cancel. */
export function cancel(state: FuturesState, accountId: string, params: Params): Record<string, unknown> {
  try {
    const { id } = findOrder(state, accountId, params);
    state.futures.exchange.cancel(accountId, id);
    const order = state.futures.exchange.orders.get(id);
    if (!order) throw illegal("orderId");
    return orderView(order);
  } catch (error) {
    if (error instanceof Refusal || (error instanceof CodedError && error.code === "-2013")) throw refuse("-2011");
    throw error;
  }
}

export function cancelAll(state: FuturesState, accountId: string, symbol: string): void {
  for (const order of state.futures.exchange.orders.open(accountId)) {
    if (order.symbol === symbol && isOpen(order)) state.futures.exchange.cancel(accountId, order.id);
  }
}
