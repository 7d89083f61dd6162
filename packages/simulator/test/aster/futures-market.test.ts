import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AsterSimulator } from "../../src/index.js";
import { call, paused, plain } from "../support/aster.js";
import { type Reply, rows } from "../support/client.js";

const HOUR = 3_600_000;
let sim: AsterSimulator;

beforeAll(async () => {
  sim = await paused();
});
afterAll(() => sim.close());

const get = (path: string): Promise<Reply> => plain(sim, path, { product: "futures" });

describe("refusals", () => {
  it.each([
    ["depth?symbol=NONE", -1121],
    ["depth?symbol=BTCUSDT&limit=7", -4021],
    ["klines?symbol=BTCUSDT&interval=2m", -1120],
    ["klines?symbol=BTCUSDT&interval=1m&startTime=2&endTime=1", -1023],
    ["indexPriceKlines?pair=NONE&interval=1m", -4144],
    ["aggTrades?symbol=BTCUSDT&startTime=1700000000000&endTime=1700003600001", -1127],
    ["trades?symbol=BTCUSDT&limit=0", -1130],
    ["trades?symbol=BTCUSDT&limit=x", -1100],
    ["fundingRate?symbol=NONE", -1121],
  ])("error: %s", async (path, code) => {
    expect((await get(path)).body).toMatchObject({ code });
  });
});

describe("market data", () => {
  it("default: candles are whole, in sequence, and end with their interval", async () => {
    const candles = (await get("klines?symbol=BTCUSDT&interval=5m&limit=10")).body as [number, ...unknown[]][];
    expect(candles).toHaveLength(10);
    for (const [index, candle] of candles.entries()) {
      expect(candle[6]).toBe(candle[0] + 300_000 - 1);
      expect(candle[0]).toBe((candles[0]?.[0] ?? 0) + index * 300_000);
    }
    const [month] = (await get("klines?symbol=BTCUSDT&interval=1M&limit=1")).body as [number, ...unknown[]][];
    expect(new Date(Number(month?.[6]) + 1).getUTCDate()).toBe(1);
  });

  it("behavior: candles of computed prices have no volume", async () => {
    const [candle] = (await get("markPriceKlines?symbol=BTCUSDT&interval=1m&limit=1")).body as unknown[][];
    expect([candle?.[5], candle?.[7]]).toEqual(["0", "0"]);
  });

  it("behavior: funding rates come oldest first, every eight or four hours, always the same", async () => {
    const end = sim.clock.now();
    const path = `fundingRate?symbol=BTCUSDT&startTime=${end - 48 * HOUR}&endTime=${end}`;
    const rates = rows(await get(path));
    const times = rates.map(({ fundingTime }) => Number(fundingTime));
    expect(times).toHaveLength(6);
    for (const time of times) expect(time % (8 * HOUR)).toBe(0);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(rows(await get(path))).toEqual(rates);
    expect(rows(await get(path.replace("BTC", "ASTER")))).toHaveLength(12);
  });

  it("behavior: a pinned mark price shows, the index follows the book", async () => {
    const before = (await get("premiumIndex?symbol=ETHUSDT")).body as Record<string, string>;
    sim.futures.prices.setMark("ETHUSDT", "3000.5");
    const after = (await get("premiumIndex?symbol=ETHUSDT")).body;
    expect(after).toMatchObject({ markPrice: "3000.50000000", indexPrice: before.indexPrice });
    sim.futures.prices.setMark("ETHUSDT", undefined);
    expect((await get("premiumIndex?symbol=ETHUSDT")).body).toMatchObject({ markPrice: before.markPrice });
  });

  it("args: fromId reads on from a trade", async () => {
    const trades = rows(await get("historicalTrades?symbol=BTCUSDT&limit=10"));
    const from = rows(await get(`historicalTrades?symbol=BTCUSDT&limit=2&fromId=${String(trades[3]?.id)}`));
    expect(from).toEqual(trades.slice(3, 5));
  });
});

describe("limits", () => {
  it("behavior: weights depend on parameters, orders are counted one by one", async () => {
    const one = await paused({ limits: true, startTime: 1_700_000_000_000 });
    try {
      const used = (reply: Reply): number => Number(reply.headers.get("x-mbx-used-weight-1m"));
      const weigh = async (path: string): Promise<number> => {
        const before = used(await plain(one, "ping", { product: "futures" }));
        return used(await plain(one, path, { product: "futures" })) - before;
      };
      expect(await weigh("depth?symbol=BTCUSDT&limit=5")).toBe(2);
      expect(await weigh("depth?symbol=BTCUSDT")).toBe(10);
      expect(await weigh("ticker/24hr?symbol=BTCUSDT")).toBe(1);
      expect(await weigh("ticker/24hr")).toBe(40);
      const order = {
        symbol: "BTCUSDT",
        side: "BUY",
        type: "LIMIT",
        timeInForce: "GTC",
        quantity: "0.01",
        price: "80000",
      };
      const batch = { batchOrders: JSON.stringify([order, order, order]) };
      const placed = await call(one, "POST", "batchOrders", batch, { product: "futures" });
      expect(placed.headers.get("x-mbx-order-count-1m")).toBe("3");
      const single = await call(one, "POST", "order", order, { product: "futures" });
      expect(single.headers.get("x-mbx-order-count-1m")).toBe("4");
    } finally {
      await one.close();
    }
  });
});
