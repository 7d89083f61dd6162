// Generated from specs/aster/futures/channels/user.yaml. Do not edit; run `pnpm generate`.
import { asObject, bool, type Json, keepUnknown, text, time } from "@venuekit/runtime";

export interface AnnouncementEventText {
  /** Wire key: `i`. */
  id: string;
  /** Wire key: `t`. */
  title: string;
  /** Wire key: `s`. */
  subtitle: string;
  /**
   * Wire key: `c`.
   * - `NEW_LISTING`: To everyone.
   * - `DIRECT`: To this account.
   */
  category: "NEW_LISTING" | "DIRECT" | (string & {});
  /** Wire key: `d`. */
  publishTime: number;
  /** Wire key: `S`. */
  read: boolean;
  /** URL. Wire key: `j`. */
  jumpLink: string;
  /** HTML. Wire key: `C`. */
  content: string;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["i", "t", "s", "c", "d", "S", "j", "C"]);

/** Decodes {@link AnnouncementEventText}. */
export function decodeAnnouncementEventText(value: Json): AnnouncementEventText {
  const wire = asObject(value);
  const out: AnnouncementEventText = {
    id: text(wire.i, "i"),
    title: text(wire.t, "t"),
    subtitle: text(wire.s, "s"),
    category: text(wire.c, "c"),
    publishTime: time(wire.d, "d"),
    read: bool(wire.S, "S"),
    jumpLink: text(wire.j, "j"),
    content: text(wire.C, "C"),
  };
  if (Object.keys(wire).length !== 8) keepUnknown(wire, out, KNOWN);
  return out;
}
