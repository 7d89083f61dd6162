// Generated from specs/hashkey/channels/public-v1.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepOthers, text } from "@venuekit/runtime";

export interface PushParamsV1 {
  /** Always `24h`. */
  realtimeInterval: string;
  /**
   * The requested `binary`, as text.
   * Inferred: optional: pushes of the venue were seen without it.
   */
  binary?: string;
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["binary"]);

/** Decodes {@link PushParamsV1}. */
export function decodePushParamsV1(value: Json): PushParamsV1 {
  const wire = asObject(value);
  const out: PushParamsV1 = {
    realtimeInterval: text(wire.realtimeInterval, "realtimeInterval"),
  };
  let known = 1;
  if (wire.binary != null) {
    out.binary = text(wire.binary, "binary");
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
