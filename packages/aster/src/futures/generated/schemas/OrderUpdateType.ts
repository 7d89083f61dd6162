// Generated from specs/aster/futures/channels/user.yaml. Do not edit; run `pnpm generate`.

/**
 * Inferred: the event's own list lacks the types that end in MARKET, its example has one; those of the orders are
 * added.
 */
export type OrderUpdateType =
  | "LIMIT"
  | "MARKET"
  | "STOP"
  | "STOP_MARKET"
  | "TAKE_PROFIT"
  | "TAKE_PROFIT_MARKET"
  | "TRAILING_STOP_MARKET"
  | "LIQUIDATION";
