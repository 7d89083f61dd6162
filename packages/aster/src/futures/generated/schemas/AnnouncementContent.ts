// Generated from specs/aster/futures/schemas/agent.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepOthers, text } from "@venuekit/runtime";

export interface AnnouncementContent {
  /** Code of the language, such as en or zh. */
  language: string;
  title: string;
  subtitle: string;
  content: string;
}

/** Decodes {@link AnnouncementContent}. */
export function decodeAnnouncementContent(value: Json): AnnouncementContent {
  const wire = asObject(value);
  const out: AnnouncementContent = {
    language: text(wire.language, "language"),
    title: text(wire.title, "title"),
    subtitle: text(wire.subtitle, "subtitle"),
    content: text(wire.content, "content"),
  };
  if (Object.keys(wire).length !== 4) keepOthers(wire, out);
  return out;
}
