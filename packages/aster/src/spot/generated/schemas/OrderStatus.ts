// Generated from specs/aster/spot/schemas/common.yaml. Do not edit; run `pnpm generate`.

/**
 * - `NEW`: Accepted, nothing filled yet.
 * - `PARTIALLY_FILLED`: Partly filled.
 * - `FILLED`: Completely filled.
 * - `CANCELED`: Cancelled by the user.
 * - `REJECTED`: Refused by the matching engine.
 * - `EXPIRED`: Ended by the venue, for example an unfilled FOK order, the rest of a market order, or maintenance.
 */
export type OrderStatus = "NEW" | "PARTIALLY_FILLED" | "FILLED" | "CANCELED" | "REJECTED" | "EXPIRED";
