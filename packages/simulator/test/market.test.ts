import { afterEach, describe, expect, it } from "vitest";
import { candleStart } from "../src/engine/candles.js";
import { Decimal } from "../src/engine/decimal.js";
import { type HashkeyOptions, type HashkeySimulator, SYMBOLS, startSimulator } from "../src/index.js";
import { field, limitOrder, open, rows, signed } from "./support/client.js";

const START = 1_766_000_012_345;
let sim: HashkeySimulator;
afterEach(() => sim.close());

async function start(options: HashkeyOptions = {}): Promise<void> {
  sim = await startSimulator("hashkey", { market: "paused", limits: false, startTime: START, ...options });
}

type Levels = { b: [string, string][]; a: [string, string][] };
const depth = async (query: string): Promise<Levels> => (await open(sim, `/quote/v1/${query}`)).body as Levels;

describe("market", () => {
  it("behavior: the same seed makes the same market", async () => {
    const play = async (seed: number): Promise<unknown> => {
      await start({ seed });
      for (let i = 0; i < 20; i++) sim.market.step();
      const state = [
        await depth("depth?symbol=BTCUSDT"),
        sim.market.trades("ETHUSDT").map(({ price }) => price.toFixed()),
      ];
      await sim.close();
      return state;
    };
    const first = await play(5);
    expect(await play(5)).toEqual(first);
    expect(await play(6)).not.toEqual(first);
    await start();
  });

  it("behavior: books stay filled, sorted and never crossed; money is conserved", async () => {
    await start();
    const { accounts } = sim.state;
    const assets = ["BTC", "ETH", "USDT", "USD", "AED"];
    const before = assets.map((asset) => accounts.total(asset).toFixed());
    for (let i = 0; i < 200; i++) sim.market.step();
    for (const { symbol } of SYMBOLS) {
      const { b, a } = await depth(`depth?symbol=${symbol}&limit=200`);
      expect(b.length).toBeGreaterThan(5);
      expect(a.length).toBeGreaterThan(5);
      const prices = [...b.map(([price]) => Number(price)).reverse(), ...a.map(([price]) => Number(price))];
      expect(prices).toEqual([...prices].sort((x, y) => x - y));
      expect(new Set(prices).size).toBe(prices.length);
    }
    expect(assets.map((asset) => accounts.total(asset).toFixed())).toEqual(before);
  });

  it("behavior: paused it stands still, running it moves", async () => {
    await start({ startTime: Date.now(), pace: 5 });
    const book = sim.state.exchange.book("BTCUSDT");
    const { version } = book;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(book.version).toBe(version);
    sim.market.run();
    await expect.poll(() => book.version).toBeGreaterThan(version);
    sim.market.pause();
    expect(sim.market.running).toBe(false);
  });

  it("behavior: a resting order of a user is taken when the price passes it", async () => {
    await start({ symbols: ["BTCUSDT"] });
    const best = sim.state.exchange.book("BTCUSDT").best("BUY") ?? new Decimal(0);
    const order = await signed(sim, "POST", "/api/v1.1/spot/order", limitOrder({ price: best.toFixed(2) }));
    const orderId = field(order, "orderId");
    const status = async (): Promise<string> =>
      field(await signed(sim, "GET", "/api/v1/spot/order", { orderId }), "status");
    for (let i = 0; i < 300 && (await status()) !== "FILLED"; i++) sim.market.step();
    expect(await status()).toBe("FILLED");
    expect(rows(await signed(sim, "GET", "/api/v1/account/trades")).every(({ isMaker }) => isMaker)).toBe(true);
  });

  it("args: limit and scale", async () => {
    await start({ symbols: ["BTCUSDT"] });
    expect((await depth("depth?symbol=BTCUSDT&limit=3")).b).toHaveLength(3);
    const plain = await depth("depth/merged?symbol=BTCUSDT&scale=0");
    const merged = await depth("depth/merged?symbol=BTCUSDT&scale=3");
    expect(merged.b.length).toBeLessThan(plain.b.length);
    const sum = (levels: [string, string][]): string =>
      levels.reduce((total, [, quantity]) => total.plus(quantity), new Decimal(0)).toFixed();
    expect(sum(merged.a)).toBe(sum(plain.a));
    expect(Number(merged.b[0]?.[0])).toBeLessThan(Number(merged.a[0]?.[0]));
  });

  it.each([
    ["symbols=x", "/quote/v1/depth", "0001"],
    ["symbol", "/quote/v1/depth?symbol=NONE", "0201"],
    ["limit", "/quote/v1/depth?symbol=BTCUSDT&limit=0", "-1130"],
    ["scale", "/quote/v1/depth/merged?symbol=BTCUSDT&scale=6", "-1130"],
    ["interval", "/quote/v1/klines?symbol=BTCUSDT&interval=7m", "0001"],
    ["instType", "/quote/v1/ticker/24hr?instType=BOND", "-2026"],
  ])("error: %s", async (_, target, code) => {
    await start({ symbols: ["BTCUSDT"] });
    const reply = await open(sim, target);
    expect(reply.status).toBe(400);
    expect(reply.body).toMatchObject({ code });
  });

  it("error: a path that does not exist, a symbol the simulator has not", async () => {
    await start();
    expect((await open(sim, "/api/v9/ping")).status).toBe(404);
    await expect(startSimulator("hashkey", { symbols: ["NONE"] })).rejects.toThrow(
      /unknown symbol NONE; one of BTCUSDT/,
    );
    await expect(startSimulator("moon" as "hashkey")).rejects.toThrow(/unknown venue moon/);
  });
});

describe("candles", () => {
  const klines = async (query: string): Promise<unknown[][]> =>
    (await open(sim, `/quote/v1/klines?symbol=BTCUSDT&${query}`)).body as unknown[][];

  it("behavior: the last candle follows the trades", async () => {
    await start({ symbols: ["BTCUSDT"] });
    await klines("interval=1m");
    sim.clock.shift(180_000);
    sim.market.trade("BTCUSDT", "BUY", "0.01");
    sim.market.trade("BTCUSDT", "SELL", "0.02");
    const trades = sim.market.trades("BTCUSDT").slice(-2);
    const list = await klines("interval=1m&limit=4");
    const last = list.at(-1) ?? [];
    expect(list.map(([time]) => time)).toEqual(
      [3, 2, 1, 0].map((n) => candleStart(sim.clock.now(), "1m") - n * 60_000),
    );
    expect(last[4]).toBe(trades.at(-1)?.price.toFixed());
    expect([last[5], last[6], last[8], last[9]]).toEqual(["0.03", 0, trades.length, "0.01"]);
    expect(list.at(-2)?.[5]).toBe("0");
  });

  it("behavior: longer candles hold the shorter ones", async () => {
    await start({ symbols: ["BTCUSDT"] });
    const hour = (await klines("interval=1h&limit=2"))[0] ?? [];
    const from = Number(hour[0]);
    const minutes = await klines(`interval=1m&startTime=${from}&endTime=${from + 3_599_999}`);
    expect(minutes).toHaveLength(60);
    const volume = minutes.reduce((sum, minute) => sum.plus(String(minute[5])), new Decimal(0));
    expect(hour[5]).toBe(volume.toFixed());
    expect(hour[1]).toBe(minutes[0]?.[1]);
    expect(hour[4]).toBe(minutes.at(-1)?.[4]);
    expect(Number(hour[2])).toBe(Math.max(...minutes.map((minute) => Number(minute[2]))));
  });

  it.each([
    ["1m", "2025-12-17T07:33:00Z"],
    ["4h", "2025-12-17T04:00:00Z"],
    ["1d", "2025-12-17T00:00:00Z"],
    ["1w", "2025-12-15T00:00:00Z"],
    ["1M", "2025-12-01T00:00:00Z"],
  ])("args: %s starts at %s", async (interval, expected) => {
    await start({ symbols: ["BTCUSDT"] });
    expect(candleStart(Date.parse("2025-12-17T07:33:32Z"), interval)).toBe(Date.parse(expected));
  });
});
