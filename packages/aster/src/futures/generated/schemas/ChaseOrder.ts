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
import type { OffsetType } from "./OffsetType.js";
import type { PositionSide } from "./PositionSide.js";
import type { QuantityUnit } from "./QuantityUnit.js";
import type { Side } from "./Side.js";
import type { TimeInForce } from "./TimeInForce.js";

/**
 * A limit order that follows the best price of its own side.
 * Inferred: The order's parameters are in the example; answers seen at the venue carry `strategyType`, `failureCode`
 * and `failureReason` instead, so both are optional.
 */
export interface ChaseOrder {
  strategyId: string;
  clientStrategyId: string;
  strategyType?: "CHASE" | (string & {});
  /** 0 without a failure. */
  failureCode?: number;
  /** Empty without a failure. */
  failureReason?: string;
  symbol?: string;
  side?: Side | (string & {});
  positionSide?: PositionSide | (string & {});
  /** In `quantityUnit`. */
  quantity?: Dec;
  quantityUnit?: QuantityUnit | (string & {});
  reduceOnly?: boolean;
  /** Distance kept from the best price. */
  chaseOffset?: Dec;
  chaseOffsetType?: OffsetType | (string & {});
  /** Distance from the first best price at which the chase ends. */
  maxChaseOffset?: Dec;
  maxChaseOffsetType?: OffsetType | (string & {});
  timeInForce?: TimeInForce | (string & {});
  /** The values are not listed; `NEW` at first. */
  strategyStatus: string;
  /** Time of placing. */
  bookTime?: number;
  updateTime: number;
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "strategyType", "failureCode", "failureReason", "symbol", "side", "positionSide", "quantity", "quantityUnit",
  "reduceOnly", "chaseOffset", "chaseOffsetType", "maxChaseOffset", "maxChaseOffsetType", "timeInForce", "bookTime",
]);

/** Decodes {@link ChaseOrder}. */
export function decodeChaseOrder(value: Json, decoding: Decoding): ChaseOrder {
  const wire = asObject(value);
  const out: ChaseOrder = {
    strategyId: text(wire.strategyId, "strategyId"),
    clientStrategyId: text(wire.clientStrategyId, "clientStrategyId"),
    strategyStatus: text(wire.strategyStatus, "strategyStatus"),
    updateTime: time(wire.updateTime, "updateTime"),
  };
  let known = 4;
  if (wire.strategyType != null) {
    out.strategyType = text(wire.strategyType, "strategyType");
    known++;
  }
  if (wire.failureCode != null) {
    out.failureCode = integer(wire.failureCode, "failureCode");
    known++;
  }
  if (wire.failureReason != null) {
    out.failureReason = text(wire.failureReason, "failureReason");
    known++;
  }
  if (wire.symbol != null) {
    out.symbol = text(wire.symbol, "symbol");
    known++;
  }
  if (wire.side != null) {
    out.side = text(wire.side, "side");
    known++;
  }
  if (wire.positionSide != null) {
    out.positionSide = text(wire.positionSide, "positionSide");
    known++;
  }
  if (wire.quantity != null) {
    out.quantity = decimal(wire.quantity, "quantity", decoding);
    known++;
  }
  if (wire.quantityUnit != null) {
    out.quantityUnit = text(wire.quantityUnit, "quantityUnit");
    known++;
  }
  if (wire.reduceOnly != null) {
    out.reduceOnly = bool(wire.reduceOnly, "reduceOnly");
    known++;
  }
  if (wire.chaseOffset != null) {
    out.chaseOffset = decimal(wire.chaseOffset, "chaseOffset", decoding);
    known++;
  }
  if (wire.chaseOffsetType != null) {
    out.chaseOffsetType = text(wire.chaseOffsetType, "chaseOffsetType");
    known++;
  }
  if (wire.maxChaseOffset != null) {
    out.maxChaseOffset = decimal(wire.maxChaseOffset, "maxChaseOffset", decoding);
    known++;
  }
  if (wire.maxChaseOffsetType != null) {
    out.maxChaseOffsetType = text(wire.maxChaseOffsetType, "maxChaseOffsetType");
    known++;
  }
  if (wire.timeInForce != null) {
    out.timeInForce = text(wire.timeInForce, "timeInForce");
    known++;
  }
  if (wire.bookTime != null) {
    out.bookTime = time(wire.bookTime, "bookTime");
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
