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

export interface AccountPosition {
  symbol: string;
  /** At the mark price. */
  initialMargin: Dec;
  /** Maintenance margin. */
  maintMargin: Dec;
  unrealizedProfit: Dec;
  /** Of the position at the mark price. */
  positionInitialMargin: Dec;
  /** Of the open orders at the mark price. */
  openOrderInitialMargin: Dec;
  /** Initial leverage. */
  leverage: number;
  /** Whether the position has margin of its own. */
  isolated: boolean;
  /** Average entry price. */
  entryPrice: Dec;
  /** Largest position value at this leverage. */
  maxNotional: Dec;
  positionSide: PositionSide | (string & {});
  /** In base asset, negative for a short position. */
  positionAmt: Dec;
  /** 0 in the example of an empty position. */
  updateTime: number;
}

/** Decodes {@link AccountPosition}. */
export function decodeAccountPosition(value: Json, decoding: Decoding): AccountPosition {
  const wire = asObject(value);
  const out: AccountPosition = {
    symbol: text(wire.symbol, "symbol"),
    initialMargin: decimal(wire.initialMargin, "initialMargin", decoding),
    maintMargin: decimal(wire.maintMargin, "maintMargin", decoding),
    unrealizedProfit: decimal(wire.unrealizedProfit, "unrealizedProfit", decoding),
    positionInitialMargin: decimal(wire.positionInitialMargin, "positionInitialMargin", decoding),
    openOrderInitialMargin: decimal(wire.openOrderInitialMargin, "openOrderInitialMargin", decoding),
    leverage: integer(wire.leverage, "leverage"),
    isolated: bool(wire.isolated, "isolated"),
    entryPrice: decimal(wire.entryPrice, "entryPrice", decoding),
    maxNotional: decimal(wire.maxNotional, "maxNotional", decoding),
    positionSide: text(wire.positionSide, "positionSide"),
    positionAmt: decimal(wire.positionAmt, "positionAmt", decoding),
    updateTime: time(wire.updateTime, "updateTime"),
  };
  if (Object.keys(wire).length !== 13) keepOthers(wire, out);
  return out;
}
