// Generated from specs/aster/futures/schemas/account.yaml. Do not edit; run `pnpm generate`.

export type IncomeType =
  | "TRANSFER"
  | "WELCOME_BONUS"
  | "REALIZED_PNL"
  | "FUNDING_FEE"
  | "COMMISSION"
  | "INSURANCE_CLEAR"
  | "MARKET_MERCHANT_RETURN_REWARD";
