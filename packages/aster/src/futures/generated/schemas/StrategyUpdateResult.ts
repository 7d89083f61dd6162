// Generated from specs/aster/futures/schemas/trade.yaml. Do not edit; run `pnpm generate`.
import { asObject, integer, type Json, keepOthers, text, time } from "@venuekit/runtime";
import type { StrategyType } from "./StrategyType.js";

export interface StrategyUpdateResult {
  strategyId: string;
  clientStrategyId: string;
  strategyType: StrategyType | (string & {});
  /** The values are not listed. */
  strategyStatus: string;
  /** `strategySubId` of the order. */
  updatedSubOrder: number;
  /** The values are not listed; `SUCCESS` in the example. */
  updateStatus: string;
  updateTime: number;
  /** 0 when nothing failed. */
  failureCode: number;
  /** Empty when nothing failed. */
  failureReason: string;
}

/** Decodes {@link StrategyUpdateResult}. */
export function decodeStrategyUpdateResult(value: Json): StrategyUpdateResult {
  const wire = asObject(value);
  const out: StrategyUpdateResult = {
    strategyId: text(wire.strategyId, "strategyId"),
    clientStrategyId: text(wire.clientStrategyId, "clientStrategyId"),
    strategyType: text(wire.strategyType, "strategyType"),
    strategyStatus: text(wire.strategyStatus, "strategyStatus"),
    updatedSubOrder: integer(wire.updatedSubOrder, "updatedSubOrder"),
    updateStatus: text(wire.updateStatus, "updateStatus"),
    updateTime: time(wire.updateTime, "updateTime"),
    failureCode: integer(wire.failureCode, "failureCode"),
    failureReason: text(wire.failureReason, "failureReason"),
  };
  if (Object.keys(wire).length !== 9) keepOthers(wire, out);
  return out;
}
