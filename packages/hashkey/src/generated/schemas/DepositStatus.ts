// Generated from specs/hashkey/schemas/wallet.yaml. Do not edit; run `pnpm generate`.

/**
 * - `1`: Waits for the address to be authenticated.
 * - `2`: Under review.
 * - `3`: Failed.
 * - `4`: Successful.
 * - `5`: Is being refunded.
 * - `6`: Refunded.
 * - `7`: Refund failed.
 * - `8`: Is being credited to the account.
 * - `9`: The first check of a personal address failed.
 * - `10`: Internal failure, rare.
 */
export type DepositStatus = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
