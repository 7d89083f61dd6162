import { ConfigError } from "../errors.js";

/** The venue's time, as well as it is known. */
export interface Clock {
  /**
   * Venue time in epoch milliseconds, an integer. Does not run backwards: a correction of up to a second is waited
   * out, a larger one is taken over at once, because the venue would refuse the old time.
   */
  now(): number;
  /** Milliseconds the venue is ahead of this machine; 0 before the first {@link Clock.sync}. */
  readonly offsetMs: number;
  /** Can the venue's time be read? */
  readonly syncable: boolean;
  /** Reads the venue's time. Calls made meanwhile share one reading. */
  sync(): Promise<void>;
}

/** A first reading also pays for DNS and TLS, which falsifies it. A slower one than this is repeated. */
const GOOD_ROUND_TRIP_MS = 250;
const READINGS = 3;
const LONGEST_STAND_MS = 1_000;

/** @param read Asks the venue for its time; absent where it documents no such call. */
export function createClock(now: () => number, read: (() => Promise<number>) | undefined): Clock {
  let offset = 0;
  let last = 0;
  let reading: Promise<void> | undefined;

  const measure = async (): Promise<void> => {
    if (read === undefined) throw new ConfigError("this venue documents no way to read its time");
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < READINGS && best > GOOD_ROUND_TRIP_MS; i++) {
      const start = now();
      const venue = await read();
      const roundTrip = now() - start;
      if (!Number.isFinite(venue)) throw new ConfigError("the venue's time is not a number");
      if (roundTrip < best) {
        best = roundTrip;
        // The venue read its clock about half way.
        offset = venue - start - roundTrip / 2;
      }
    }
  };

  return {
    get offsetMs() {
      return offset;
    },
    syncable: read !== undefined,
    now() {
      const time = Math.round(now() + offset);
      if (time > last || last - time > LONGEST_STAND_MS) last = time;
      return last;
    },
    sync() {
      reading ??= measure().finally(() => {
        reading = undefined;
      });
      return reading;
    },
  };
}
