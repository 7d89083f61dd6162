// Generated from specs/aster/futures/channels/user.yaml. Do not edit; run `pnpm generate`.

/** - `CALCULATED`: Execution of a liquidation. */
export type ExecutionType = "NEW" | "CANCELED" | "CALCULATED" | "EXPIRED" | "TRADE";
