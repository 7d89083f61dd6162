// Generated from specs/apifiny/schemas/trading.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, list, nested } from "@venuekit/runtime";
import { decodeErrorDetail, type ErrorDetail } from "./ErrorDetail.js";
import { decodeOrder, type Order } from "./Order.js";

export interface OrdersResponse {
  result: Order[];
  /** Null in an answer that carries a result. */
  error: ErrorDetail | null;
}

/** Decodes {@link OrdersResponse}. */
export function decodeOrdersResponse(value: Json, decoding: Decoding): OrdersResponse {
  const wire = asObject(value);
  const out: OrdersResponse = {
    result: list(wire.result, "result", decodeOrder, decoding),
    error: wire.error === null ? null : nested(wire.error, "error", decodeErrorDetail, decoding),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
