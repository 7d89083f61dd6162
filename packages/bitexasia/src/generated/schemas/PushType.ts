// Generated from specs/bitexasia/channels/market.yaml. Do not edit; run `pnpm generate`.

/**
 * - `snapshot`: The whole state.
 * - `delta`: What has changed. In an order book: the new size at a price, nought where nothing is left.
 * Inferred: the words are the page's, their place is not.
 */
export type PushType = "snapshot" | "delta";
