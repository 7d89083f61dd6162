// Generated from specs/hashkey/schemas/common.yaml. Do not edit; run `pnpm generate`.

/**
 * - `GTC`: Rests until it is filled or cancelled. For LIMIT and LIMIT_MAKER.
 * - `IOC`: Fills what it can at once, the rest is cancelled. For LIMIT and MARKET.
 * - `FOK`: Fills completely at once or not at all. For LIMIT.
 */
export type TimeInForce = "GTC" | "IOC" | "FOK";
