// Generated from specs/aster/futures/schemas/trade.yaml. Do not edit; run `pnpm generate`.

/**
 * - `ABSOLUTE`: In the unit of the price.
 * - `PERCENTAGE`: In percent: 1 is 1 %.
 */
export type OffsetType = "ABSOLUTE" | "PERCENTAGE";
