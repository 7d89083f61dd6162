// Generated from specs/bitexasia/schemas/orders.yaml. Do not edit; run `pnpm generate`.

/**
 * - `limit`: Trades at its price or better.
 * - `market`: Trades at once at the best prices available.
 * - `stop`: Waits for a trigger, for which no parameter is documented.
 * Inferred: the spelling of `market` and `stop`.
 */
export type OrderType = "limit" | "market" | "stop";
