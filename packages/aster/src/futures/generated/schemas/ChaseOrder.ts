// Generated from specs/aster/futures/schemas/trade.yaml. Do not edit; run `pnpm generate`.
import {
  asObject,
  bool,
  type Dec,
  decimal,
  type Decoding,
  type Json,
  keepUnknown,
  text,
  time,
} from "@venuekit/runtime";
import type { OffsetType } from "./OffsetType.js";
import type { PositionSide } from "./PositionSide.js";
import type { QuantityUnit } from "./QuantityUnit.js";
import type { Side } from "./Side.js";
import type { TimeInForce } from "./TimeInForce.js";

/** A limit order that follows the best price of its own side. */
export interface ChaseOrder {
  strategyId: string;
  clientStrategyId: string;
  symbol: string;
  side: Side | (string & {});
  positionSide: PositionSide | (string & {});
  /** In `quantityUnit`. */
  quantity: Dec;
  quantityUnit: QuantityUnit | (string & {});
  reduceOnly: boolean;
  /** Distance kept from the best price. */
  chaseOffset: Dec;
  chaseOffsetType: OffsetType | (string & {});
  /** Distance from the first best price at which the chase ends. */
  maxChaseOffset?: Dec;
  maxChaseOffsetType?: OffsetType | (string & {});
  timeInForce: TimeInForce | (string & {});
  /** The values are not listed; `NEW` at first. */
  strategyStatus: string;
  /** Time of placing. */
  bookTime: number;
  updateTime: number;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "strategyId", "clientStrategyId", "symbol", "side", "positionSide", "quantity", "quantityUnit", "reduceOnly",
  "chaseOffset", "chaseOffsetType", "maxChaseOffset", "maxChaseOffsetType", "timeInForce", "strategyStatus",
  "bookTime", "updateTime",
]);

/** Decodes {@link ChaseOrder}. */
export function decodeChaseOrder(value: Json, decoding: Decoding): ChaseOrder {
  const wire = asObject(value);
  const out: ChaseOrder = {
    strategyId: text(wire.strategyId, "strategyId"),
    clientStrategyId: text(wire.clientStrategyId, "clientStrategyId"),
    symbol: text(wire.symbol, "symbol"),
    side: text(wire.side, "side"),
    positionSide: text(wire.positionSide, "positionSide"),
    quantity: decimal(wire.quantity, "quantity", decoding),
    quantityUnit: text(wire.quantityUnit, "quantityUnit"),
    reduceOnly: bool(wire.reduceOnly, "reduceOnly"),
    chaseOffset: decimal(wire.chaseOffset, "chaseOffset", decoding),
    chaseOffsetType: text(wire.chaseOffsetType, "chaseOffsetType"),
    timeInForce: text(wire.timeInForce, "timeInForce"),
    strategyStatus: text(wire.strategyStatus, "strategyStatus"),
    bookTime: time(wire.bookTime, "bookTime"),
    updateTime: time(wire.updateTime, "updateTime"),
  };
  let known = 14;
  if (wire.maxChaseOffset != null) {
    out.maxChaseOffset = decimal(wire.maxChaseOffset, "maxChaseOffset", decoding);
    known++;
  }
  if (wire.maxChaseOffsetType != null) {
    out.maxChaseOffsetType = text(wire.maxChaseOffsetType, "maxChaseOffsetType");
    known++;
  }
  if (Object.keys(wire).length !== known) keepUnknown(wire, out, KNOWN);
  return out;
}
