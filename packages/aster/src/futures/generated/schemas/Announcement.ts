// Generated from specs/aster/futures/schemas/agent.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, list, text, time } from "@venuekit/runtime";
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
  if (Object.keys(wire).length !== 5) keepOthers(wire, out);
  return out;
}
