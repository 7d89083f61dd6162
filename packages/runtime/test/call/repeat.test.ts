import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ApiError, RateLimitError, TransportError } from "../../src/errors.js";
import { cancelOrder, createOrder, errorOf, fails, getThing, ok, reply, rig } from "./venue.js";

beforeEach(() => {
  vi.useFakeTimers({ now: 1_700_000_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets a call run to its end, however long it waits. */
async function ended<T>(calling: Promise<T>): Promise<T> {
  calling.catch(() => undefined);
  await vi.runAllTimersAsync();
  return calling;
}

const busy = reply(503, { msg: "busy" });
const limited = (headers: Record<string, string> = {}) => reply(429, { code: "9", msg: "slow down" }, headers);
const late = reply(400, { code: "1021", msg: "timestamp" });

describe("retry of harmless failures", () => {
  it("default: a safe call is repeated twice, signed anew every time", async () => {
    const { client, requests } = rig([busy, fails("network", true), ok]);
    expect(await ended(client.request(getThing, { symbol: "A" }))).toBe("7");
    const stamps = requests.map(({ path }) => Number(/timestamp=(\d+)/.exec(path)?.[1]));
    expect(stamps).toHaveLength(3);
    expect(stamps[1]).toBeGreaterThanOrEqual((stamps[0] ?? 0) + 100);
    expect(stamps[2]).toBeGreaterThanOrEqual((stamps[1] ?? 0) + 200);
  });

  it("error: gives up after the given repeats with the last error", async () => {
    for (const retries of [0, 1, 4]) {
      const { client, requests } = rig([busy], { retries });
      const error = await errorOf(ended(client.request(getThing, { symbol: "A" })));
      expect(error).toBeInstanceOf(TransportError);
      expect(error.message).toBe("getThing: HTTP 503: busy");
      expect(requests).toHaveLength(retries + 1);
    }
    const { client, requests } = rig([busy]);
    await errorOf(ended(client.request(getThing, { symbol: "A" }, { retries: 1 })));
    expect(requests).toHaveLength(2);
  });

  it("behavior: an order that certainly never left is repeated with the same client order id", async () => {
    const { client, requests } = rig([fails("network", false), fails("network", false), ok]);
    expect(await ended(client.request(createOrder, { symbol: "A" }))).toBe("7");
    expect(new Set(requests.map(({ body }) => body)).size).toBe(1);
    expect(requests[0]?.body).toMatch(/^symbol=A&clientId=[0-9a-z]{16,32}$/);
  });

  it("behavior: an order that may have left, was refused or limited is never repeated", async () => {
    for (const step of [busy, limited(), fails("network", true), reply(200, ""), reply(400, { code: "1" })]) {
      const { client, requests } = rig([step, ok]);
      await errorOf(ended(client.request(createOrder, { symbol: "A" })));
      expect(requests).toHaveLength(1);
    }
  });

  it("behavior: waits as long as Retry-After says", async () => {
    const { client } = rig([reply(503, "", { "retry-after": "3" }), ok]);
    const start = Date.now();
    await ended(client.request(getThing, { symbol: "A" }));
    expect(Date.now() - start).toBeGreaterThanOrEqual(3_000);
    expect(Date.now() - start).toBeLessThan(3_500);
  });

  it("error: does not wait when the deadline would pass", async () => {
    const { client, requests } = rig([reply(503, "", { "retry-after": "30" }), ok]);
    const start = Date.now();
    const error = await errorOf(client.request(getThing, { symbol: "A" }));
    expect(Date.now()).toBe(start);
    expect(error).toMatchObject({ name: "TransportError", message: "getThing: HTTP 503: an empty body" });
    expect(requests).toHaveLength(1);
  });

  it("error: aborted between two attempts", async () => {
    const controller = new AbortController();
    const { client, requests } = rig([busy, ok]);
    const calling = errorOf(client.request(getThing, { symbol: "A" }, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(50);
    controller.abort("why");
    expect(await calling).toMatchObject({ message: "getThing: aborted after it may have been sent", cause: "why" });
    expect(requests).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("rate limits", () => {
  it("behavior: a limited safe call is repeated after the time the venue names", async () => {
    const { client, requests } = rig([limited({ "x-wait": "2" }), ok], {
      limits: { weight: { limit: 100, intervalMs: 1_000 } },
    });
    const start = Date.now();
    expect(await ended(client.request(getThing, { symbol: "A" }))).toBe("7");
    expect(Date.now() - start).toBeGreaterThanOrEqual(2_000);
    expect(requests).toHaveLength(2);
  });

  it("behavior: the venue's refusal holds back other calls of the same bucket", async () => {
    const { client, requests } = rig([limited({ "retry-after": "4" }), ok], {
      limits: { orders: { limit: 100, intervalMs: 1_000 } },
    });
    const error = await errorOf(client.request(createOrder, { symbol: "A" }));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ status: 429, code: "9", retryAfterMs: 4_000, banned: false, local: false });
    const next = client.request(createOrder, { symbol: "A" });
    await vi.advanceTimersByTimeAsync(3_990);
    expect(requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(20);
    expect(await next).toBe("7");
  });

  it("behavior: a ban stops everything", async () => {
    const { client, requests } = rig([reply(418, "", { "x-wait": "60" }), ok], {
      limits: { orders: { limit: 100, intervalMs: 1_000 }, weight: { limit: 100, intervalMs: 1_000 } },
    });
    expect(await errorOf(client.request(getThing, { symbol: "A" }))).toMatchObject({
      banned: true,
      retryAfterMs: 60_000,
    });
    const error = await errorOf(client.request(createOrder, { symbol: "A" }));
    expect(error).toMatchObject({ name: "RateLimitError", local: true, retryAfterMs: 60_000 });
    expect(requests).toHaveLength(1);
  });

  it("error: the venue's own refusal is reported where there is no room for another attempt", async () => {
    const limits = { weight: { limit: 100, intervalMs: 60_000 } };
    for (const headers of [{}, { "x-wait": "7" }]) {
      const { client, requests } = rig([limited(headers), ok], { limits });
      const error = await errorOf(ended(client.request(getThing, { symbol: "A" })));
      expect(error).toMatchObject({ name: "RateLimitError", local: false, status: 429 });
      expect(requests).toHaveLength(1);
    }
  });

  it("error: half of the deadline is the longest wait", async () => {
    const { client, requests } = rig([ok], { limits: { orders: { limit: 1, intervalMs: 6_000 } }, timeoutMs: 10_000 });
    await client.request(createOrder, { symbol: "A" });
    expect(await errorOf(client.request(createOrder, { symbol: "A" }))).toMatchObject({
      local: true,
      retryAfterMs: 6_000,
    });
    expect(await ended(client.request(createOrder, { symbol: "A" }, { maxWaitMs: 6_000 }))).toBe("7");
    expect(requests).toHaveLength(2);
  });

  it("behavior: an abort while waiting sends nothing", async () => {
    const { client, requests } = rig([ok], { limits: { orders: { limit: 1, intervalMs: 1_000 } } });
    await client.request(createOrder, { symbol: "A" });
    const controller = new AbortController();
    const calling = errorOf(client.request(createOrder, { symbol: "A" }, { signal: controller.signal }));
    controller.abort("why");
    expect(await calling).toMatchObject({
      name: "TransportError",
      sent: false,
      message: "createOrder: aborted before it was sent",
    });
    expect(requests).toHaveLength(1);
  });
});

describe("a timestamp refused", () => {
  it("behavior: the clock is read and the call repeated once, also an order", async () => {
    let reads = 0;
    const readTime = async () => {
      reads++;
      return Date.now() - 90_000;
    };
    const { client, requests } = rig([late, ok], { readTime });
    expect(await ended(client.request(createOrder, { symbol: "A" }))).toBe("7");
    expect(reads).toBe(1);
    const stamps = requests.map(({ path }) => Number(/timestamp=(\d+)/.exec(path)?.[1]));
    expect(stamps).toEqual([1_700_000_000_000, 1_700_000_000_000 - 90_000]);
    expect(requests[0]?.body).toBe(requests[1]?.body);
  });

  it("behavior: many calls refused at once read the clock once", async () => {
    let reads = 0;
    const { client } = rig((_request, attempt) => (attempt <= 20 ? late : ok), {
      readTime: async () => {
        reads++;
        return Date.now();
      },
    });
    const calls = Array.from({ length: 20 }, () => client.request(getThing, { symbol: "A" }));
    expect(await ended(Promise.all(calls))).toHaveLength(20);
    expect(reads).toBe(1);
  });

  it("error: refused again, no clock to read, a clock that fails or hangs, no repeats wanted", async () => {
    const again = rig([late], { readTime: async () => Date.now() });
    const without = rig([late, ok]);
    const failing = rig([late, ok], { readTime: () => Promise.reject(new Error("down")) });
    const hanging = rig([late, ok], { readTime: () => new Promise(() => undefined) });
    const unwanted = rig([late, ok], { readTime: async () => Date.now(), retries: 0 });
    for (const { client, requests } of [again, without, failing, hanging, unwanted]) {
      const error = await errorOf(ended(client.request(createOrder, { symbol: "A" })));
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ code: "1021" });
      expect(requests).toHaveLength(client === again.client ? 2 : 1);
    }
  });
});

describe("hooks", () => {
  it("default: tell the story of a call", async () => {
    const story: unknown[] = [];
    const note = (name: string) => (event: object) => void story.push({ name, ...event });
    const names = ["request", "response", "retry", "wait", "error"] as const;
    const hooks = Object.fromEntries(names.map((name) => [name, note(name)]));
    const { client } = rig([busy, reply(400, { code: "5", msg: "no" })], {
      hooks,
      limits: { weight: { limit: 1, intervalMs: 300 } },
    });
    await errorOf(ended(client.request(cancelOrder, { symbol: "A" })));
    const base = { operation: "cancelOrder", method: "DELETE", path: "/order" };
    expect(story).toMatchObject([
      { name: "request", ...base, attempt: 1 },
      { name: "response", ...base, attempt: 1, status: 503, durationMs: 0 },
      { name: "retry", ...base, attempt: 1, error: { name: "UnknownExecutionError" } },
      { name: "wait", ...base, attempt: 2 },
      { name: "request", ...base, attempt: 2 },
      { name: "response", ...base, attempt: 2, status: 400 },
      { name: "error", ...base, attempt: 2, status: 400, error: { name: "UnknownExecutionError" } },
    ]);
  });

  it("behavior: broken hooks break nothing", async () => {
    const broken = () => {
      throw new Error("logger");
    };
    const hooks = { request: broken, response: async () => broken(), retry: broken, wait: broken, error: broken };
    const { client } = rig([busy, ok, reply(400, { code: "5" })], { hooks });
    expect(await ended(client.request(getThing, { symbol: "A" }))).toBe("7");
    expect(await errorOf(client.request(getThing, { symbol: "A" }))).toBeInstanceOf(ApiError);
  });
});
