// Generated from specs/apifiny/schemas/base.yaml. Do not edit; run `pnpm generate`.

/**
 * - `DEPOSIT_WITHDRAW`: Deposits and withdrawals are open.
 * - `NOT_DEPOSIT_WITHDRAW`: Withdrawals only.
 * - `DEPOSIT_NOT_WITHDRAW`: Deposits only.
 * - `NOT_DEPOSIT_NOT_WITHDRAW`: Neither.
 */
export type CurrencyStatus =
  | "DEPOSIT_WITHDRAW"
  | "NOT_DEPOSIT_WITHDRAW"
  | "DEPOSIT_NOT_WITHDRAW"
  | "NOT_DEPOSIT_NOT_WITHDRAW";
