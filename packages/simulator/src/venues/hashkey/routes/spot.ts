import type { Order } from "../../../engine/order.js";
import { accountOf, type Call, JsonText, type Routes, signer } from "../call.js";
import { OPERATIONS } from "../contract.js";
import { missing, refusal, toRefusal } from "../errors.js";
import { readOrder, symbolOf } from "../order-rules.js";
import { Params, validateItem } from "../params.js";
import type { HashkeyState } from "../state.js";
import { cancelAck, orderAck, orderDetail, orderRow } from "../views.js";
import { closedOrders, openOrders } from "./queries.js";

const BATCH = 20;
const CANCEL_BATCH = 200;
const CANCEL_IDS = 100;

export const spot: Routes = {
  testOrder(state, call) {
    state.exchange.check(readOrder(state, signer(call).accountId, call.params));
    return {};
  },

  createOrder(state, call) {
    const order = state.exchange.place(readOrder(state, signer(call).accountId, call.params));
    return { ...orderAck(order), concentration: "" };
  },

  createOrders(state, call) {
    const items = readBatch(call.body);
    const result = items.map((item) => placeOne(state, signer(call).accountId, item));
    return { code: 0, result, concentration: "" };
  },

  cancelOrder(state, call) {
    const accountId = signer(call).accountId;
    const order = findOrder(state, accountId, call.params.get("orderId"), call.params.get("clientOrderId"));
    return cancelAck(state.exchange.cancel(accountId, order.id));
  },

  cancelOpenOrders(state, call) {
    symbolOf(state, call.params.text("symbol"));
    cancelSome(state, call, CANCEL_BATCH);
    return { success: true };
  },

  cancelAllOpenOrders(state, call) {
    const orders = cancelSome(state, call, call.params.limit(100, CANCEL_BATCH), call.params.id("fromOrderId"));
    // The id travels as a bare number of 19 digits, as in the document. Inferred: 0 when nothing was open.
    const last = orders.at(-1)?.id ?? "0";
    return new JsonText(`{"code":"0000","message":"success","timestamp":${call.now},"lastOrderId":${last}}`);
  },

  cancelOrdersByIds(state, call) {
    const ids = call.params.text("ids").split(",");
    if (ids.length > CANCEL_IDS) throw refusal("-2030");
    const accountId = signer(call).accountId;
    const result: { orderId: string; code: string }[] = [];
    for (const orderId of ids) {
      try {
        state.exchange.cancel(accountId, orderId);
      } catch (error) {
        result.push({ orderId, code: toRefusal(error).code });
      }
    }
    return { code: "0000", result };
  },

  getOrder(state, call) {
    const { params } = call;
    return orderDetail(
      findOrder(state, accountOf(state, call), params.get("orderId"), params.get("origClientOrderId")),
    );
  },

  getOpenOrders(state, call) {
    const orders = openOrders(state, call, signer(call).accountId);
    return orders.slice(0, call.params.limit(500, 1000)).map(orderRow);
  },

  getTradedOrders(state, call) {
    const orders = closedOrders(state, call, signer(call).accountId);
    return orders.slice(0, call.params.limit(500, 1000)).map(orderRow);
  },
};

function findOrder(state: HashkeyState, accountId: string, id?: string, clientOrderId?: string): Order {
  if (id === undefined && clientOrderId === undefined) throw missing("orderId");
  const { orders } = state.exchange;
  const order = id === undefined ? orders.byClientId(accountId, clientOrderId ?? "") : orders.get(id);
  if (order?.accountId !== accountId) throw refusal("0211");
  return order;
}

function cancelSome(state: HashkeyState, call: Call, limit: number, from?: bigint): Order[] {
  const accountId = signer(call).accountId;
  const { params } = call;
  const symbol = params.get("symbol");
  const side = params.get("side");
  if (symbol !== undefined) symbolOf(state, symbol);
  const chosen = state.exchange.orders
    .open(accountId)
    .filter((order) => (symbol === undefined || order.symbol === symbol) && (side === undefined || order.side === side))
    .filter((order) => from === undefined || BigInt(order.id) >= from)
    .slice(0, limit);
  for (const order of chosen) state.exchange.cancel(accountId, order.id);
  return chosen;
}

/** @throws {VenueRefusal} when the body is no list of up to 20 orders of one symbol. */
function readBatch(body: string): Map<string, string>[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw refusal("-1004");
  }
  if (!Array.isArray(parsed) || parsed.length === 0) throw refusal("-1004");
  if (parsed.length > BATCH) throw refusal("-2022");
  const items = parsed.map((item: unknown) => {
    if (typeof item !== "object" || item === null) throw refusal("-1004");
    const texts = Object.entries(item).filter(([, value]) => value !== null && value !== "");
    return new Map(texts.map(([name, value]) => [name, String(value)]));
  });
  if (new Set(items.map((item) => item.get("symbol"))).size > 1) throw refusal("-1014");
  return items;
}

/** The rules of a single order hold for each order of a batch. */
function placeOne(state: HashkeyState, accountId: string, item: Map<string, string>): Record<string, unknown> {
  try {
    const batch = OPERATIONS.get("createOrders");
    if (batch) validateItem(batch, item);
    return { code: "0000", order: orderAck(state.exchange.place(readOrder(state, accountId, new Params(item)))) };
  } catch (error) {
    const { code, message } = toRefusal(error);
    return { code, msg: message };
  }
}
