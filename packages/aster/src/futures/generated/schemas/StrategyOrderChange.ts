// Generated from specs/aster/futures/schemas/trade.yaml. Do not edit; run `pnpm generate`.
import { type DecInput, putBoolean, putDecimal, putInteger, putText, type Writer } from "@venuekit/runtime";
import type { OrderType } from "./OrderType.js";
import type { PositionSide } from "./PositionSide.js";
import type { Side } from "./Side.js";
import type { StrategySecurityType } from "./StrategySecurityType.js";
import type { StrategyTimeInForce } from "./StrategyTimeInForce.js";
import type { WorkingType } from "./WorkingType.js";

/** An order of a strategy and its new values. */
export interface StrategyOrderChange {
  /** Which order of the strategy. At least 1. */
  strategySubId: number;
  securityType: StrategySecurityType;
  symbol: string;
  side: Side;
  positionSide?: PositionSide;
  type: OrderType;
  quantity?: DecInput;
  /** For LIMIT, STOP and TAKE_PROFIT. */
  price?: DecInput;
  stopPrice?: DecInput;
  timeInForce?: StrategyTimeInForce;
  workingType?: WorkingType;
  reduceOnly?: boolean;
  closePosition?: boolean;
  priceProtect?: boolean;
  /** Only for TRAILING_STOP_MARKET. */
  activationPrice?: DecInput;
  /** Only for TRAILING_STOP_MARKET. */
  callbackRate?: DecInput;
}

/** Writes {@link StrategyOrderChange}. */
export function encodeStrategyOrderChange(value: StrategyOrderChange, out: Writer): void {
  putInteger(out, "strategySubId", value.strategySubId);
  putText(out, "securityType", value.securityType);
  putText(out, "symbol", value.symbol);
  putText(out, "side", value.side);
  if (value.positionSide !== undefined) putText(out, "positionSide", value.positionSide);
  putText(out, "type", value.type);
  if (value.quantity !== undefined) putDecimal(out, "quantity", value.quantity);
  if (value.price !== undefined) putDecimal(out, "price", value.price);
  if (value.stopPrice !== undefined) putDecimal(out, "stopPrice", value.stopPrice);
  if (value.timeInForce !== undefined) putText(out, "timeInForce", value.timeInForce);
  if (value.workingType !== undefined) putText(out, "workingType", value.workingType);
  if (value.reduceOnly !== undefined) putBoolean(out, "reduceOnly", value.reduceOnly);
  if (value.closePosition !== undefined) putBoolean(out, "closePosition", value.closePosition);
  if (value.priceProtect !== undefined) putBoolean(out, "priceProtect", value.priceProtect);
  if (value.activationPrice !== undefined) putDecimal(out, "activationPrice", value.activationPrice);
  if (value.callbackRate !== undefined) putDecimal(out, "callbackRate", value.callbackRate);
}
