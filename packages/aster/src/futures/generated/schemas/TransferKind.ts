// Generated from specs/aster/futures/schemas/account.yaml. Do not edit; run `pnpm generate`.

/**
 * - `FUTURE_SPOT`: From futures to spot.
 * - `SPOT_FUTURE`: From spot to futures.
 */
export type TransferKind = "FUTURE_SPOT" | "SPOT_FUTURE";
