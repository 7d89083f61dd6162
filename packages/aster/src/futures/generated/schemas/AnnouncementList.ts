// Generated from specs/aster/futures/schemas/agent.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, integer, type Json, keepOthers, list } from "@venuekit/runtime";
import { type Announcement, decodeAnnouncement } from "./Announcement.js";

export interface AnnouncementList {
  /** Number of announcements on all pages. */
  total: number;
  rows: Announcement[];
}

/** Decodes {@link AnnouncementList}. */
export function decodeAnnouncementList(value: Json, decoding: Decoding): AnnouncementList {
  const wire = asObject(value);
  const out: AnnouncementList = {
    total: integer(wire.total, "total"),
    rows: list(wire.rows, "rows", decodeAnnouncement, decoding),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
