// Generated from specs/aster/futures/schemas/trade.yaml. Do not edit; run `pnpm generate`.

/** Strategies take neither IOC nor FOK. */
export type StrategyTimeInForce = "GTC" | "GTX" | "HIDDEN";
