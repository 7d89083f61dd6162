// Generated from specs/aster/futures/schemas/trade.yaml. Do not edit; run `pnpm generate`.

/** What the event does. */
export type StrategyTrigger = "PLACE_ORDER" | "CANCEL_ORDER";
