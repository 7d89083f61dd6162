import { afterEach, describe, expect, it, vi } from "vitest";
import { Backoff } from "../../src/stream/backoff.js";

afterEach(() => {
  vi.restoreAllMocks();
});

describe("Backoff", () => {
  it("grows to the limit and stays there", () => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    const backoff = new Backoff();
    expect(Array.from({ length: 9 }, () => backoff.next())).toEqual([
      500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000,
    ]);
    for (let i = 0; i < 10_000; i++) backoff.next();
    expect(backoff.next()).toBe(30_000);
  });

  it("is random between the shortest pause and the ceiling", () => {
    const backoff = new Backoff();
    for (let i = 0; i < 1_000; i++) {
      const pause = backoff.next();
      expect(pause).toBeGreaterThanOrEqual(250);
      expect(pause).toBeLessThanOrEqual(30_000);
    }
  });

  it("starts again after a connection that lived long enough", () => {
    const backoff = new Backoff({ stableAfterMs: 10_000 });
    for (let i = 0; i < 5; i++) backoff.next();
    backoff.lived(9_999);
    expect(backoff.attempts).toBe(5);
    backoff.lived(10_000);
    expect(backoff.attempts).toBe(0);
  });

  it("args: limits", () => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    const backoff = new Backoff({ minMs: 10, maxMs: 30 });
    expect([backoff.next(), backoff.next(), backoff.next()]).toEqual([20, 30, 30]);
  });
});
