// Generated from specs/aster/futures/schemas/common.yaml. Do not edit; run `pnpm generate`.

/**
 * - `ACK`: Answers when the order is accepted.
 * - `RESULT`: Answers a market order, or a limit order that ends at once, with its final state.
 */
export type ResponseType = "ACK" | "RESULT";
