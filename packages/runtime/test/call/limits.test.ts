import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLimits, type LimitedCall, type RateLimits } from "../../src/call/limits.js";
import { ConfigError, RateLimitError } from "../../src/errors.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function call(costs: Record<string, number>, more: Partial<LimitedCall> = {}): LimitedCall {
  return {
    operation: "getThing",
    costs,
    maxWaitMs: Number.POSITIVE_INFINITY,
    deadline: performance.now() + 1_000_000,
    signals: [],
    ...more,
  };
}

/** Runs calls through the limits and notes when each of them went. */
function recorder(limits: RateLimits) {
  const start = performance.now();
  const went: { name: string; at: number; cost: number }[] = [];
  const run = async (name: string, request: LimitedCall): Promise<void> => {
    await limits.acquire(request);
    const cost = Object.values(request.costs ?? {})[0] ?? 0;
    went.push({ name, at: performance.now() - start, cost });
  };
  return { went, run, names: () => went.map((entry) => entry.name) };
}

describe("RateLimits", () => {
  it("default: lets calls go at once while there is room", () => {
    const limits = createLimits({ weight: { limit: 10, intervalMs: 1_000 } });
    for (let i = 0; i < 5; i++) expect(limits.acquire(call({ weight: 2 }))).toBeUndefined();
    expect(limits.waiting).toBe(0);
  });

  it("default: a window rolls; there is no burst at its edge", async () => {
    const limits = createLimits({ weight: { limit: 2, intervalMs: 1_000 } });
    const { went, run } = recorder(limits);
    void run("a", call({ weight: 1 }));
    await vi.advanceTimersByTimeAsync(900);
    for (const name of ["b", "c", "d"]) void run(name, call({ weight: 1 }));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(went.map(({ name, at }) => [name, Math.round(at)])).toEqual([
      ["a", 0],
      ["b", 900],
      ["c", 1_000],
      ["d", 1_900],
    ]);
  });

  it("behavior: a call counts from its answer, because nobody knows when it arrived", async () => {
    const limits = createLimits({ orders: { limit: 2, intervalMs: 1_000 } });
    const { went, run } = recorder(limits);
    const slow = call({ orders: 1 });
    void run("slow", slow);
    void run("quick", call({ orders: 1 }));
    void run("next", call({ orders: 1 }));
    void run("last", call({ orders: 1 }));
    await vi.advanceTimersByTimeAsync(300);
    limits.settle(slow);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(went.map(({ name, at }) => [name, Math.round(at)])).toEqual([
      ["slow", 0],
      ["quick", 0],
      ["next", 1_000],
      ["last", 1_300],
    ]);
  });

  it("behavior: a call slower than the interval counts from its answer as well", async () => {
    const limits = createLimits({ orders: { limit: 1, intervalMs: 1_000 } });
    const slow = call({ orders: 1 });
    limits.acquire(slow);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(limits.acquire(call({ orders: 0 }))).toBeUndefined();
    limits.settle(slow);
    const { went, run } = recorder(limits);
    void run("next", call({ orders: 1 }));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(went.map(({ at }) => Math.round(at))).toEqual([1_000]);
  });

  it("behavior: urgent calls go before those that wait, in their own order", async () => {
    const limits = createLimits({ orders: { limit: 1, intervalMs: 1_000 } });
    const { names, run } = recorder(limits);
    for (const name of ["a", "b", "c"]) void run(name, call({ orders: 1 }));
    for (const name of ["x", "y"]) void run(name, call({ orders: 1 }, { urgent: true }));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(names()).toEqual(["a", "x", "y", "b", "c"]);
  });

  it("error: what is overtaken and comes too late then is refused", async () => {
    const limits = createLimits({ orders: { limit: 1, intervalMs: 1_000 } });
    limits.acquire(call({ orders: 1 }));
    const order = limits.acquire(call({ orders: 1 }, { maxWaitMs: 1_500 }));
    const refused = expect(order).rejects.toBeInstanceOf(RateLimitError);
    const cancel = limits.acquire(call({ orders: 1 }, { urgent: true }));
    await refused;
    await vi.advanceTimersByTimeAsync(1_000);
    await cancel;
    expect(limits.waiting).toBe(0);
  });

  it("args: unlimited, unknown and free costs never wait", () => {
    const limits = createLimits({
      weight: { limit: Number.POSITIVE_INFINITY, intervalMs: 1 },
      orders: { limit: 1, intervalMs: 1_000 },
    });
    for (let i = 0; i < 100; i++) {
      expect(limits.acquire(call({ weight: 1_000, other: 5, orders: 0 }))).toBeUndefined();
      expect(limits.acquire(call({}, { costs: undefined }))).toBeUndefined();
    }
  });

  it.each([
    { limit: 0, intervalMs: 1 },
    { limit: Number.NaN, intervalMs: 1 },
    { limit: 1, intervalMs: 0 },
    { limit: 1, intervalMs: Number.POSITIVE_INFINITY },
  ])("error: a table with %o", (limit) => {
    expect(() => createLimits({ weight: limit })).toThrow(ConfigError);
  });

  it("error: a cost above the limit itself can never go", () => {
    const limits = createLimits({ weight: { limit: 10, intervalMs: 1_000 } });
    expect(() => limits.acquire(call({ weight: 11 }))).toThrow(ConfigError);
    expect(limits.acquire(call({ weight: 10 }))).toBeUndefined();
  });

  it("behavior: first come, first served, also when a cheap call comes behind a dear one", async () => {
    const limits = createLimits({ weight: { limit: 10, intervalMs: 1_000 } });
    const { names, run } = recorder(limits);
    void run("first", call({ weight: 8 }));
    for (const [name, weight] of Object.entries({ dear: 10, cheap: 1, last: 1 })) void run(name, call({ weight }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(names()).toEqual(["first", "dear", "cheap", "last"]);
  });

  it("behavior: waiting for one bucket does not hold back calls that use others", async () => {
    const limits = createLimits({
      weight: { limit: 100, intervalMs: 60_000 },
      orders: { limit: 1, intervalMs: 1_000 },
    });
    const { names, run } = recorder(limits);
    for (const name of ["o1", "o2", "o3"]) void run(name, call({ weight: 1, orders: 1 }));
    void run("market data", call({ weight: 50 }));
    await vi.advanceTimersByTimeAsync(0);
    expect(names()).toEqual(["o1", "market data"]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(names()).toEqual(["o1", "market data", "o2", "o3"]);
  });

  it("error: fails at once when the wait would pass maxWaitMs or the deadline", async () => {
    const limits = createLimits({ weight: { limit: 1, intervalMs: 1_000 } });
    const { run } = recorder(limits);
    await run("a", call({ weight: 1 }));
    const refused = (more: Partial<LimitedCall>): RateLimitError => {
      try {
        void limits.acquire(call({ weight: 1 }, more))?.catch(() => undefined);
      } catch (error) {
        return error as RateLimitError;
      }
      throw new Error("was not refused");
    };
    const error = refused({ maxWaitMs: 999 });
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ local: true, banned: false, retryAfterMs: 1_000, status: 0, code: "" });
    expect(error.message).toBe("getThing: no room in the rate limits for 1000 ms; this call may wait 999 ms");
    expect(refused({ deadline: performance.now() + 500 }).retryAfterMs).toBe(1_000);
    // The third in line would go after three windows, not after one.
    void run("b", call({ weight: 1 }));
    void run("c", call({ weight: 1 }));
    expect(refused({ maxWaitMs: 2_500 }).retryAfterMs).toBe(3_000);
    void run("d", call({ weight: 1 }, { maxWaitMs: 3_000 }));
    expect(limits.waiting).toBe(3);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(limits.waiting).toBe(0);
  });

  it("behavior: an abort leaves the queue; the others keep their places and move up", async () => {
    const limits = createLimits({ weight: { limit: 1, intervalMs: 1_000 } });
    const { went, run } = recorder(limits);
    const controller = new AbortController();
    void run("a", call({ weight: 1 }));
    void run("b", call({ weight: 1 }));
    const aborted = run("gone", call({ weight: 1 }, { signals: [controller.signal] })).catch((reason) => reason);
    void run("c", call({ weight: 1 }));
    void run("d", call({ weight: 1 }));
    await vi.advanceTimersByTimeAsync(500);
    controller.abort("why");
    expect(await aborted).toEqual({ kind: "aborted", sent: false, cause: "why" });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(went.map(({ name, at }) => [name, Math.round(at)])).toEqual([
      ["a", 0],
      ["b", 1_000],
      ["c", 2_000],
      ["d", 3_000],
    ]);
  });

  it("behavior: a cheap call behind an aborted dear one goes at once", async () => {
    const limits = createLimits({ weight: { limit: 10, intervalMs: 1_000 } });
    const { names, run } = recorder(limits);
    const controller = new AbortController();
    void run("a", call({ weight: 5 }));
    const gone = run("dear", call({ weight: 10 }, { signals: [controller.signal] })).catch(() => undefined);
    void run("cheap", call({ weight: 1 }));
    controller.abort();
    await gone;
    await vi.advanceTimersByTimeAsync(0);
    expect(names()).toEqual(["a", "cheap"]);
  });

  it("behavior: a refusal by the venue holds the buckets of that call back, and only those", async () => {
    const limits = createLimits({
      weight: { limit: 10, intervalMs: 1_000 },
      orders: { limit: 10, intervalMs: 1_000 },
    });
    const { went, run } = recorder(limits);
    limits.block({ weight: 1, other: 1 }, 5_000);
    void run("blocked", call({ weight: 1 }));
    void run("free", call({ orders: 1 }));
    await vi.advanceTimersByTimeAsync(6_000);
    expect(went.map(({ name, at }) => [name, Math.round(at)])).toEqual([
      ["free", 0],
      ["blocked", 5_000],
    ]);
    // A shorter block does not shorten a longer one, and an unknown time is the bucket's own interval.
    limits.block({ weight: 1 }, undefined);
    limits.block({ weight: 1 }, 10);
    expect(() => limits.acquire(call({ weight: 1 }, { maxWaitMs: 999 }))).toThrow(RateLimitError);
    limits.block(undefined, 5_000);
    expect(() => limits.acquire(call({ orders: 1 }, { maxWaitMs: 4_999 }))).toThrow(RateLimitError);
  });

  it("error: a refusal by the venue fails those that can't wait that long, at once", async () => {
    const limits = createLimits({ weight: { limit: 1, intervalMs: 1_000 } });
    const { names, run } = recorder(limits);
    void run("a", call({ weight: 1 }));
    const short = run("short", call({ weight: 1 }, { maxWaitMs: 2_000 })).catch((error) => error);
    void run("long", call({ weight: 1 }, { maxWaitMs: 20_000 }));
    limits.block({ weight: 1 }, 10_000);
    expect(await short).toMatchObject({ name: "RateLimitError", local: true, retryAfterMs: 10_000 });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(names()).toEqual(["a", "long"]);
  });

  it("behavior: an abort of all that wait leaves no timer", async () => {
    const limits = createLimits({ weight: { limit: 1, intervalMs: 1_000 } });
    const { run } = recorder(limits);
    const closing = new AbortController();
    void run("a", call({ weight: 1 }));
    const signals = [undefined, closing.signal];
    const waiting = ["b", "c"].map((name) => run(name, call({ weight: 1 }, { signals })).catch((reason) => reason));
    closing.abort("closed");
    const failure = { kind: "aborted", sent: false, cause: "closed" };
    expect(await Promise.all(waiting)).toEqual([failure, failure]);
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("behavior: an overdue call goes before one that has just come", async () => {
    let now = 0;
    const clock = vi.spyOn(performance, "now").mockImplementation(() => now);
    const limits = createLimits({ weight: { limit: 1, intervalMs: 1_000 } });
    const { names, run } = recorder(limits);
    void run("a", call({ weight: 1 }));
    void run("b", call({ weight: 1 }));
    // The timer is late: the next caller is first.
    now = 1_500;
    void run("c", call({ weight: 1 }));
    expect(limits.waiting).toBe(1);
    // The window starts when "b" really left, so 2,000 is too early for "c".
    now = 2_499;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(names()).toEqual(["a", "b"]);
    now = 2_500;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(names()).toEqual(["a", "b", "c"]);
    clock.mockRestore();
  });

  it("behavior: 1,000 concurrent callers never pass a limit, go in order, and waste no room", async () => {
    const limits = createLimits({ weight: { limit: 50, intervalMs: 1_000 } });
    const { went, run, names } = recorder(limits);
    const controllers = new Map<number, AbortController>();
    const expected: string[] = [];
    let total = 0;
    for (let i = 0; i < 1_000; i++) {
      const weight = 1 + (i % 3);
      const controller = new AbortController();
      if (i >= 100 && i % 7 === 0) controllers.set(i, controller);
      else {
        expected.push(`${i}`);
        total += weight;
      }
      void run(`${i}`, call({ weight }, { signals: [controller.signal] })).catch(() => undefined);
    }
    await vi.advanceTimersByTimeAsync(500);
    for (const controller of controllers.values()) controller.abort();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(names()).toEqual(expected);
    for (const { at } of went) {
      const window = went.filter((other) => other.at <= at && other.at > at - 999.999);
      expect(window.reduce((sum, other) => sum + other.cost, 0)).toBeLessThanOrEqual(50);
    }
    // At most two of the 50 stay unused in a window, when a cost of 3 does not fit.
    expect(went.at(-1)?.at).toBeLessThanOrEqual(Math.ceil(total / 48) * 1_000);
    expect(limits.waiting).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("behavior: times that don't add up exactly in binary", () => {
    const clock = vi.spyOn(performance, "now");
    for (let i = 0; i < 10_000; i++) {
      clock.mockReturnValue(Math.random() * 10 ** (i % 8));
      const limits = createLimits({ weight: { limit: 1, intervalMs: 1_000 } });
      expect(limits.acquire(call({ weight: 1 }))).toBeUndefined();
      expect(() => limits.acquire(call({ weight: 1 }, { maxWaitMs: 1 }))).toThrow(RateLimitError);
    }
    clock.mockRestore();
  });

  it("behavior: a long life does not let its memory of old calls grow", async () => {
    const limits = createLimits({ weight: { limit: 10, intervalMs: 100 } });
    for (let i = 0; i < 5_000; i++) {
      expect(limits.acquire(call({ weight: 1 }))).toBeUndefined();
      vi.advanceTimersByTime(10);
    }
  });
});
