// Generated from specs/aster/futures/schemas/trade.yaml. Do not edit; run `pnpm generate`.
import {
  asObject,
  type Dec,
  decimal,
  type Decoding,
  integer,
  type Json,
  keepOthers,
  text,
  time,
} from "@venuekit/runtime";
import type { MarginChangeType } from "./MarginChangeType.js";
import type { PositionSide } from "./PositionSide.js";

export interface PositionMarginChange {
  amount: Dec;
  asset: string;
  symbol: string;
  time: number;
  type: MarginChangeType | (number & {});
  positionSide: PositionSide | (string & {});
}

/** Decodes {@link PositionMarginChange}. */
export function decodePositionMarginChange(value: Json, decoding: Decoding): PositionMarginChange {
  const wire = asObject(value);
  const out: PositionMarginChange = {
    amount: decimal(wire.amount, "amount", decoding),
    asset: text(wire.asset, "asset"),
    symbol: text(wire.symbol, "symbol"),
    time: time(wire.time, "time"),
    type: integer(wire.type, "type"),
    positionSide: text(wire.positionSide, "positionSide"),
  };
  if (Object.keys(wire).length !== 6) keepOthers(wire, out);
  return out;
}
