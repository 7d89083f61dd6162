import { text, ZERO } from "../../../../engine/decimal.js";
import { isOpen } from "../../../../engine/order.js";
import {
  type Call,
  illegal,
  isRecord,
  Params,
  quoted,
  type Routes,
  refuse,
  toVenueRefusal,
  userOf,
} from "../../shared/index.js";
import { REASONS } from "../errors.js";
import { checkBand, checkNotional, checkPrice, checkQuantity, symbolOf } from "../order-rules.js";
import { readOrder } from "../read-order.js";
import type { FuturesState } from "../state.js";
import type { Condition, Strategy, SubOrder } from "../strategies.js";
import { averagePrice, orderStatus, stopPrice, workingType } from "../views.js";
import { readItem } from "./batch.js";

const SIZES: Readonly<Record<string, number>> = { OTO: 2, OCO: 2, OTOCO: 3 };
const QUARTER = 90 * 86_400_000;

export function strategyRoutes(state: FuturesState): Routes {
  return {
    createStrategyOrder(call) {
      const type = call.params.text("strategyType");
      const items = call.params.list("subOrderList") ?? [];
      if (items.length !== SIZES[type]) throw illegal("subOrderList");
      const { id } = userOf(call);
      const clientId = call.params.get("clientStrategyId");
      const known = clientId === undefined ? undefined : state.strategies.find(id, { clientId });
      // Inferred: the document wants the id unique, but does not say how another one is refused.
      if (known && !known.over) throw illegal("clientStrategyId");
      const read = items.map((item, index) => readSubOrder(state, call, id, item, index + 1));
      const wired = read.some(({ conditions }) => conditions.length > 0)
        ? read
        : read.map((one) => defaults(type, one));
      return ack(state.strategies.start(id, type, clientId, wired));
    },

    updateStrategyOrder(call) {
      const type = call.params.text("strategyType");
      const items = call.params.list("subOrderList") ?? [];
      const strategy = state.strategies.find(userOf(call).id, { id: String(call.params.id("strategyId") ?? "") });
      if (!strategy || strategy.type !== type) throw refuse("-2013");
      if (items.length < 1 || items.length > (SIZES[type] ?? 0)) throw illegal("subOrderList");
      return items.map((item) => updateOne(state, call, strategy, item));
    },

    getStrategyOpenOrder(call) {
      const strategy = find(state, call);
      if (strategy.over) throw refuse("-2013");
      return view(strategy);
    },

    getStrategyHistoryOrder(call) {
      const strategy = find(state, call);
      if (call.now - strategy.createdAt > QUARTER) throw refuse("-2013");
      const from = call.params.integer("startTime") ?? 0;
      const to = call.params.integer("endTime") ?? call.now;
      if (from > to) throw refuse("-1023");
      if (strategy.createdAt < from || strategy.createdAt > to) throw refuse("-2013");
      return view(strategy);
    },
  };
}

function find(state: FuturesState, call: Call): Strategy {
  const id = call.params.id("strategyId");
  const clientId = call.params.get("clientStrategyId");
  if (id === undefined && clientId === undefined) {
    throw refuse("-1102", quoted("strategyId"), quoted("clientStrategyId"));
  }
  const strategy = state.strategies.find(userOf(call).id, { id: id?.toString(), clientId });
  if (!strategy || strategy.type !== call.params.text("strategyType")) throw refuse("-2013");
  return strategy;
}

type Wanted = Omit<SubOrder, "order" | "rejected">;

function readSubOrder(state: FuturesState, call: Call, accountId: string, item: unknown, place: number): Wanted {
  const params = readItem(call, "subOrderList", item);
  if (params.text("strategySubId") !== String(place)) throw illegal("strategySubId");
  if (params.text("securityType") !== "USDT_FUTURES") throw refuse("-1020");
  const conditions = (["first", "second"] as const).flatMap((which): Condition[] => {
    const drivenId = params.integer(`${which}DrivenId`);
    const drivenOn = params.get(`${which}DrivenOn`);
    const trigger = params.get(`${which}Trigger`);
    if (!drivenId) return [];
    if (drivenOn === undefined || trigger === undefined) throw refuse("-1128");
    return [{ drivenId, drivenOn, trigger: trigger === "PLACE_ORDER" ? "PLACE_ORDER" : "CANCEL_ORDER" }];
  });
  // What a later order would meet now says nothing about what it will meet then.
  const waits = conditions.some(({ trigger }) => trigger === "PLACE_ORDER") || place > 1;
  const request = readOrder(state, accountId, orderParams(params), { maxCallback: 5, later: waits });
  return { subId: place, request, conditions };
}

/** The names a single order has for the same fields. */
function orderParams(params: Params): Params {
  const names = [
    "symbol",
    "side",
    "positionSide",
    "type",
    "quantity",
    "price",
    "stopPrice",
    "timeInForce",
    "workingType",
  ];
  const flags = ["reduceOnly", "closePosition", "priceProtect", "activationPrice", "callbackRate"];
  const values = new Map<string, string>();
  for (const name of [...names, ...flags]) {
    const value = params.get(name);
    if (value !== undefined) values.set(name, value);
  }
  const id = params.get("clientOrderId");
  if (id !== undefined) values.set("newClientOrderId", id);
  return new Params(values);
}

/** Inferred: what the three types mean when no condition is sent. */
function defaults(type: string, one: Wanted): Wanted {
  const afterFirst: Condition = { drivenId: 1, drivenOn: "FILLED", trigger: "PLACE_ORDER" };
  const unless = (drivenId: number): Condition => {
    return { drivenId, drivenOn: "PARTIALLY_FILLED_OR_FILLED", trigger: "CANCEL_ORDER" };
  };
  if (type === "OCO") return { ...one, conditions: [unless(one.subId === 1 ? 2 : 1)] };
  if (one.subId === 1) return one;
  return { ...one, conditions: type === "OTO" ? [afterFirst] : [afterFirst, unless(one.subId === 2 ? 3 : 2)] };
}

function updateOne(state: FuturesState, call: Call, strategy: Strategy, item: unknown): Record<string, unknown> {
  const subId = isRecord(item) ? Number(item.strategySubId) : 0;
  const result = (updateStatus: string, failureCode: number, failureReason: string): Record<string, unknown> => {
    const { strategyId, clientStrategyId, strategyType, strategyStatus, updateTime } = ack(strategy);
    const head = { strategyId, clientStrategyId, strategyType, strategyStatus, updatedSubOrder: subId };
    return { ...head, updateStatus, updateTime, failureCode, failureReason };
  };
  try {
    const params = readItem(call, "subOrderList", item);
    const order = strategy.subOrders.find((one) => one.subId === subId)?.order;
    if (!order || !isOpen(order)) throw refuse("-2013");
    // Inferred: only open limit orders can be changed, as with single orders.
    if (order.type !== "LIMIT" || order.parked) throw refuse("-1020");
    const spec = symbolOf(state, order.symbol);
    const price = params.decimal("price") ?? order.price;
    const quantity = params.decimal("quantity") ?? order.quantity;
    checkPrice(spec, price);
    checkBand(state, spec, order.side, price);
    checkQuantity(spec, quantity, false);
    if (!order.terms?.reduceOnly) checkNotional(spec, price.times(quantity));
    state.futures.exchange.amend(order.accountId, order.id, price, quantity);
    strategy.updatedAt = call.now;
    return result("SUCCESS", 0, "");
  } catch (error) {
    const { code, message } = toVenueRefusal(state.contract, REASONS, error);
    // Inferred: the document lists no other value of the status.
    return result("FAILURE", Number(code), message);
  }
}

function statusOf({ over }: Strategy): string {
  return over ? "EXPIRED" : "WORKING";
}

function ack(strategy: Strategy): Record<string, unknown> {
  return {
    strategyId: BigInt(strategy.id),
    clientStrategyId: strategy.clientId,
    strategyType: strategy.type,
    strategyStatus: statusOf(strategy),
    updateTime: strategy.updatedAt,
    failureCode: 0,
    failureReason: "",
  };
}

function view(strategy: Strategy): Record<string, unknown> {
  return {
    strategyId: BigInt(strategy.id),
    clientStrategyId: strategy.clientId,
    strategyType: strategy.type,
    strategyStatus: statusOf(strategy),
    bookTime: strategy.createdAt,
    updateTime: strategy.updatedAt,
    subOrders: strategy.subOrders.map((sub) => subView(strategy, sub)),
  };
}

function subView(
  strategy: Strategy,
  { subId, request, conditions, order, rejected }: SubOrder,
): Record<string, unknown> {
  const { terms } = request;
  const [first, second] = conditions;
  const source = terms?.trigger?.source ?? terms?.trailing?.source;
  return {
    strategyId: BigInt(strategy.id),
    orderId: BigInt(order?.id ?? 0),
    clientOrderId: order?.clientOrderId ?? request.clientOrderId ?? "",
    status: order ? orderStatus(order) : rejected ? "REJECTED" : strategy.over ? "EXPIRED" : "NEW",
    strategySubId: subId,
    firstDrivenId: first?.drivenId ?? 0,
    firstDrivenOn: first?.drivenOn ?? "",
    firstTrigger: first?.trigger ?? "",
    secondDrivenId: second?.drivenId ?? 0,
    secondDrivenOn: second?.drivenOn ?? "",
    secondTrigger: second?.trigger ?? "",
    securityType: "FUTURE",
    symbol: request.symbol,
    side: request.side,
    positionSide: terms?.positionSide ?? "BOTH",
    type: terms?.kind ?? request.type,
    timeInForce: terms?.lifetime ?? request.timeInForce,
    quantity: text(order?.quantity ?? request.quantity ?? ZERO),
    reduceOnly: terms?.reduceOnly ?? false,
    closePosition: terms?.closePosition ?? false,
    price: text(order?.price ?? request.price ?? ZERO),
    avgPrice: order ? averagePrice(order) : "0",
    priceProtect: terms?.trigger?.protect !== undefined,
    stopPrice: order ? stopPrice(order) : terms?.trigger ? text(terms.trigger.price) : "0",
    activatePrice: terms?.trailing ? text(terms.trailing.activation) : null,
    callbackRate: terms?.trailing ? text(terms.trailing.callbackRate) : null,
    workingType: workingType(source),
    triggerTime: order?.activatedAt ?? 0,
  };
}
