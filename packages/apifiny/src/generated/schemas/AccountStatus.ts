// Generated from specs/apifiny/schemas/account.yaml. Do not edit; run `pnpm generate`.

/**
 * - `OPENED`: Normal.
 * - `RESTRICTED`: Orders can be queried, but neither placed nor cancelled.
 * - `SUSPENDED`: Nothing is allowed.
 */
export type AccountStatus = "OPENED" | "RESTRICTED" | "SUSPENDED";
