import type { Order } from "../../../../engine/order.js";
import { isOpen } from "../../../../engine/order.js";
import { type Call, type Routes, range, refuse, userOf } from "../../shared/index.js";
import { readOrder, symbolOf } from "../order-rules.js";
import type { SpotState } from "../state.js";
import { orderAck, orderRow, statusOf } from "../views.js";

const WEEK = 7 * 86_400_000;

export function tradeRoutes(state: SpotState): Routes {
  const { exchange } = state;
  const { orders } = exchange;

  /** The order a call names by one of its two ids; undefined when the account has none. */
  function named(call: Call): Order | undefined {
    const accountId = userOf(call).id;
    const { symbol } = symbolOf(state, call.params.text("symbol"));
    const id = call.params.id("orderId");
    const clientOrderId = call.params.get("origClientOrderId");
    const order = id === undefined ? orders.byClientId(accountId, clientOrderId ?? "") : orders.get(id.toString());
    return order?.accountId === accountId && order.symbol === symbol ? order : undefined;
  }

  function openOrders(call: Call, symbol: string | undefined): Order[] {
    return orders.open(userOf(call).id).filter((order) => symbol === undefined || order.symbol === symbol);
  }

  return {
    noop: () => ({ code: 200, msg: "success" }),

    createOrder(call) {
      const request = readOrder(state, userOf(call).id, call.params);
      return orderAck(request.terms?.trigger ? exchange.park(request) : exchange.place(request));
    },

    cancelOrder(call) {
      const order = named(call);
      if (!order || !isOpen(order)) throw refuse("-2011");
      exchange.cancel(order.accountId, order.id);
      return orderAck(order);
    },

    getOrder(call) {
      const order = named(call);
      if (!order || isForgotten(order, call.now)) throw refuse("-2013");
      return orderRow(order);
    },

    getOpenOrder(call) {
      const order = named(call);
      if (!order || !isOpen(order)) throw refuse("-2013");
      return orderRow(order);
    },

    getOpenOrders(call) {
      const symbol = call.params.get("symbol");
      if (symbol !== undefined) symbolOf(state, symbol);
      return openOrders(call, symbol).map(orderRow);
    },

    cancelAllOpenOrders(call) {
      const { symbol } = symbolOf(state, call.params.text("symbol"));
      const ids = call.params.list("orderIdList")?.map(String);
      const clientIds = call.params.list("origClientOrderIdList")?.map(String);
      const wanted = (order: Order): boolean =>
        ids ? ids.includes(order.id) : (clientIds?.includes(order.clientOrderId) ?? true);
      for (const order of openOrders(call, symbol).filter(wanted)) exchange.cancel(order.accountId, order.id);
      return { code: 200, msg: "The operation of cancel all open order is done." };
    },

    getAllOrders(call) {
      const { symbol } = symbolOf(state, call.params.text("symbol"));
      const { from, to } = range(call);
      const first = call.params.id("orderId") ?? 0n;
      const limit = call.params.limit(500);
      const found = orders
        .of(userOf(call).id)
        .filter((order) => order.symbol === symbol && BigInt(order.id) >= first)
        .filter(({ createdAt }) => createdAt >= from && createdAt <= to && createdAt + WEEK >= call.now);
      return (first > 0n ? found.slice(0, limit) : found.slice(-limit)).map(orderRow);
    },
  };
}

/** Orders that ended without a fill are kept for a week. */
function isForgotten(order: Order, now: number): boolean {
  const ended = statusOf(order) === "CANCELED" || statusOf(order) === "EXPIRED";
  return ended && order.filled.isZero() && order.createdAt + WEEK < now;
}
