// Generated from specs/aster/futures/schemas/common.yaml. Do not edit; run `pnpm generate`.

/**
 * The best price an order is pegged to.
 * - `COUNTERPARTY_1`: The best price of the opposite side.
 * - `QUEUE_1`: The best price of the order's own side.
 * Inferred: the document names the values; their meaning is taken from the words.
 */
export type PegPriceType = "COUNTERPARTY_1" | "QUEUE_1";
