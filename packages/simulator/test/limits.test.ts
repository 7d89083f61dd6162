import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type HashkeySimulator, startSimulator } from "../src/index.js";
import { limitOrder, open, type Reply, signed } from "./support/client.js";

let sim: HashkeySimulator;
beforeEach(async () => {
  sim = await startSimulator("hashkey", { market: "paused", startTime: 1_766_000_000_000, symbols: ["BTCUSDT"] });
});
afterEach(() => sim.close());

async function repeat(count: number, send: () => Promise<Reply>): Promise<number[]> {
  const statuses: number[] = [];
  for (let i = 0; i < count; i++) statuses.push((await send()).status);
  return statuses;
}

const account = (): Promise<Reply> => signed(sim, "GET", "/api/v1/account");
const order = (): Promise<Reply> => signed(sim, "POST", "/api/v1.1/spot/order", limitOrder());

describe("rate limits", () => {
  it("behavior: two queries a second, then 429", async () => {
    expect(await repeat(3, account)).toEqual([200, 200, 429]);
    expect((await account()).body).toEqual({ code: "0003", msg: "Rate limit exceeded" });
    sim.clock.shift(1000);
    expect(await repeat(3, account)).toEqual([200, 200, 429]);
  });

  it("behavior: ten orders a second, then a minute of 429", async () => {
    expect(await repeat(11, order)).toEqual([...Array<number>(10).fill(200), 429]);
    expect(sim.ledger.orders()).toHaveLength(10);
    sim.clock.shift(59_000);
    expect((await order()).body).toMatchObject({ code: "-1015" });
    sim.clock.shift(1_000);
    expect((await order()).status).toBe(200);
  });

  it("behavior: going on after 429 ends in 418, for every call of the key", async () => {
    const statuses = await repeat(13, account);
    expect(statuses.slice(0, 2)).toEqual([200, 200]);
    expect(statuses.slice(2, 11)).toEqual(Array(9).fill(429));
    expect(statuses.slice(11)).toEqual([418, 418]);
    expect((await order()).status).toBe(418);
    const key = sim.keys.subAccount;
    expect((await signed(sim, "GET", "/api/v1/account", {}, { key })).status).toBe(200);
    sim.clock.shift(120_000);
    expect((await account()).status).toBe(200);
  });

  it("behavior: orders and queries count apart, public calls not at all", async () => {
    expect(await repeat(2, account)).toEqual([200, 200]);
    expect((await order()).status).toBe(200);
    const publicCalls = await repeat(20, () => open(sim, "/quote/v1/ticker/price"));
    expect(new Set(publicCalls)).toEqual(new Set([200]));
  });

  it("behavior: one transfer a second", async () => {
    const { main, custody } = sim.accountIds;
    const transfer = { fromAccountId: main, toAccountId: custody, coin: "BTC", quantity: "1" };
    const send = (): Promise<Reply> => signed(sim, "POST", "/api/v1/account/assetTransfer", transfer);
    expect((await send()).status).toBe(200);
    expect((await send()).body).toMatchObject({ code: "-3145" });
  });

  it("args: limits off", async () => {
    sim.setLimits(false);
    expect(new Set(await repeat(30, account))).toEqual(new Set([200]));
  });
});
