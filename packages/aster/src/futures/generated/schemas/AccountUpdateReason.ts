// Generated from specs/aster/futures/channels/user.yaml. Do not edit; run `pnpm generate`.

export type AccountUpdateReason =
  | "DEPOSIT"
  | "WITHDRAW"
  | "ORDER"
  | "FUNDING_FEE"
  | "WITHDRAW_REJECT"
  | "ADJUSTMENT"
  | "INSURANCE_CLEAR"
  | "ADMIN_DEPOSIT"
  | "ADMIN_WITHDRAW"
  | "MARGIN_TRANSFER"
  | "MARGIN_TYPE_CHANGE"
  | "ASSET_TRANSFER"
  | "OPTIONS_PREMIUM_FEE"
  | "OPTIONS_SETTLE_PROFIT"
  | "AUTO_EXCHANGE";
