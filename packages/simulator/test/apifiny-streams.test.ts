import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ApifinySimulator } from "../src/venues/apifiny/index.js";
import { ApifinySocket, call, order, paused, placed, token } from "./support/apifiny.js";
import { frameViolations } from "./support/apifiny-schema.js";

let sim: ApifinySimulator;
const sockets: ApifinySocket[] = [];

beforeEach(async () => {
  sim = await paused();
  Object.assign(sim.settings, { bookMs: 0, tickerMs: 0, klineMs: 5 });
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.close();
  await sim.close();
});

async function connect(url: string, signature?: string): Promise<ApifinySocket> {
  const socket = await ApifinySocket.open(url, signature);
  sockets.push(socket);
  return socket;
}

const market = () => connect(`${sim.streamUrl}/md/ws/v1`);
const user = async (kind: "order" | "asset") => connect(`${sim.streamUrl}/ac/ws/v2/VENUE1/${kind}`, await token(sim));
const refusal = (code: string) => (frame: Record<string, unknown>) =>
  (frame.error as { code: number } | undefined)?.code === Number(code);

describe("market data", () => {
  it.each([
    ["orderbook", "BTCUSDT", "OrderBookPush"],
    ["trade", "BTCUSDT", "TradePush"],
    ["kline_1m", "BTC/USDT", "KlinePush"],
    ["kline_1M", "ETH/BTC", "KlinePush"],
    ["ticker", "BTCUSDT", "TickerPush"],
  ])("behavior: %s begins with the present state, goes on, and ends", async (channel, symbol, name) => {
    const socket = await market();
    socket.subscribe(channel, symbol);
    const of = (frame: Record<string, unknown>): boolean => frame.channel === channel;
    const { frame } = await socket.next(of);
    expect(frameViolations("market.yaml", name, frame)).toEqual([]);
    expect(frame).toMatchObject({ venues: ["BINANCE"], symbol, [channel]: {} });
    const count = socket.texts.length;
    sim.markets.BINANCE?.trade("BTCUSDT");
    await socket.next(of, count);
    socket.subscribe(channel, symbol, ["BINANCE"], "unsub");
    socket.subscribe("nothing", "BTCUSDT");
    await socket.next(refusal("0x01001A"));
    const after = socket.texts.length;
    sim.market.step();
    socket.subscribe("nothing", "BTCUSDT");
    await socket.next(refusal("0x01001A"), after);
    expect(socket.texts.slice(after).filter((text) => text.includes(`"channel":"${channel}"`))).toEqual([]);
  });

  it("behavior: several venues in one frame, each with pushes of its own; a name in place of a list", async () => {
    const socket = await market();
    socket.subscribe("orderbook", "BTCUSD", ["BINANCE", "VENUE1"]);
    await socket.next((frame) => String(frame.venues) === "BINANCE");
    await socket.next((frame) => String(frame.venues) === "VENUE1");
    socket.subscribe("trade", "BTCUSD", "COINBASEPRO");
    await socket.next((frame) => String(frame.venues) === "COINBASEPRO");
  });

  it("behavior: books are whole and not crossed, numbers keep their zeros, sides are the makers'", async () => {
    const socket = await market();
    socket.subscribe("orderbook", "BTCUSDT");
    socket.subscribe("trade", "BTCUSDT");
    const { frame, text } = await socket.next(({ channel }) => channel === "orderbook");
    const book = frame.orderbook as { asks: [number, number][]; bids: [number, number][] };
    expect(book.bids[0]?.[0]).toBeLessThan(book.asks[0]?.[0] ?? 0);
    expect(text).toMatch(/\[\d+\.\d{8},\d+\.\d{8}\]/);
    const count = socket.texts.length;
    sim.markets.BINANCE?.trade("BTCUSDT", "SELL", "0.00001");
    const trade = await socket.next(({ channel }) => channel === "trade", Math.max(count, 2));
    expect(trade.text).toContain('"side":"BUY"');
  });

  it.each([
    ["an unknown channel", ["level2", "BTCUSDT", ["BINANCE"]], "0x01001A"],
    ["an unknown period", ["kline_2m", "BTC/USDT", ["BINANCE"]], "0x01001A"],
    ["no venue", ["trade", "BTCUSDT", []], "0x01001A"],
    ["another action", ["trade", "BTCUSDT", ["BINANCE"], "subscribe"], "0x01001A"],
    ["an unknown symbol", ["trade", "NONE", ["BINANCE"]], "0x04003A"],
    ["a slash where none belongs", ["trade", "BTC/USDT", ["BINANCE"]], "0x04003A"],
    ["no slash where one belongs", ["kline_1m", "BTCUSDT", ["BINANCE"]], "0x04003A"],
    ["a venue without this channel", ["trade", "BTCUSDT", ["GATEIO"]], "0x05003D"],
    ["an unknown venue", ["orderbook", "BTCUSDT", ["NONE"]], "0x20001A"],
  ] as const)("error: %s", async (_, [channel, symbol, venues, action], code) => {
    const socket = await market();
    socket.subscribe(channel, symbol, venues, action);
    await socket.next(refusal(code));
  });

  it("behavior: one frame a second", async () => {
    sim.clock.freeze();
    sim.setLimits(true);
    const socket = await market();
    socket.subscribe("trade", "BTCUSDT");
    socket.send({ pong: 1 });
    socket.subscribe("ticker", "BTCUSDT");
    await socket.next(refusal("0x02002A"));
    sim.clock.shift(1000);
    socket.subscribe("ticker", "BTCUSDT");
    await socket.next(({ channel }) => channel === "ticker");
  });

  it("behavior: a fault rejects a subscription", async () => {
    sim.faults.add({ kind: "reject-subscription", socket: "market", times: 1 });
    const socket = await market();
    socket.subscribe("trade", "BTCUSDT");
    await socket.next(refusal("0x01002B"));
  });
});

describe("heartbeat", () => {
  it("behavior: the same integer has to come back", async () => {
    sim.settings.pingMs = 10;
    const socket = await market();
    let last = 0;
    for (let i = 0; i < 3; i++) {
      const { frame } = await socket.next(({ ping }) => typeof ping === "number" && ping > last);
      last = frame.ping as number;
      socket.send({ pong: last });
    }
    const { frame } = await socket.next(({ ping }) => typeof ping === "number" && ping > last);
    socket.send({ pong: (frame.ping as number) + 1 });
    expect(await socket.closed).toBe(1001);
  });

  it("behavior: user sockets are pinged too; a fault leaves the pings out", async () => {
    sim.settings.pingMs = 10;
    const socket = await user("order");
    await socket.next((frame) => "ping" in frame);
    expect(await socket.closed).toBe(1001);
    const fault = sim.faults.add({ kind: "no-pong", socket: "assets" });
    const silent = await user("asset");
    await expect.poll(() => fault.hits).toBeGreaterThan(2);
    expect(silent.texts).toEqual([]);
  });
});

describe("user streams", () => {
  it("behavior: an order's life, bare, with the fields of a fill only where there is one", async () => {
    const socket = await user("order");
    const id = await placed(sim, { limitPrice: "40000.00", quantity: "0.0001" });
    const state = (status: string) => (frame: Record<string, unknown>) =>
      (frame.payload as Record<string, unknown> | undefined)?.orderStatus === status;
    const pending = await socket.next(state("PENDING_SUBMIT"));
    const submitted = await socket.next(state("SUBMITTED"));
    const filled = await socket.next(state("FILLED"));
    for (const { frame } of [pending, submitted, filled]) {
      expect(frameViolations("user.yaml", "OrderPush", frame)).toEqual([]);
      expect(frame.payload).toMatchObject({ orderId: id, accountId: "STA-VENUE1_00000001" });
    }
    expect(pending.frame.payload).not.toHaveProperty("isTaker");
    expect(filled.frame.payload).toMatchObject({ isTaker: true, lastCommissionCurrency: "USDT", openQuantity: 0 });
    expect(pending.text).toContain('"limitPrice":40000.0,');
    expect(pending.text).toContain('"cancelledUpdatedAt":null');
  });

  it("behavior: balances of the venue in their envelope", async () => {
    const socket = await user("asset");
    await call(sim, "POST", "asset/transferToVenue", { currency: "BTC", amount: 1, targetVenue: "VENUE2" });
    sim.deposit({ venue: "BINANCE", coin: "BTC", amount: "1" });
    sim.clock.shift(1000);
    const { frame } = await socket.next(() => true);
    expect(frameViolations("user.yaml", "BalancePush", frame)).toEqual([]);
    expect(frame.result).toMatchObject({
      payload: [{ currency: "BTC", amount: 100, frozen: 1.0005, venue: "VENUE1" }],
    });
    const after = await socket.next(() => true, 1);
    expect(after.frame.result).toMatchObject({ payload: [{ amount: 98.9995, frozen: 0 }] });
    expect(socket.texts).toHaveLength(2);
  });

  it("behavior: a co-located venue's sockets are on its own host", async () => {
    const url = `${(sim.hosts.BINANCE ?? "").replace("http", "ws")}/ac/ws/v2/order`;
    const socket = await connect(url, await token(sim));
    await call(sim, "POST", "order/newOrder", order());
    await call(sim, "POST", "order/newOrder", order(), { venue: "BINANCE" });
    const { frame } = await socket.next(() => true);
    expect(frame.payload).toMatchObject({ venue: "BINANCE" });
  });

  it("behavior: GBBO stands for all venues", async () => {
    const socket = await connect(`${sim.streamUrl}/ac/ws/v2/GBBO/asset`, await token(sim));
    sim.deposit({ venue: "BINANCE", coin: "BTC", amount: "1" });
    sim.deposit({ venue: "VENUE1", coin: "BTC", amount: "1" });
    await socket.next(({ result }) => JSON.stringify(result).includes('"venue":"BINANCE"'));
    await socket.next(({ result }) => JSON.stringify(result).includes('"venue":"VENUE1"'));
  });

  it("error: refused without a valid token, on the wrong host, and where nothing is", async () => {
    const right = await token(sim);
    const seconds = Math.floor(sim.clock.now() / 1000);
    const main = `${sim.streamUrl}/ac/ws/v2`;
    const binance = `${(sim.hosts.BINANCE ?? "").replace("http", "ws")}`;
    const status = ApifinySocket.status;
    expect(await status(`${main}/VENUE1/order`, right)).toBe(101);
    expect(await status(`${main}/VENUE1/order`)).toBe(401);
    expect(await status(`${main}/VENUE1/asset`, "nonsense")).toBe(401);
    expect(await status(`${main}/VENUE1/asset`, await token(sim, { exp: seconds - 1 }))).toBe(401);
    expect(await status(`${main}/VENUE1/asset`, await token(sim, { exp: undefined }))).toBe(401);
    expect(await status(`${main}/BINANCE/order`, right)).toBe(400);
    expect(await status(`${main}/order`, right)).toBe(400);
    expect(await status(`${binance}/ac/ws/v2/BINANCE/order`, right)).toBe(400);
    expect(await status(`${main}/NONE/order`, right)).toBe(404);
    expect(await status(`${binance}/md/ws/v1`)).toBe(404);
    sim.profile.status = "SUSPENDED";
    expect(await status(`${main}/VENUE1/order`, right)).toBe(403);
  });

  it("behavior: faults cut sockets and refuse new ones", async () => {
    const socket = await user("order");
    sim.faults.add({ kind: "drop-sockets", socket: "orders" });
    expect(await socket.closed).toBe(1006);
    sim.faults.add({ kind: "refuse-socket", socket: "orders", times: 1 });
    const url = `${sim.streamUrl}/ac/ws/v2/VENUE1/order`;
    expect(await ApifinySocket.status(url, await token(sim))).toBe(503);
    expect(await ApifinySocket.status(url, await token(sim))).toBe(101);
  });
});
