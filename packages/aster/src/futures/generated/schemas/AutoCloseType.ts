// Generated from specs/aster/futures/schemas/account.yaml. Do not edit; run `pnpm generate`.

/**
 * - `LIQUIDATION`: Orders of a liquidation.
 * - `ADL`: Orders of auto-deleveraging.
 */
export type AutoCloseType = "LIQUIDATION" | "ADL";
