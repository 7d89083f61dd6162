import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AsterSimulator } from "../../src/index.js";
import { call, paused, plain } from "../support/aster.js";

// The middle of a minute: a window of ten seconds and one of a minute begin together before it.
const NOW = 1_766_000_005_000 - (1_766_000_005_000 % 60_000) + 5000;
let sim: AsterSimulator;

beforeEach(async () => {
  sim = await paused({ limits: true, startTime: NOW, symbols: { spot: ["BTCUSDT"] } });
});
afterEach(() => sim.close());

const used = (headers: Headers): number => Number(headers.get("X-MBX-USED-WEIGHT-1M"));
const ORDER = { symbol: "BTCUSDT", side: "BUY", type: "LIMIT", timeInForce: "IOC", quantity: "0.01", price: "80000" };

describe("weights", () => {
  it.each([
    ["ping", 1],
    ["depth?symbol=BTCUSDT", 5],
    ["depth?symbol=BTCUSDT&limit=5", 2],
    ["depth?symbol=BTCUSDT&limit=100", 5],
    ["depth?symbol=BTCUSDT&limit=500", 10],
    ["depth?symbol=BTCUSDT&limit=1000", 20],
    ["ticker/24hr?symbol=BTCUSDT", 1],
    ["ticker/24hr", 40],
    ["ticker/price", 2],
    ["historicalTrades?symbol=BTCUSDT", 20],
    ["depth?symbol=NONE&limit=1000", 20],
  ])("args: %s costs %d", async (target, weight) => {
    const { headers } = await plain(sim, target);
    expect(used(headers)).toBe(weight);
  });

  it("behavior: both versions count together, and every minute starts anew", async () => {
    await plain(sim, "ping");
    expect(used((await plain(sim, "ping", { version: "v1" })).headers)).toBe(2);
    sim.clock.shift(60_000);
    expect(used((await plain(sim, "ping")).headers)).toBe(1);
  });

  it("behavior: 429 with Retry-After, then 418, each ban longer than the one before", async () => {
    for (let i = 0; i < 150; i++) await plain(sim, "ticker/24hr");
    const limited = await plain(sim, "ping");
    expect(limited.status).toBe(429);
    expect(limited.body).toMatchObject({ code: -1003, msg: expect.stringContaining("6000") });
    expect(limited.headers.get("Retry-After")).toBe("55");
    for (let i = 0; i < 9; i++) await plain(sim, "ping");
    const banned = await plain(sim, "ping");
    expect(banned.status).toBe(418);
    expect(banned.headers.get("Retry-After")).toBe("120");
    sim.clock.shift(121_000);
    expect((await plain(sim, "ping")).status).toBe(200);
    for (let i = 0; i < 165; i++) await plain(sim, "ticker/24hr");
    expect((await plain(sim, "ping")).headers.get("Retry-After")).toBe("240");
    sim.setLimits(false);
    expect((await plain(sim, "ping")).status).toBe(200);
  });
});

describe("orders", () => {
  it("behavior: counted by account in two windows; 429 without Retry-After", async () => {
    const first = await call(sim, "POST", "order", ORDER);
    expect(first.headers.get("X-MBX-ORDER-COUNT-10S")).toBe("1");
    expect(first.headers.get("X-MBX-ORDER-COUNT-1M")).toBe("1");
    for (let i = 1; i < 300; i++) await call(sim, "POST", "order", ORDER);
    const limited = await call(sim, "POST", "order", ORDER);
    expect(limited.status).toBe(429);
    expect(limited.body).toEqual({
      code: -1015,
      msg: "Too many new orders; the current limit is 300 orders per 10 seconds.",
    });
    expect(limited.headers.get("Retry-After")).toBeNull();
    expect((await call(sim, "POST", "order", ORDER, { key: "other" })).status).toBe(200);
    sim.clock.shift(10_000);
    const next = await call(sim, "POST", "order", ORDER);
    expect(next.headers.get("X-MBX-ORDER-COUNT-10S")).toBe("1");
    expect(next.headers.get("X-MBX-ORDER-COUNT-1M")).toBe("301");
  });
});

describe("faults", () => {
  it("behavior: hit one product or both, and look like the venue's answers", async () => {
    sim.faults.add({ kind: "rate-limit", operation: "getDepth", product: "futures" });
    const depth = "depth?symbol=BTCUSDT&limit=5";
    expect((await plain(sim, depth)).status).toBe(200);
    sim.faults.clear();
    sim.faults.add({ kind: "rate-limit", operation: "getDepth", times: 1, retryAfterMs: 3000 });
    const limited = await plain(sim, depth);
    expect(limited.status).toBe(429);
    expect(limited.body).toMatchObject({ code: -1003 });
    expect(limited.headers.get("Retry-After")).toBe("3");
    sim.faults.add({ kind: "error-after", operation: "createOrder", code: "-1007", status: 503, times: 1 });
    const unknown = await call(sim, "POST", "order", { ...ORDER, newClientOrderId: "lost" });
    expect(unknown.status).toBe(503);
    expect(unknown.body).toMatchObject({ code: -1007 });
    const found = await call(sim, "GET", "order", { symbol: "BTCUSDT", origClientOrderId: "lost" });
    expect(found.body).toMatchObject({ clientOrderId: "lost" });
  });

  it("behavior: a clock that is ahead refuses timestamps and nonces", async () => {
    sim.faults.add({ kind: "clock-skew", ms: 20_000 });
    expect((await call(sim, "GET", "account")).body).toMatchObject({ code: -4225 });
    expect((await call(sim, "GET", "account", {}, { version: "v1" })).body).toMatchObject({ code: -1021 });
  });
});

describe("ledger", () => {
  it("behavior: names the product of every entry", async () => {
    await call(sim, "POST", "order", ORDER);
    expect(sim.ledger.requests("createOrder").map(({ product }) => product)).toEqual(["spot"]);
    expect(sim.ledger.orders().at(-1)?.order.status).toBe("CANCELED");
  });
});
