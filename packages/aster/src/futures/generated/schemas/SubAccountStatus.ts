// Generated from specs/aster/futures/schemas/agent.yaml. Do not edit; run `pnpm generate`.

/**
 * - `NORMAL`: In use.
 * - `FROZEN`: Cannot make or receive transfers.
 */
export type SubAccountStatus = "NORMAL" | "FROZEN";
