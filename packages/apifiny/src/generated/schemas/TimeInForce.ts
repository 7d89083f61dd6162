// Generated from specs/apifiny/schemas/trading.yaml. Do not edit; run `pnpm generate`.

/**
 * - `1`: GTC, good till cancelled.
 * - `2`: GTD, good till a date. Not supported for now.
 * - `3`: IOC, immediate or cancel: fills what it can at once, the rest is cancelled.
 * - `7`: Post only: may only add liquidity.
 */
export type TimeInForce = 1 | 2 | 3 | 7;
