// Generated from specs/aster/futures/schemas/trade.yaml. Do not edit; run `pnpm generate`.
import {
  asObject,
  bool,
  type Dec,
  decimal,
  type Decoding,
  integer,
  type Json,
  keepOthers,
  text,
  time,
} from "@venuekit/runtime";
import type { OrderStatus } from "./OrderStatus.js";
import type { OrderType } from "./OrderType.js";
import type { PositionSide } from "./PositionSide.js";
import type { Side } from "./Side.js";
import type { StrategyEvent } from "./StrategyEvent.js";
import type { StrategyTrigger } from "./StrategyTrigger.js";
import type { TimeInForce } from "./TimeInForce.js";
import type { WorkingType } from "./WorkingType.js";

/** An order of a strategy. */
export interface StrategyOrder {
  strategyId: string;
  orderId: string;
  clientOrderId: string;
  status: OrderStatus | (string & {});
  /** Place of the order in the strategy, from 1. */
  strategySubId: number;
  /** `strategySubId` of the driving order; 0 without a condition. */
  firstDrivenId: number;
  /** Event of the first condition. */
  firstDrivenOn: StrategyEvent | (string & {}) | null;
  /** What the first condition does. */
  firstTrigger: StrategyTrigger | (string & {}) | null;
  /** `strategySubId` of the driving order; 0 without a condition. */
  secondDrivenId: number;
  /** Event of the second condition. */
  secondDrivenOn: StrategyEvent | (string & {}) | null;
  /** What the second condition does. */
  secondTrigger: StrategyTrigger | (string & {}) | null;
  /** Not the words of the request: `FUTURE` in the examples. */
  securityType: string;
  symbol: string;
  side: Side | (string & {});
  positionSide: PositionSide | (string & {});
  type: OrderType | (string & {});
  timeInForce: TimeInForce | (string & {});
  quantity: Dec;
  reduceOnly: boolean;
  closePosition: boolean;
  price: Dec;
  /** Average fill price; 0 before the first fill. */
  avgPrice: Dec;
  priceProtect: boolean;
  stopPrice: Dec;
  /** Only for TRAILING_STOP_MARKET. */
  activatePrice: Dec | null;
  /** Only for TRAILING_STOP_MARKET. */
  callbackRate: Dec | null;
  workingType: WorkingType | (string & {});
  /** 0 in the example of an order still open. */
  triggerTime: number;
}

/** Decodes {@link StrategyOrder}. */
export function decodeStrategyOrder(value: Json, decoding: Decoding): StrategyOrder {
  const wire = asObject(value);
  const out: StrategyOrder = {
    strategyId: text(wire.strategyId, "strategyId"),
    orderId: text(wire.orderId, "orderId"),
    clientOrderId: text(wire.clientOrderId, "clientOrderId"),
    status: text(wire.status, "status"),
    strategySubId: integer(wire.strategySubId, "strategySubId"),
    firstDrivenId: integer(wire.firstDrivenId, "firstDrivenId"),
    firstDrivenOn:
      wire.firstDrivenOn === null || wire.firstDrivenOn === "" ? null : text(wire.firstDrivenOn, "firstDrivenOn"),
    firstTrigger:
      wire.firstTrigger === null || wire.firstTrigger === "" ? null : text(wire.firstTrigger, "firstTrigger"),
    secondDrivenId: integer(wire.secondDrivenId, "secondDrivenId"),
    secondDrivenOn:
      wire.secondDrivenOn === null || wire.secondDrivenOn === "" ? null : text(wire.secondDrivenOn, "secondDrivenOn"),
    secondTrigger:
      wire.secondTrigger === null || wire.secondTrigger === "" ? null : text(wire.secondTrigger, "secondTrigger"),
    securityType: text(wire.securityType, "securityType"),
    symbol: text(wire.symbol, "symbol"),
    side: text(wire.side, "side"),
    positionSide: text(wire.positionSide, "positionSide"),
    type: text(wire.type, "type"),
    timeInForce: text(wire.timeInForce, "timeInForce"),
    quantity: decimal(wire.quantity, "quantity", decoding),
    reduceOnly: bool(wire.reduceOnly, "reduceOnly"),
    closePosition: bool(wire.closePosition, "closePosition"),
    price: decimal(wire.price, "price", decoding),
    avgPrice: decimal(wire.avgPrice, "avgPrice", decoding),
    priceProtect: bool(wire.priceProtect, "priceProtect"),
    stopPrice: decimal(wire.stopPrice, "stopPrice", decoding),
    activatePrice: wire.activatePrice === null ? null : decimal(wire.activatePrice, "activatePrice", decoding),
    callbackRate: wire.callbackRate === null ? null : decimal(wire.callbackRate, "callbackRate", decoding),
    workingType: text(wire.workingType, "workingType"),
    triggerTime: time(wire.triggerTime, "triggerTime"),
  };
  if (Object.keys(wire).length !== 28) keepOthers(wire, out);
  return out;
}
