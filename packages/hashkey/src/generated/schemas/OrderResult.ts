// Generated from specs/hashkey/schemas/spot.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, nested, text } from "@venuekit/runtime";
import { decodeOrderAck, type OrderAck } from "./OrderAck.js";

/** Outcome of one order of a batch. */
export interface OrderResult {
  /** `0000` when the order was accepted, an error code otherwise. */
  code: string;
  /** Why the order was refused. */
  msg?: string;
  /** Inferred: optional because the document shows no refused order. */
  order?: OrderAck;
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["msg", "order"]);

/** Decodes {@link OrderResult}. */
export function decodeOrderResult(value: Json, decoding: Decoding): OrderResult {
  const wire = asObject(value);
  const out: OrderResult = {
    code: text(wire.code, "code"),
  };
  let known = 1;
  if (wire.msg != null) {
    out.msg = text(wire.msg, "msg");
    known++;
  }
  if (wire.order != null) {
    out.order = nested(wire.order, "order", decodeOrderAck, decoding);
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
