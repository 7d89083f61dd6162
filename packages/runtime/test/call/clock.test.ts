import { describe, expect, it } from "vitest";
import { createClock } from "../../src/call/clock.js";
import { ConfigError } from "../../src/errors.js";

/** A wall clock set by hand and a venue that is `ahead` of it; asking takes `roundTrips` in turn. */
function venue(ahead: number, roundTrips: number[]) {
  const state = { wall: 1_000_000, asked: 0 };
  const read = async (): Promise<number> => {
    const roundTrip = roundTrips[state.asked++] ?? 0;
    await Promise.resolve();
    const at = state.wall + roundTrip / 2;
    state.wall += roundTrip;
    return at + ahead;
  };
  return { state, read, now: () => state.wall };
}

describe("createClock", () => {
  it("default: local time until it is synced", () => {
    const { now, read } = venue(500, []);
    const clock = createClock(now, read);
    expect(clock.now()).toBe(1_000_000);
    expect(clock.offsetMs).toBe(0);
    expect(clock.syncable).toBe(true);
  });

  it("sync: takes half of the round trip off", async () => {
    const { now, read, state } = venue(5_000, [101]);
    const clock = createClock(now, read);
    await clock.sync();
    expect(clock.offsetMs).toBe(5_000);
    expect(clock.now()).toBe(state.wall + 5_000);
    expect(Number.isInteger(clock.now())).toBe(true);
  });

  it("sync: repeats a slow reading and keeps the quickest", async () => {
    const slow = venue(0, [900, 400, 600]);
    const answers = [400, 20, 300];
    const clock = createClock(slow.now, async () => (await slow.read()) + (answers[slow.state.asked - 1] ?? 0));
    await clock.sync();
    expect(slow.state.asked).toBe(3);
    expect(clock.offsetMs).toBe(20);
    const quick = venue(7, [900, 30, 600]);
    const other = createClock(quick.now, quick.read);
    await other.sync();
    expect(quick.state.asked).toBe(2);
    expect(other.offsetMs).toBe(7);
  });

  it("sync: concurrent calls share one reading; a later one reads again", async () => {
    const { now, read, state } = venue(1, [10, 10]);
    const clock = createClock(now, read);
    await Promise.all([clock.sync(), clock.sync(), clock.sync()]);
    expect(state.asked).toBe(1);
    await clock.sync();
    expect(state.asked).toBe(2);
  });

  it("now: stands still rather than run backwards, but takes a large correction over", async () => {
    const { now, read, state } = venue(-400, [0]);
    const clock = createClock(now, read);
    const before = clock.now();
    await clock.sync();
    expect(clock.now()).toBe(before);
    state.wall += 399;
    expect(clock.now()).toBe(before);
    state.wall += 2;
    expect(clock.now()).toBe(before + 1);
    state.wall -= 3_600_000;
    expect(clock.now()).toBe(before + 1 - 3_600_000);
  });

  it("error: no way to read the time, a failed reading, nonsense", async () => {
    await expect(createClock(Date.now, undefined).sync()).rejects.toThrow(ConfigError);
    let fail = true;
    const clock = createClock(Date.now, async () => {
      if (fail) throw new Error("down");
      return Number.NaN;
    });
    await expect(clock.sync()).rejects.toThrow("down");
    fail = false;
    await expect(clock.sync()).rejects.toThrow(ConfigError);
    expect(clock.offsetMs).toBe(0);
  });
});
