/** A refusal that may be due to the clock, of a call that must not be repeated. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ClientConfig } from "../../src/call/config.js";
import { exchange } from "../../src/call/exchange.js";
import { ApiError } from "../../src/errors.js";
import type { TransportResponse } from "../../src/transport/transport.js";
import { createOrder, errorOf, judge, ok, type Rig, reply, rig } from "./venue.js";

beforeEach(() => {
  vi.useFakeTimers({ now: 1_700_000_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

const AHEAD_MS = 60_000;
const stale = reply(400, { code: "4225", msg: "nonce expired" });

/** Knows the time on the path `/time`, and refuses calls that come from the past. */
function venue(config: Partial<ClientConfig> = {}, time?: TransportResponse): Rig & { readonly asked: () => number } {
  const made = rig(
    ({ path }) => {
      if (path.startsWith("/time")) return time ?? reply(200, { code: "0", id: String(Date.now() + AHEAD_MS) });
      return Number(/timestamp=(\d+)/.exec(path)?.[1]) < Date.now() + AHEAD_MS ? stale : ok;
    },
    {
      judge: (answer, draft) => {
        const verdict = judge(answer);
        if (verdict.kind !== "refused" || verdict.code !== "4225") return verdict;
        return { ...verdict, resync: draft.method !== "GET" };
      },
      readTime: async (client) => {
        const { text } = await exchange(client, {
          operation: "getTime",
          method: "GET",
          path: "/time",
          query: "",
          body: undefined,
          contentType: undefined,
          headers: {},
          access: "none",
        });
        return Number(JSON.parse(text).id);
      },
      ...config,
    },
  );
  return { ...made, asked: () => made.requests.filter(({ path }) => path.startsWith("/time")).length };
}

describe("a refusal with resync", () => {
  it("behavior: is not repeated, but the next call is in time", async () => {
    const { client, requests, asked } = venue();
    const error = await errorOf(client.request(createOrder, { symbol: "A" }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: "4225", status: 400 });
    await vi.runAllTimersAsync();
    expect(requests.map(({ method }) => method)).toEqual(["POST", "GET"]);
    expect(client.clock.offsetMs).toBe(AHEAD_MS);
    expect(await client.request(createOrder, { symbol: "A" })).toBe("7");
    expect(asked()).toBe(1);
  });

  it("behavior: refusals that come together share one reading", async () => {
    const { client, asked } = venue();
    await Promise.all([1, 2, 3].map(() => errorOf(client.request(createOrder, { symbol: "A" }))));
    await vi.runAllTimersAsync();
    expect(asked()).toBe(1);
  });

  it("error: a reading that fails changes nothing", async () => {
    const { client, asked } = venue({}, reply(500, "<html>"));
    expect(await errorOf(client.request(createOrder, { symbol: "A" }))).toBeInstanceOf(ApiError);
    await vi.runAllTimersAsync();
    expect(asked()).toBe(1);
    expect(client.clock.offsetMs).toBe(0);
  });

  it("error: a venue that tells no time", async () => {
    const { client, requests } = venue({ readTime: undefined });
    expect(await errorOf(client.request(createOrder, { symbol: "A" }))).toBeInstanceOf(ApiError);
    expect(requests).toHaveLength(1);
  });

  it("default: other refusals read no clock", async () => {
    const { client, asked } = venue({ judge });
    expect(await errorOf(client.request(createOrder, { symbol: "A" }))).toBeInstanceOf(ApiError);
    await vi.runAllTimersAsync();
    expect(asked()).toBe(0);
  });
});
