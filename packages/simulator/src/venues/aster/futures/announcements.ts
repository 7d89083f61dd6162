import type { Clock } from "../../../engine/clock.js";
import type { Signal } from "../../../engine/events.js";
import type { User, UserEvent } from "../shared/index.js";

export interface AnnouncementText {
  readonly title: string;
  readonly subtitle: string;
  readonly content: string;
}

export interface NewAnnouncement {
  readonly en: AnnouncementText;
  readonly zh: AnnouncementText;
  /** The one user it is for; everyone when omitted. */
  readonly user?: string;
  /** Default `NEW_LISTING` for everyone, `DIRECT` for one user. */
  readonly category?: string;
  readonly jumpLink?: string;
}

interface Announcement extends Required<Omit<NewAnnouncement, "user">> {
  readonly id: number;
  readonly user: string | undefined;
  readonly publishTime: number;
}

/** What the venue tells its users: everyone, or one of them. */
export class Announcements {
  readonly #all: Announcement[] = [];
  readonly #clock: Clock;
  readonly #events: Signal<UserEvent>;
  readonly #users: () => readonly User[];

  constructor(clock: Clock, events: Signal<UserEvent>, users: () => readonly User[]) {
    this.#clock = clock;
    this.#events = events;
    this.#users = users;
  }

  /** Publishes one and pushes it to the account streams it is for. Returns its id. */
  publish(wanted: NewAnnouncement): number {
    const { en, zh, jumpLink = "", user } = wanted;
    const id = 161 + this.#all.length;
    const category = wanted.category ?? (user === undefined ? "NEW_LISTING" : "DIRECT");
    const one = { id, en, zh, category, jumpLink, user: user?.toLowerCase(), publishTime: this.#clock.now() };
    this.#all.push(one);
    for (const owner of this.#users()) {
      if (one.user === undefined || one.user === owner.id) this.#events.emit({ user: owner, payload: event(one) });
    }
    return id;
  }

  /** Those to one user alone, newest first. */
  direct(user: string): Announcement[] {
    return this.#all.filter((one) => one.user === user).reverse();
  }
}

export function announcementView({
  id,
  en,
  zh,
  category,
  publishTime,
  jumpLink,
}: Announcement): Record<string, unknown> {
  const contents = [
    { language: "en", ...en },
    { language: "zh", ...zh },
  ];
  return { id, contents, category, publishTime, jumpLink };
}

function event(one: Announcement): Record<string, unknown> {
  const text = ({ title, subtitle, content }: AnnouncementText): Record<string, unknown> => ({
    i: one.id,
    t: title,
    s: subtitle,
    c: one.category,
    d: one.publishTime,
    S: false,
    j: one.jumpLink,
    C: content,
  });
  return { e: "announcement", en: text(one.en), zh: text(one.zh) };
}
