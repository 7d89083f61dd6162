// Generated from specs/aster/futures/schemas/trade.yaml. Do not edit; run `pnpm generate`.
import type { DecInput, Writer } from "@venuekit/runtime";
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
  out.integer("strategySubId", value.strategySubId);
  out.text("securityType", value.securityType);
  out.text("symbol", value.symbol);
  out.text("side", value.side);
  if (value.positionSide !== undefined) out.text("positionSide", value.positionSide);
  out.text("type", value.type);
  if (value.quantity !== undefined) out.decimal("quantity", value.quantity);
  if (value.price !== undefined) out.decimal("price", value.price);
  if (value.stopPrice !== undefined) out.decimal("stopPrice", value.stopPrice);
  if (value.timeInForce !== undefined) out.text("timeInForce", value.timeInForce);
  if (value.workingType !== undefined) out.text("workingType", value.workingType);
  if (value.reduceOnly !== undefined) out.boolean("reduceOnly", value.reduceOnly);
  if (value.closePosition !== undefined) out.boolean("closePosition", value.closePosition);
  if (value.priceProtect !== undefined) out.boolean("priceProtect", value.priceProtect);
  if (value.activationPrice !== undefined) out.decimal("activationPrice", value.activationPrice);
  if (value.callbackRate !== undefined) out.decimal("callbackRate", value.callbackRate);
}
