// Generated from specs/aster/spot/channels/user.yaml. Do not edit; run `pnpm generate`.

/**
 * - `NEW`: Accepted.
 * - `CANCELED`: Cancelled.
 * - `REJECTED`: Refused.
 * - `TRADE`: A fill.
 * - `EXPIRED`: Ended by its time in force.
 */
export type ExecutionType = "NEW" | "CANCELED" | "REJECTED" | "TRADE" | "EXPIRED";
