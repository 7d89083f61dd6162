// Generated from specs/hashkey/schemas/common.yaml. Do not edit; run `pnpm generate`.

/**
 * - `PENDING_NEW`: Not yet accepted.
 * - `NEW`: Accepted, nothing filled yet.
 * - `PARTIALLY_FILLED`: Partly filled.
 * - `PARTIALLY_CANCELED`: Partly filled, the rest cancelled.
 * - `FILLED`: Completely filled.
 * - `CANCELED`: Cancelled.
 * - `REJECTED`: Refused by the matching engine.
 */
export type OrderStatus =
  | "PENDING_NEW"
  | "NEW"
  | "PARTIALLY_FILLED"
  | "PARTIALLY_CANCELED"
  | "FILLED"
  | "CANCELED"
  | "REJECTED";
