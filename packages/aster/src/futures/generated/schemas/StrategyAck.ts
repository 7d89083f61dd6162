// Generated from specs/aster/futures/schemas/trade.yaml. Do not edit; run `pnpm generate`.
import { asObject, integer, type Json, keepOthers, text, time } from "@venuekit/runtime";
import type { StrategyType } from "./StrategyType.js";

export interface StrategyAck {
  strategyId: string;
  clientStrategyId: string;
  strategyType: StrategyType | (string & {});
  /** The values are not listed. */
  strategyStatus: string;
  updateTime: number;
  /** 0 when nothing failed. */
  failureCode: number;
  /** Empty when nothing failed. */
  failureReason: string;
}

/** Decodes {@link StrategyAck}. */
export function decodeStrategyAck(value: Json): StrategyAck {
  const wire = asObject(value);
  const out: StrategyAck = {
    strategyId: text(wire.strategyId, "strategyId"),
    clientStrategyId: text(wire.clientStrategyId, "clientStrategyId"),
    strategyType: text(wire.strategyType, "strategyType"),
    strategyStatus: text(wire.strategyStatus, "strategyStatus"),
    updateTime: time(wire.updateTime, "updateTime"),
    failureCode: integer(wire.failureCode, "failureCode"),
    failureReason: text(wire.failureReason, "failureReason"),
  };
  if (Object.keys(wire).length !== 7) keepOthers(wire, out);
  return out;
}
