// Generated from specs/aster/spot/schemas/common.yaml. Do not edit; run `pnpm generate`.

/**
 * - `GTC`: Rests until it is filled or cancelled.
 * - `IOC`: Fills what it can at once, the rest is cancelled.
 * - `FOK`: Fills completely at once or not at all.
 * - `GTX`: Post-only: may only add liquidity.
 * - `HIDDEN`: In the example of the exchange information only; the document does not explain it.
 */
export type TimeInForce = "GTC" | "IOC" | "FOK" | "GTX" | "HIDDEN";
