// Generated from specs/aster/futures/channels/user.yaml. Do not edit; run `pnpm generate`.

/**
 * - `NEW_INSURANCE`: Liquidation taken over by the insurance fund.
 * - `NEW_ADL`: Liquidation by auto-deleveraging of a counterparty.
 */
export type OrderUpdateStatus =
  | "NEW"
  | "PARTIALLY_FILLED"
  | "FILLED"
  | "CANCELED"
  | "EXPIRED"
  | "NEW_INSURANCE"
  | "NEW_ADL";
