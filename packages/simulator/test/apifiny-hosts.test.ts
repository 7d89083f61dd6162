import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CO_LOCATED } from "../src/venues/apifiny/contract.js";
import { type ApifinySimulator, startApifiny } from "../src/venues/apifiny/index.js";
import { baseUrl, call, code, open, order, paused, result, send, sha256, token } from "./support/apifiny.js";
import { refusalViolations, specFile, violations } from "./support/apifiny-schema.js";

const NOW = 1_766_000_000_000;
let sim: ApifinySimulator;

beforeEach(async () => {
  sim = await paused({ startTime: NOW });
});
afterEach(() => sim.close());

describe("base URLs", () => {
  /** A signed call of this venue to any URL. */
  async function ask(url: string, venue: string): Promise<string> {
    const text = `accountId=${sim.accountId}&venue=${venue}`;
    const signature = await token(sim, { digest: sha256(text) });
    return code(await send(`${url}/asset/listBalance`, "GET", text, { signature }));
  }

  it("default: a co-located venue on its own host without a segment, others as a segment", async () => {
    expect(Object.keys(sim.hosts)).toEqual(["BINANCE", "COINBASEPRO"]);
    expect(new Set([sim.restUrl, ...Object.values(sim.hosts)]).size).toBe(3);
    expect(await ask(baseUrl(sim, "BINANCE"), "BINANCE")).toBe("");
    expect(await ask(baseUrl(sim, "GATEIO"), "GATEIO")).toBe("");
  });

  it("behavior: the co-located venues are those of the specification", () => {
    expect(CO_LOCATED).toEqual(Object.keys(specFile("openapi.yaml")["x-hosts"] as object));
  });

  it("error: the wrong host for a venue", async () => {
    const wrong = "0x02003A";
    expect(await ask(`${sim.restUrl}/ac/v2/BINANCE`, "BINANCE")).toBe(wrong);
    expect(await ask(`${sim.restUrl}/ac/v2`, "GATEIO")).toBe(wrong);
    expect(await ask(`${sim.hosts.BINANCE}/ac/v2`, "COINBASEPRO")).toBe(wrong);
    expect(await ask(`${sim.hosts.BINANCE}/ac/v2/BINANCE`, "BINANCE")).toBe(wrong);
    expect(await ask(`${sim.hosts.BINANCE}/ac/v2/GATEIO`, "GATEIO")).toBe(wrong);
    expect(await ask(`${sim.restUrl}/ac/v2/VENUE1`, "VENUE2")).toBe(wrong);
    // Co-located, though nobody has started it.
    expect(await ask(`${sim.restUrl}/ac/v2/OKEX`, "OKEX")).toBe(wrong);
  });

  it("error: a venue that is not there, and a path that is none", async () => {
    expect(await ask(`${sim.restUrl}/ac/v2/NONE`, "NONE")).toBe("0x05003D");
    expect((await open(sim, "/ac/v2/VENUE1/utils/nothing")).status).toBe(404);
    expect((await fetch(`${sim.hosts.BINANCE}/md/ticker/v1/BTCUSDT/BINANCE`)).status).toBe(404);
  });

  it("behavior: each venue has books, balances and orders of its own", async () => {
    await call(sim, "POST", "order/newOrder", order(), { venue: "BINANCE" });
    const rows = async (venue: string): Promise<number> =>
      result(await call(sim, "GET", "order/listOpenOrder", {}, { venue })).length;
    expect([await rows("BINANCE"), await rows("VENUE1")]).toEqual([1, 0]);
    expect(sim.ledger.requests("createOrder")[0]?.product).toBe("BINANCE");
  });

  it("behavior: hosts take the ports that follow", async () => {
    const next = await onNeighbours();
    const port = Number(new URL(next.restUrl).port);
    expect(next.hosts).toEqual({ OKEX: `http://127.0.0.1:${port + 1}` });
    await expect(startApifiny({ port, venues: [] })).rejects.toMatchObject({ code: "EADDRINUSE" });
    await next.close();
    await expect(startApifiny({ symbols: ["NONE"] })).rejects.toThrow(TypeError);
  });
});

/** On two ports next to each other, below those that systems give to the sockets of tests beside this one. */
async function onNeighbours(): Promise<ApifinySimulator> {
  for (let port = 20_000 + Math.floor(Math.random() * 5_000); ; port += 2) {
    try {
      return await startApifiny({ market: "paused", port, venues: ["OKEX", "GATEIO"], symbols: ["BTCUSDT"] });
    } catch (error) {
      if (port > 30_000 || !(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    }
  }
}

describe("market data", () => {
  it.each([
    ["/md/orderbook/v1/NONE/VENUE1", "0x04003A"],
    ["/md/orderbook/v1/BTCUSD/NONE", "0x20001A"],
    ["/md/kline/v1/VENUE1/BTC/USD/1m", "0x05003D"],
    ["/md/ticker/v1/BTCUSD/VENUE1", "0x05003D"],
    ["/md/kline/v1/BINANCE/BTC/USD/2m", "0x01001A"],
    ["/md/kline/v1/BINANCE/BTC/EUR/1m", "0x04003A"],
    ["/md/kline/v1/BINANCE/BTC/USD/1m?startTime=x", "0x01001A"],
    ["/md/kline/v1/BINANCE/BTC/USD/1m?startTime=2&endTime=1", "0x01001A"],
  ])("error: %s is refused with %s", async (path, expected) => {
    const reply = await open(sim, path);
    expect(code(reply)).toBe(expected);
    expect(refusalViolations(reply.body)).toEqual([]);
  });

  it("behavior: the side of a trade is the maker's", async () => {
    sim.markets.BINANCE?.trade("BTCUSDT", "BUY", "0.01");
    const [trade] = (await open(sim, "/md/trade/v1/BTCUSDT/BINANCE")).body as { side: string }[];
    expect(trade?.side).toBe("SELL");
  });

  it("args: times of candles", async () => {
    const from = NOW - 600_000;
    const reply = await open(sim, `/md/kline/v1/BINANCE/BTC/USDT/5m?startTime=${from}&endTime=${NOW}`);
    const candles = reply.body as { timestamp: number; period: string; currencyPair: string }[];
    expect(candles.map(({ timestamp }) => timestamp)).toEqual(
      candles.map((_, i) => Math.ceil(from / 300_000) * 300_000 + i * 300_000),
    );
    expect(candles[0]).toMatchObject({ period: "5m", currencyPair: "BTC/USDT" });
  });
});

describe("limits", () => {
  beforeEach(() => sim.setLimits(true));

  it("behavior: 20 private calls a second for the account, on all hosts together", async () => {
    const codes: string[] = [];
    for (let i = 0; i < 22; i++) {
      const venue = i % 2 === 0 ? "BINANCE" : "VENUE1";
      codes.push(code(await call(sim, "GET", "order/listOpenOrder", {}, { venue })));
    }
    expect(codes.filter((one) => one === "")).toHaveLength(21);
    expect(codes.at(-1)).toBe("0x02002A");
    sim.clock.shift(1000);
    expect(code(await call(sim, "GET", "order/listOpenOrder"))).toBe("");
  });

  it("behavior: one public call a second; an address that goes on is blocked with 403", async () => {
    const time = "/ac/v2/VENUE1/utils/currentTimeMillis";
    expect((await open(sim, time)).body).toMatchObject({ result: NOW });
    expect(code(await open(sim, "/md/orderbook/v1/BTCUSD/VENUE1"))).toBe("0x02002A");
    for (let i = 0; i < 8; i++) expect((await open(sim, time)).status).toBe(200);
    const blocked = await open(sim, time);
    expect([blocked.status, blocked.body]).toEqual([403, undefined]);
    sim.clock.shift(120_001);
    expect((await open(sim, time)).status).toBe(200);
  });
});

describe("faults", () => {
  const list = (venue = "VENUE1") => call(sim, "GET", "order/listOpenOrder", {}, { venue });

  it("behavior: strike calls by name, on one host where they say so", async () => {
    sim.faults.add({ kind: "error-after", product: "BINANCE", operation: "createOrder", times: 1 });
    expect((await call(sim, "POST", "order/newOrder", order())).status).toBe(200);
    const failed = await call(sim, "POST", "order/newOrder", order(), { venue: "BINANCE" });
    expect([failed.status, failed.body]).toEqual([502, undefined]);
    expect(result(await list("BINANCE"))).toHaveLength(1);
    sim.faults.add({ kind: "rate-limit", operation: "getOpenOrders", times: 1 });
    const limited = await list();
    expect([limited.status, code(limited)]).toEqual([429, "0x02002A"]);
    sim.faults.add({ kind: "error-before", operation: "getOpenOrders", code: "0x05005A", status: 200, times: 1 });
    expect(code(await list())).toBe("0x05005A");
    sim.faults.add({ kind: "reset-before", times: 1 });
    await expect(list()).rejects.toThrow();
  });

  it("behavior: a field nobody knows is seen by the check of this file", async () => {
    sim.faults.add({ kind: "extra-fields", operation: "getFilledOrders", times: 1 });
    const reply = await call(sim, "GET", "order/listFilledOrder");
    expect(violations("getFilledOrders", reply.body)).toHaveLength(1);
  });
});
