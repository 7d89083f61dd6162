// Generated from specs/hashkey/schemas/spot.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, integer, type Json, keepOthers, list, text } from "@venuekit/runtime";
import { decodeOrderResult, type OrderResult } from "./OrderResult.js";
import type { StpMode } from "./StpMode.js";

/** Outcome of a batch. Every order succeeds or fails alone, so check each result. */
export interface BatchOrderResult {
  /** 0 when the batch was processed. Single orders may still have been refused. */
  code: number;
  result: OrderResult[];
  /** Concentration reminder; empty when there is none. */
  concentration?: string;
  stpMode?: StpMode | (string & {});
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["concentration", "stpMode"]);

/** Decodes {@link BatchOrderResult}. */
export function decodeBatchOrderResult(value: Json, decoding: Decoding): BatchOrderResult {
  const wire = asObject(value);
  const out: BatchOrderResult = {
    code: integer(wire.code, "code"),
    result: list(wire.result, "result", decodeOrderResult, decoding),
  };
  let known = 2;
  if (wire.concentration != null) {
    out.concentration = text(wire.concentration, "concentration");
    known++;
  }
  if (wire.stpMode != null) {
    out.stpMode = text(wire.stpMode, "stpMode");
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
