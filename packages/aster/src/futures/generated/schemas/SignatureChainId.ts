// Generated from specs/aster/futures/schemas/agent.yaml. Do not edit; run `pnpm generate`.

/**
 * - `56`: The wallet has an EVM address.
 * - `101`: The wallet has a Solana address.
 */
export type SignatureChainId = 56 | 101;
