// Generated from specs/aster/futures/schemas/common.yaml. Do not edit; run `pnpm generate`.

/**
 * The price that triggers a conditional order.
 * - `MARK_PRICE`: The mark price.
 * - `CONTRACT_PRICE`: The latest trade price.
 */
export type WorkingType = "MARK_PRICE" | "CONTRACT_PRICE";
