// Generated from specs/aster/futures/schemas/account.yaml. Do not edit; run `pnpm generate`.
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
import type { PositionSide } from "./PositionSide.js";

/** A position and its risk. */
export interface PositionRisk {
  /** Average entry price. */
  entryPrice: Dec;
  /** `isolated` in the examples; requests write it in capitals. */
  marginType: string;
  isAutoAddMargin: boolean;
  isolatedMargin: Dec;
  leverage: number;
  liquidationPrice: Dec;
  markPrice: Dec;
  /** Largest position value at this leverage. */
  maxNotionalValue: Dec;
  /** In base asset, negative for a short position. */
  positionAmt: Dec;
  symbol: string;
  unRealizedProfit: Dec;
  positionSide: PositionSide | (string & {});
  /** May be 0. */
  updateTime: number;
}

/** Decodes {@link PositionRisk}. */
export function decodePositionRisk(value: Json, decoding: Decoding): PositionRisk {
  const wire = asObject(value);
  const out: PositionRisk = {
    entryPrice: decimal(wire.entryPrice, "entryPrice", decoding),
    marginType: text(wire.marginType, "marginType"),
    isAutoAddMargin: bool(wire.isAutoAddMargin, "isAutoAddMargin"),
    isolatedMargin: decimal(wire.isolatedMargin, "isolatedMargin", decoding),
    leverage: integer(wire.leverage, "leverage"),
    liquidationPrice: decimal(wire.liquidationPrice, "liquidationPrice", decoding),
    markPrice: decimal(wire.markPrice, "markPrice", decoding),
    maxNotionalValue: decimal(wire.maxNotionalValue, "maxNotionalValue", decoding),
    positionAmt: decimal(wire.positionAmt, "positionAmt", decoding),
    symbol: text(wire.symbol, "symbol"),
    unRealizedProfit: decimal(wire.unRealizedProfit, "unRealizedProfit", decoding),
    positionSide: text(wire.positionSide, "positionSide"),
    updateTime: time(wire.updateTime, "updateTime"),
  };
  if (Object.keys(wire).length !== 13) keepOthers(wire, out);
  return out;
}
