// Generated from specs/hashkey/schemas/account.yaml. Do not edit; run `pnpm generate`.

/**
 * - `1`: Trading account (spot), of the main account as well as of a sub-account.
 * - `3`: Trading account (contract).
 * - `5`: Custody account.
 * - `6`: Fiat account.
 */
export type AccountType = 1 | 3 | 5 | 6;
