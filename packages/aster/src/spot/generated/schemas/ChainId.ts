// Generated from specs/aster/spot/schemas/account.yaml. Do not edit; run `pnpm generate`.

/**
 * - `1`: Ethereum.
 * - `56`: BNB Smart Chain.
 * - `42161`: Arbitrum.
 */
export type ChainId = "1" | "56" | "42161";
