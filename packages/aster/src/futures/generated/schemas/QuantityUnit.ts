// Generated from specs/aster/futures/schemas/trade.yaml. Do not edit; run `pnpm generate`.

/**
 * - `BASE`: In base asset.
 * - `QUOTE`: In quote asset; the venue converts it at the mark price.
 */
export type QuantityUnit = "BASE" | "QUOTE";
