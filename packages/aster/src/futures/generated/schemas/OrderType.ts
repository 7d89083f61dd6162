// Generated from specs/aster/futures/schemas/common.yaml. Do not edit; run `pnpm generate`.

/**
 * - `LIMIT`: Trades at its price or better.
 * - `MARKET`: Trades at once at the best prices available.
 * - `STOP`: A limit order triggered at or above `stopPrice` (BUY), at or below it (SELL).
 * - `STOP_MARKET`: A market order triggered like STOP.
 * - `TAKE_PROFIT`: A limit order triggered at or below `stopPrice` (BUY), at or above it (SELL).
 * - `TAKE_PROFIT_MARKET`: A market order triggered like TAKE_PROFIT.
 * - `TRAILING_STOP_MARKET`: A market order triggered when the price turns back by `callbackRate` from its best since
 *   activation.
 */
export type OrderType =
  | "LIMIT"
  | "MARKET"
  | "STOP"
  | "STOP_MARKET"
  | "TAKE_PROFIT"
  | "TAKE_PROFIT_MARKET"
  | "TRAILING_STOP_MARKET";
