// Generated from specs/aster/futures/schemas/agent.yaml. Do not edit; run `pnpm generate`.

/**
 * - `FUTURE_FUTURE`: From futures to futures.
 * - `FUTURE_SPOT`: From futures to spot.
 * - `SPOT_FUTURE`: From spot to futures.
 * - `SPOT_SPOT`: From spot to spot.
 */
export type SubAccountTransferKind = "FUTURE_FUTURE" | "FUTURE_SPOT" | "SPOT_FUTURE" | "SPOT_SPOT";
