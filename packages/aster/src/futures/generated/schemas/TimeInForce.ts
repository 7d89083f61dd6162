// Generated from specs/aster/futures/schemas/common.yaml. Do not edit; run `pnpm generate`.

/**
 * - `GTC`: Rests until it is filled or cancelled.
 * - `IOC`: Fills what it can at once, the rest is cancelled.
 * - `FOK`: Fills completely at once or not at all.
 * - `GTX`: Post-only: may only add liquidity.
 * - `HIDDEN`: Rests without being shown in the order book.
 */
export type TimeInForce = "GTC" | "IOC" | "FOK" | "GTX" | "HIDDEN";
