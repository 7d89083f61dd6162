// Generated from specs/bitexasia/schemas/orders.yaml. Do not edit; run `pnpm generate`.

/** Inferred: the spelling of `sell`. */
export type Side = "buy" | "sell";
