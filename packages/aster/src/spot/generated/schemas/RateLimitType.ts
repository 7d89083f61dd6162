// Generated from specs/aster/spot/schemas/common.yaml. Do not edit; run `pnpm generate`.

/**
 * - `REQUEST_WEIGHT`: Sum of the weights of all calls.
 * - `ORDERS`: Orders placed.
 */
export type RateLimitType = "REQUEST_WEIGHT" | "ORDERS";
