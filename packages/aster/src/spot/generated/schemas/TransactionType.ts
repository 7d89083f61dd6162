// Generated from specs/aster/spot/schemas/account.yaml. Do not edit; run `pnpm generate`.

export type TransactionType =
  | "TRADE_TARGET"
  | "TRADE_SOURCE"
  | "TRANSFER_SPOT_TO_FUTURE"
  | "TRANSFER_FUTURE_TO_SPOT"
  | "TRANSFER_SPOT_TO_SPOT"
  | "AIRDROP"
  | "DIVIDEND"
  | "TRANSFER_REFUND"
  | "INTERNAL_TRANSFER"
  | "TRANSFER"
  | "SWAP"
  | "COMMISSION_REBATE"
  | "CASH_BACK"
  | "STAKING_WITHDRAW"
  | "STAKING_CLAIM"
  | "STAKING_DELEGATE";
