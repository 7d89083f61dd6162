// Generated from specs/aster/futures/schemas/agent.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepUnknown, list, text, time } from "@venuekit/runtime";
import { type AnnouncementContent, decodeAnnouncementContent } from "./AnnouncementContent.js";

export interface Announcement {
  id: string;
  /** One entry a language. */
  contents: AnnouncementContent[];
  /** The values are not listed; `MAINTENANCE` in the example. */
  category: string;
  publishTime: number;
  /** Address of the page. */
  jumpLink: string;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["id", "contents", "category", "publishTime", "jumpLink"]);

/** Decodes {@link Announcement}. */
export function decodeAnnouncement(value: Json, decoding: Decoding): Announcement {
  const wire = asObject(value);
  const out: Announcement = {
    id: text(wire.id, "id"),
    contents: list(wire.contents, "contents", decodeAnnouncementContent, decoding),
    category: text(wire.category, "category"),
    publishTime: time(wire.publishTime, "publishTime"),
    jumpLink: text(wire.jumpLink, "jumpLink"),
  };
  if (Object.keys(wire).length !== 5) keepUnknown(wire, out, KNOWN);
  return out;
}
