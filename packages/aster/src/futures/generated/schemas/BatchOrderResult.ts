// Generated from specs/aster/futures/schemas/trade.yaml. Do not edit; run `pnpm generate`.
import { type Decoding, hasKeys, type Json } from "@venuekit/runtime";
import { decodeErrorResponse, type ErrorResponse } from "./ErrorResponse.js";
import { decodeOrder, type Order } from "./Order.js";

/** What became of one order of a batch. */
export type BatchOrderResult = Order | ErrorResponse;

/** Decodes {@link BatchOrderResult}. */
export function decodeBatchOrderResult(value: Json, decoding: Decoding): BatchOrderResult {
  if (hasKeys(value, "clientOrderId")) return decodeOrder(value, decoding);
  return decodeErrorResponse(value);
}
