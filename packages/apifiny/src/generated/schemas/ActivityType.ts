// Generated from specs/apifiny/schemas/account.yaml. Do not edit; run `pnpm generate`.

/**
 * - `INCOMING`: Into the account. One table spells it IMCOMING; a client should take both.
 * - `OUTGOING`: Out of the account.
 */
export type ActivityType = "INCOMING" | "OUTGOING";
