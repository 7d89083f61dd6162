// Generated from specs/apifiny/schemas/trading.yaml. Do not edit; run `pnpm generate`.

/**
 * - `PENDING_SUBMIT`: Sent, not yet confirmed. Such an order can't be cancelled.
 * - `SUBMITTED`: Accepted and open. No status tells that an open order is partly filled.
 * - `PART_FILLED`: Final: partly filled, and nothing more will follow.
 * - `FILLED`: Final: completely filled.
 * - `CANCELLED`: Final: cancelled.
 * - `REJECTED`: Final: refused.
 */
export type OrderStatus = "PENDING_SUBMIT" | "SUBMITTED" | "PART_FILLED" | "FILLED" | "CANCELLED" | "REJECTED";
