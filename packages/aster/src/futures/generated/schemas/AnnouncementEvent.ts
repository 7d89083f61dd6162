// Generated from specs/aster/futures/channels/user.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepUnknown, literal, nested } from "@venuekit/runtime";
import { type AnnouncementEventText, decodeAnnouncementEventText } from "./AnnouncementEventText.js";

export interface AnnouncementEvent {
  /** Wire key: `e`. */
  eventType: "announcement";
  /** In English. */
  en: AnnouncementEventText;
  /** In Chinese. */
  zh: AnnouncementEventText;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["e", "en", "zh"]);

/** Decodes {@link AnnouncementEvent}. */
export function decodeAnnouncementEvent(value: Json, decoding: Decoding): AnnouncementEvent {
  const wire = asObject(value);
  const out: AnnouncementEvent = {
    eventType: literal(wire.e, "e", "announcement"),
    en: nested(wire.en, "en", decodeAnnouncementEventText, decoding),
    zh: nested(wire.zh, "zh", decodeAnnouncementEventText, decoding),
  };
  if (Object.keys(wire).length !== 3) keepUnknown(wire, out, KNOWN);
  return out;
}
