// Generated from specs/aster/futures/schemas/trade.yaml. Do not edit; run `pnpm generate`.

/** What has to happen to the driving order. */
export type StrategyEvent =
  | "NEW"
  | "PARTIALLY_FILLED_OR_FILLED"
  | "FILLED"
  | "CANCELED"
  | "REPLACED"
  | "STOPPED"
  | "REJECTED"
  | "EXPIRED";
