// Generated from specs/aster/futures/schemas/trade.yaml. Do not edit; run `pnpm generate`.

/**
 * - `1`: Margin is added.
 * - `2`: Margin is taken out.
 */
export type MarginChangeType = 1 | 2;
