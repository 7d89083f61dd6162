// Generated from specs/hashkey/channels/public-v1.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepOthers, text } from "@venuekit/runtime";
import type { Interval } from "./Interval.js";

export interface KlinePushParamsV1 {
  /** Always `24h`. */
  realtimeInterval: string;
  klineType: Interval | (string & {});
  /**
   * The requested `binary`, as text.
   * Inferred: optional: pushes of the venue were seen without it.
   */
  binary?: string;
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["binary"]);

/** Decodes {@link KlinePushParamsV1}. */
export function decodeKlinePushParamsV1(value: Json): KlinePushParamsV1 {
  const wire = asObject(value);
  const out: KlinePushParamsV1 = {
    realtimeInterval: text(wire.realtimeInterval, "realtimeInterval"),
    klineType: text(wire.klineType, "klineType"),
  };
  let known = 2;
  if (wire.binary != null) {
    out.binary = text(wire.binary, "binary");
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
