// Generated from specs/hashkey/schemas/common.yaml. Do not edit; run `pnpm generate`.

/**
 * - `LIMIT`: Trades at its price or better.
 * - `MARKET`: Trades at once at the best prices available.
 * - `LIMIT_MAKER`: A limit order that may only add liquidity; refused where it would fill at once.
 */
export type OrderType = "LIMIT" | "MARKET" | "LIMIT_MAKER";
