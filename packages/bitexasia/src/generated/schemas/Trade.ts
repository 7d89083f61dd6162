// Generated from specs/bitexasia/channels/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, text, time } from "@venuekit/runtime";

/** Inferred: field names. */
export interface Trade {
  id?: string;
  price?: Dec;
  size?: Dec;
  /** Whose side it is is not documented. */
  side?: string;
  timestamp?: number;
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["id", "price", "size", "side", "timestamp"]);

/** Decodes {@link Trade}. */
export function decodeTrade(value: Json, decoding: Decoding): Trade {
  const wire = asObject(value);
  const out: Trade = {};
  let known = 0;
  if (wire.id != null) {
    out.id = text(wire.id, "id");
    known++;
  }
  if (wire.price != null) {
    out.price = decimal(wire.price, "price", decoding);
    known++;
  }
  if (wire.size != null) {
    out.size = decimal(wire.size, "size", decoding);
    known++;
  }
  if (wire.side != null) {
    out.side = text(wire.side, "side");
    known++;
  }
  if (wire.timestamp != null) {
    out.timestamp = time(wire.timestamp, "timestamp");
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
