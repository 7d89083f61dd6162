// Generated from specs/hashkey/schemas/spot.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, list, text } from "@venuekit/runtime";
import { type CancelFailure, decodeCancelFailure } from "./CancelFailure.js";

/** Outcome of a batch cancellation. Orders missing from `result` were accepted for cancellation. */
export interface CancelOrdersResult {
  /** `0000` when the request was executed, also when single orders failed. */
  code: string;
  /** The failures only; empty when there were none. */
  result: CancelFailure[];
}

/** Decodes {@link CancelOrdersResult}. */
export function decodeCancelOrdersResult(value: Json, decoding: Decoding): CancelOrdersResult {
  const wire = asObject(value);
  const out: CancelOrdersResult = {
    code: text(wire.code, "code"),
    result: list(wire.result, "result", decodeCancelFailure, decoding),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
