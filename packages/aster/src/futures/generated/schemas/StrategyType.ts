// Generated from specs/aster/futures/schemas/common.yaml. Do not edit; run `pnpm generate`.

/**
 * - `OTO`: One order triggers the other.
 * - `OCO`: One order cancels the other.
 * - `OTOCO`: One order triggers two that cancel each other.
 */
export type StrategyType = "OTO" | "OCO" | "OTOCO";
