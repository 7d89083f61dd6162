// Generated from specs/aster/futures/schemas/trade.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, list, text, time } from "@venuekit/runtime";
import { decodeStrategyOrder, type StrategyOrder } from "./StrategyOrder.js";
import type { StrategyType } from "./StrategyType.js";

/** Orders that place or cancel one another. */
export interface Strategy {
  strategyId: string;
  clientStrategyId: string;
  strategyType: StrategyType | (string & {});
  /** The values are not listed. */
  strategyStatus: string;
  /** Time of placing. */
  bookTime: number;
  updateTime: number;
  subOrders: StrategyOrder[];
}

/** Decodes {@link Strategy}. */
export function decodeStrategy(value: Json, decoding: Decoding): Strategy {
  const wire = asObject(value);
  const out: Strategy = {
    strategyId: text(wire.strategyId, "strategyId"),
    clientStrategyId: text(wire.clientStrategyId, "clientStrategyId"),
    strategyType: text(wire.strategyType, "strategyType"),
    strategyStatus: text(wire.strategyStatus, "strategyStatus"),
    bookTime: time(wire.bookTime, "bookTime"),
    updateTime: time(wire.updateTime, "updateTime"),
    subOrders: list(wire.subOrders, "subOrders", decodeStrategyOrder, decoding),
  };
  if (Object.keys(wire).length !== 7) keepOthers(wire, out);
  return out;
}
