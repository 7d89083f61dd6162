// Generated from specs/hashkey/schemas/common.yaml. Do not edit; run `pnpm generate`.

/**
 * - `SYSTEM_CANCEL`: By the system or its operators; also the default reason.
 * - `USER_CANCEL`: By the customer.
 * - `RISKLIMIT_CANCEL`: By a trading rule, for example the unfilled rest of an IOC order or liquidity protection.
 * - `BLOCKED_CANCEL`: The account was disabled.
 * - `CLOSED_CANCEL`: The exchange closed in an emergency.
 * - `OFFLINE_CANCEL`: The trading pair was delisted.
 * - `SELF_TRADE_CANCEL`: To avoid a self-trade.
 */
export type CancelReason =
  | "SYSTEM_CANCEL"
  | "USER_CANCEL"
  | "RISKLIMIT_CANCEL"
  | "BLOCKED_CANCEL"
  | "CLOSED_CANCEL"
  | "OFFLINE_CANCEL"
  | "SELF_TRADE_CANCEL";
