// Generated from specs/aster/futures/schemas/common.yaml. Do not edit; run `pnpm generate`.

/**
 * Which position of a symbol is meant.
 * - `BOTH`: The one position of one-way mode.
 * - `LONG`: The long position of hedge mode.
 * - `SHORT`: The short position of hedge mode.
 */
export type PositionSide = "BOTH" | "LONG" | "SHORT";
