// Generated from specs/hashkey/channels/public-v1.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepUnknown, text } from "@venuekit/runtime";

export interface PushParamsV1 {
  /** Always `24h`. */
  realtimeInterval: string;
  /** The requested `binary`, as text. */
  binary: string;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["realtimeInterval", "binary"]);

/** Decodes {@link PushParamsV1}. */
export function decodePushParamsV1(value: Json): PushParamsV1 {
  const wire = asObject(value);
  const out: PushParamsV1 = {
    realtimeInterval: text(wire.realtimeInterval, "realtimeInterval"),
    binary: text(wire.binary, "binary"),
  };
  if (Object.keys(wire).length !== 2) keepUnknown(wire, out, KNOWN);
  return out;
}
