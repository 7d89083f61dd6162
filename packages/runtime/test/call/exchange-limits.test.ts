/** What the venue says about its limits counts for all calls, whichever layer asked. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { encodeDraft } from "../../src/call/encode.js";
import { exchange } from "../../src/call/exchange.js";
import { createOrder, errorOf, getThing, ok, reply, rig } from "./venue.js";

beforeEach(() => {
  vi.useFakeTimers({ now: 1_700_000_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

const draft = encodeDraft(createOrder, { symbol: "A" });
const costs = { orders: 1 };
const limits = { orders: { limit: 100, intervalMs: 1_000 }, weight: { limit: 100, intervalMs: 1_000 } };

describe("client.exchange refused for the rate limits", () => {
  it("behavior: 429 holds the buckets of the call back for Retry-After", async () => {
    const { client, requests } = rig([reply(429, "", { "retry-after": "4" }), ok], { limits });
    expect(await exchange(client, draft, { costs })).toMatchObject({ status: 429 });
    expect(await client.request(getThing, { symbol: "A" })).toBe("7");
    const order = client.request(createOrder, { symbol: "A" });
    const raw = exchange(client, draft, { costs });
    await vi.advanceTimersByTimeAsync(3_990);
    expect(requests).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(20);
    await Promise.all([order, raw]);
    expect(requests).toHaveLength(4);
  });

  it("behavior: without Retry-After, for as long as the judge says, or the bucket's interval", async () => {
    for (const [headers, ms] of [
      [{ "x-wait": "3" }, 3_000],
      [{}, 1_000],
    ] as const) {
      const { client, requests } = rig([reply(429, "", headers), ok], { limits });
      await exchange(client, draft, { costs });
      const order = client.request(createOrder, { symbol: "A" });
      await vi.advanceTimersByTimeAsync(ms - 10);
      expect(requests).toHaveLength(1);
      await vi.advanceTimersByTimeAsync(20);
      expect(await order).toBe("7");
    }
  });

  it("behavior: 418 holds everything back", async () => {
    const { client, requests } = rig([reply(418, "", { "retry-after": "60" }), ok], { limits });
    expect(await exchange(client, draft, { costs })).toMatchObject({ status: 418 });
    for (const operation of [getThing, createOrder]) {
      expect(await errorOf(client.request(operation, { symbol: "A" }))).toMatchObject({
        name: "RateLimitError",
        local: true,
        retryAfterMs: 60_000,
      });
    }
    expect(requests).toHaveLength(1);
  });

  it("default: other failures hold nothing back", async () => {
    for (const status of [400, 503]) {
      const { client } = rig([reply(status, "", { "retry-after": "4" }), ok], { limits });
      expect(await exchange(client, draft, { costs })).toMatchObject({ status });
      expect(await client.request(createOrder, { symbol: "A" })).toBe("7");
    }
  });

  it("error: a judge that breaks does not hide the answer", async () => {
    const judge = () => {
      throw new TypeError("odd");
    };
    const { client } = rig([reply(429, "{}")], { limits, judge });
    expect(await exchange(client, draft, { costs })).toMatchObject({ status: 429, text: "{}" });
  });
});
