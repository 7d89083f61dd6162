// Generated from specs/aster/spot/schemas/common.yaml. Do not edit; run `pnpm generate`.

/**
 * - `LIMIT`: Trades at its price or better.
 * - `MARKET`: Trades at once at the best prices available.
 * - `STOP`: Stop order that becomes a limit order at `stopPrice`.
 * - `TAKE_PROFIT`: Take-profit order that becomes a limit order at `stopPrice`.
 * - `STOP_MARKET`: Stop order that becomes a market order at `stopPrice`.
 * - `TAKE_PROFIT_MARKET`: Take-profit order that becomes a market order at `stopPrice`.
 */
export type OrderType = "LIMIT" | "MARKET" | "STOP" | "TAKE_PROFIT" | "STOP_MARKET" | "TAKE_PROFIT_MARKET";
