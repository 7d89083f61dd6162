// Generated from specs/aster/futures/channels/user.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepUnknown, literal, time } from "@venuekit/runtime";

/** The listen key ran out; nothing more comes until a new one is used. The connection stays open. */
export interface ListenKeyExpired {
  /** Wire key: `e`. */
  eventType: "listenKeyExpired";
  /** Wire key: `E`. */
  eventTime: number;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["e", "E"]);

/** Decodes {@link ListenKeyExpired}. */
export function decodeListenKeyExpired(value: Json): ListenKeyExpired {
  const wire = asObject(value);
  const out: ListenKeyExpired = {
    eventType: literal(wire.e, "e", "listenKeyExpired"),
    eventTime: time(wire.E, "E"),
  };
  if (Object.keys(wire).length !== 2) keepUnknown(wire, out, KNOWN);
  return out;
}
