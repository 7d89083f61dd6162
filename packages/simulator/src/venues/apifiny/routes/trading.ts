import { ZERO } from "../../../engine/decimal.js";
import type { Order } from "../../../engine/order.js";
import { isOpen } from "../../../engine/order.js";
import { type Call, partOf, partsOf, type Routes, range } from "../call.js";
import { BEST_OF_ALL } from "../contract.js";
import { refusal } from "../errors.js";
import { plain } from "../json.js";
import { symbolOf } from "../order-rules.js";
import { cancelAll, cancelOrder, findOrder, placeOrder } from "../orders.js";
import { readOrder } from "../read-order.js";
import type { ApifinyState, VenuePart } from "../state.js";
import { fillView, orderStatus, orderView } from "../views.js";

const LIMIT = 500;
const DAY = 86_400_000;
/** Three months, as far back as fills reach at once. */
const REACH = 92 * DAY;

export const trading: Routes = {
  createOrder(state, call) {
    const part = traded(call);
    const { params } = call;
    const request = readOrder(state, part, params.get("orderId"), params.object("orderInfo"));
    return [orderView(part, state, placeOrder(state, part, request))];
  },

  cancelOrder(state, call) {
    const part = traded(call);
    return [orderView(part, state, cancelOrder(state, part, call.params.text("orderId")))];
  },

  cancelAllOrders(state, call) {
    const symbol = call.params.get("symbol");
    if (symbol !== undefined) symbolOf(state, symbol);
    return cancelAll(state, traded(call), symbol);
  },

  getOrder(state, call) {
    const id = call.params.text("orderId");
    const part = call.part ?? state.partOf(id);
    if (!part) throw refusal("0x05003A");
    return [orderView(part, state, findOrder(part, id))];
  },

  /** Orders of any venue, in the order asked for. Inferred: ids nobody knows are left out. */
  getOrders(state, call) {
    const ids = call.params.text("orderIdList").split(",");
    return ids.flatMap((id) => {
      const part = state.partOf(id);
      return part ? [orderView(part, state, findOrder(part, id))] : [];
    });
  },

  getOpenOrders(state, call) {
    return partsOf(state, call).flatMap((part) =>
      part.exchange.orders.open(part.account.id).map((order) => orderView(part, state, order)),
    );
  },

  getCompletedOrders(state, call) {
    const status = call.params.get("orderStatus");
    const { from, to } = range(call);
    return completedAt(state, call)
      .flatMap((part) => part.exchange.orders.of(part.account.id).map((order) => ({ part, order })))
      .filter(({ order }) => !isOpen(order) && (status === undefined || orderStatus(order) === status))
      .filter(({ order }) => order.createdAt >= from && order.createdAt <= to)
      .reverse()
      .sort((a, b) => b.order.createdAt - a.order.createdAt)
      .slice(0, call.params.integer("limit") ?? LIMIT)
      .map(({ part, order }) => orderView(part, state, order));
  },

  getFilledOrders(state, call) {
    const { params } = call;
    const symbol = params.get("symbol");
    const orderId = params.get("orderId");
    if (symbol !== undefined) symbolOf(state, symbol);
    const { from, to } = reach(call);
    return partsOf(state, call)
      .flatMap((part) => part.exchange.orders.fills(part.account.id).map((fill) => ({ part, ...fill })))
      .filter(({ order }) => (symbol === undefined || order.symbol === symbol) && matches(order, orderId))
      .filter(({ time }) => time >= from && time <= to)
      .reverse()
      .sort((a, b) => b.time - a.time)
      .slice(0, params.integer("limit") ?? LIMIT)
      .map(({ part, ...fill }) => fillView(part, state, fill));
  },

  getCommissionRate(state, call) {
    const part = partOf(call);
    const { symbol } = symbolOf(state, call.params.text("symbol"));
    const { makerFee, takerFee } = part.exchange.instrument(symbol);
    const volume = part.exchange.orders
      .fills(part.account.id)
      .filter(({ time }) => time > call.now - 30 * DAY)
      .reduce((sum, fill) => sum.plus(fill.price.times(fill.quantity)), ZERO);
    return [
      {
        accountId: part.account.id,
        tradingVolume: plain(volume),
        takeFee: plain(takerFee),
        makeFee: plain(makerFee),
        specialRate: plain(ZERO),
      },
    ];
  },
};

/** The venue of an order. What GBBO does with orders is not documented; here it refuses them. */
function traded(call: Call): VenuePart {
  if (!call.part) throw refusal("0x05016A");
  return call.part;
}

/** All venues for GBBO and where none is named. */
function completedAt(state: ApifinyState, call: Call): readonly VenuePart[] {
  const venue = call.params.get("venue");
  return venue === undefined || venue === BEST_OF_ALL ? [...state.venues.values()] : partsOf(state, call);
}

function matches(order: Order, id: string | undefined): boolean {
  return id === undefined || order.id === id;
}

/** Three months from the one bound that is given; the last three months without any, where the text is unclear. */
function reach(call: Call): { from: number; to: number } {
  const from = call.params.integer("startTime");
  const to = call.params.integer("endTime");
  if (from !== undefined) return { from, to: Math.min(to ?? Number.MAX_SAFE_INTEGER, from + REACH) };
  return { from: (to ?? call.now) - REACH, to: to ?? call.now };
}
