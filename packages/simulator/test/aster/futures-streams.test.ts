import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AsterSimulator } from "../../src/index.js";
import { type AsterSend, call, paused } from "../support/aster.js";
import { field, type Reply } from "../support/client.js";
import { specification } from "../support/schema.js";
import { type Frame, TestSocket } from "../support/socket.js";

const { frameViolations } = specification("aster/futures");
const SYMBOL = { symbol: "BTCUSDT" };
let sim: AsterSimulator;
const sockets: TestSocket[] = [];

beforeEach(async () => {
  sim = await paused({ symbols: { spot: ["BTCUSDT"], futures: ["BTCUSDT", "ETHUSDT"] } });
  sim.futures.settings.streamMs = 0;
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.close();
  await sim.close();
});

const ask = (
  method: string,
  path: string,
  params: Record<string, string | number> = {},
  options: AsterSend = {},
): Promise<Reply> => call(sim, method, path, params, { product: "futures", ...options });
const market = (side: string, quantity = "0.1"): Promise<Reply> =>
  ask("POST", "order", { ...SYMBOL, side, type: "MARKET", quantity });

async function open(path: string): Promise<TestSocket> {
  const socket = await TestSocket.open(`${sim.futures.streamUrl}${path}`);
  sockets.push(socket);
  return socket;
}

async function account(): Promise<TestSocket> {
  return open(`/ws/${field(await ask("POST", "listenKey"), "listenKey")}`);
}

/** The next event of a name, checked against the specification. */
async function event(
  socket: TestSocket,
  name: string,
  schema: string,
  test = (_: Frame): boolean => true,
): Promise<Frame> {
  const frame = await socket.next((one) => one.e === name && test(one));
  expect(frameViolations("user.yaml", schema, frame), JSON.stringify(frame)).toEqual([]);
  return frame;
}

describe("market streams agree with the specification", () => {
  it.each([
    ["btcusdt@aggTrade", "AggTradePush"],
    ["btcusdt@markPrice", "MarkPricePush"],
    ["btcusdt@markPrice@1s", "MarkPricePush"],
    ["!markPrice@arr", "AllMarkPricesPush"],
    ["!markPrice@arr@1s", "AllMarkPricesPush"],
    ["btcusdt@kline_1m", "KlinePush"],
    ["btcusdt@kline_1M", "KlinePush"],
    ["btcusdt@miniTicker", "MiniTickerPush"],
    ["!miniTicker@arr", "AllMiniTickersPush"],
    ["btcusdt@ticker", "TickerPush"],
    ["!ticker@arr", "AllTickersPush"],
    ["btcusdt@bookTicker", "BookTickerPush"],
    ["!bookTicker", "BookTickerPush"],
    ["btcusdt@forceOrder", "LiquidationPush"],
    ["!forceOrder@arr", "LiquidationPush"],
    ["btcusdt@depth5", "DepthPush"],
    ["btcusdt@depth10@500ms", "DepthPush"],
    ["btcusdt@depth20@100ms", "DepthPush"],
    ["btcusdt@depth", "DepthPush"],
    ["btcusdt@depth@500ms", "DepthPush"],
    ["btcusdt@depth@100ms", "DepthPush"],
    ["btcusdt@tradepro", "TradeProPush"],
  ])("%s", async (name, schema) => {
    const socket = await open(`/stream?streams=${name}`);
    await market("BUY");
    sim.futures.liquidate("BTCUSDT");
    const frame = await socket.next((one) => "data" in one);
    expect(frame.stream).toBe(name);
    expect(frameViolations("market.yaml", schema, frame), JSON.stringify(frame)).toEqual([]);
  });

  it("behavior: mark prices come whether or not anything moves", async () => {
    sim.futures.settings.streamMs = 5;
    const socket = await open("/ws/btcusdt@markPrice");
    sim.futures.prices.setMark("BTCUSDT", "91234.5");
    expect(await socket.next((one) => one.p === "91234.50000000")).toMatchObject({
      e: "markPriceUpdate",
      s: "BTCUSDT",
    });
  });

  it("behavior: a candle comes once more when it is over", async () => {
    const socket = await open("/ws/btcusdt@kline_1m");
    sim.futures.market.trade("BTCUSDT", "BUY", "0.01");
    await socket.next((one) => "k" in one);
    sim.clock.shift(60_000);
    sim.futures.market.trade("BTCUSDT", "BUY", "0.01");
    const closed = (await socket.next((one) => (one.k as { x?: boolean } | undefined)?.x === true)).k as Record<
      string,
      number
    >;
    const next = (await socket.next((one) => ((one.k as { t?: number } | undefined)?.t ?? 0) > (closed.t ?? 0))).k;
    expect((next as Record<string, number>).t).toBe((closed.T ?? 0) + 1);
  });

  it("behavior: a book kept by the document's rule equals the venue's", async () => {
    const socket = await open("/ws/btcusdt@depth@100ms");
    for (let i = 0; i < 3; i++) sim.futures.market.step();
    type Levels = [string, string][];
    const snapshot = (await ask("GET", "depth", { ...SYMBOL, limit: 1000 })).body as {
      lastUpdateId: number;
      bids: Levels;
      asks: Levels;
    };
    for (let i = 0; i < 5; i++) sim.futures.market.step();
    const final = (await ask("GET", "depth", { ...SYMBOL, limit: 1000 })).body as typeof snapshot;
    await socket.next((one) => one.u === final.lastUpdateId);
    const sides = { b: new Map(snapshot.bids), a: new Map(snapshot.asks) };
    let last: number | undefined;
    for (const frame of socket.frames as (Record<"U" | "u" | "pu", number> & Record<"a" | "b", Levels>)[]) {
      if (frame.u < snapshot.lastUpdateId) continue;
      if (last === undefined) expect(frame.U <= snapshot.lastUpdateId).toBe(true);
      else expect(frame.pu).toBe(last);
      last = frame.u;
      for (const side of ["a", "b"] as const) {
        for (const [price, quantity] of frame[side]) {
          if (quantity === "0") sides[side].delete(price);
          else sides[side].set(price, quantity);
        }
      }
    }
    expect(new Map(final.bids)).toEqual(sides.b);
    expect(new Map(final.asks)).toEqual(sides.a);
  });
});

describe("account events agree with the specification", () => {
  it("ORDER_TRADE_UPDATE and ACCOUNT_UPDATE", async () => {
    const socket = await account();
    await market("BUY");
    await event(socket, "ORDER_TRADE_UPDATE", "OrderUpdate", (one) => (one.o as Frame).x === "NEW");
    const filled = await event(socket, "ORDER_TRADE_UPDATE", "OrderUpdate", (one) => (one.o as Frame).X === "FILLED");
    expect(filled.o).toMatchObject({ x: "TRADE", z: "0.1", N: "USDT", ps: "BOTH", m: false });
    const update = await event(socket, "ACCOUNT_UPDATE", "AccountUpdate");
    expect(update.a).toMatchObject({ m: "ORDER", B: [{ a: "USDT" }], P: [{ s: "BTCUSDT", pa: "0.1", mt: "cross" }] });
  });

  it("behavior: an order without a fill changes no account", async () => {
    const socket = await account();
    const terms = { ...SYMBOL, side: "SELL", type: "TRAILING_STOP_MARKET", quantity: "0.1", callbackRate: "1" };
    const order = await ask("POST", "order", { ...terms, activationPrice: "95000" });
    const created = await event(socket, "ORDER_TRADE_UPDATE", "OrderUpdate");
    expect(created.o).toMatchObject({
      o: "TRAILING_STOP_MARKET",
      AP: "95000",
      cr: "1",
      i: Number(field(order, "orderId")),
    });
    await ask("DELETE", "allOpenOrders", SYMBOL);
    await event(socket, "ORDER_TRADE_UPDATE", "OrderUpdate", (one) => (one.o as Frame).x === "CANCELED");
    expect(socket.frames.filter((one) => (one as Frame).e === "ACCOUNT_UPDATE")).toEqual([]);
  });

  it("ACCOUNT_CONFIG_UPDATE, of a symbol and of the account", async () => {
    const socket = await account();
    await ask("POST", "leverage", { ...SYMBOL, leverage: 25 });
    const symbol = await event(socket, "ACCOUNT_CONFIG_UPDATE", "AccountConfigUpdate", (one) => "ac" in one);
    expect(symbol.ac).toEqual({ s: "BTCUSDT", l: 25 });
    await ask("POST", "positionSide/dual", { dualSidePosition: "true" });
    const own = await event(socket, "ACCOUNT_CONFIG_UPDATE", "AccountConfigUpdate", (one) => "ai" in one);
    expect(own.ai).toEqual({ j: false, f: false, d: true });
  });

  it("MARGIN_CALL and a liquidation", async () => {
    const socket = await account();
    await ask("POST", "marginType", { ...SYMBOL, marginType: "ISOLATED" });
    await market("BUY");
    const [{ liquidationPrice }] = (await ask("GET", "positionRisk", SYMBOL)).body as [{ liquidationPrice: string }];
    sim.futures.prices.setMark("BTCUSDT", String(Number(liquidationPrice) + 50));
    expect((await event(socket, "MARGIN_CALL", "MarginCall")).p).toMatchObject([
      { s: "BTCUSDT", mt: "ISOLATED", pa: "0.1" },
    ]);
    sim.futures.prices.setMark("BTCUSDT", String(Number(liquidationPrice) - 1));
    const done = await event(socket, "ORDER_TRADE_UPDATE", "OrderUpdate", (one) => (one.o as Frame).x === "CALCULATED");
    expect(done.o).toMatchObject({ o: "LIQUIDATION", S: "SELL", c: expect.stringMatching(/^autoclose-/) });
  });

  it("funding: without positions when crossed", async () => {
    const socket = await account();
    sim.futures.prices.setFundingRate("BTCUSDT", "0.001");
    await market("BUY");
    sim.clock.shift(sim.futures.prices.nextFunding("BTCUSDT") - sim.clock.now());
    const paid = await event(socket, "ACCOUNT_UPDATE", "AccountUpdate", (one) => (one.a as Frame).m === "FUNDING_FEE");
    expect(paid.a).not.toHaveProperty("P");
    expect((paid.a as { B: { bc: string }[] }).B[0]?.bc).toMatch(/^-8\.\d{8}$/);
    const income = (await ask("GET", "income", { incomeType: "FUNDING_FEE" })).body;
    expect(income).toMatchObject([{ symbol: "BTCUSDT", asset: "USDT" }]);
  });

  it("transfers and announcements", async () => {
    const socket = await account();
    const move = { asset: "USDT", amount: "25", clientTranId: "m1", kindType: "FUTURE_SPOT" };
    await ask("POST", "asset/wallet/transfer", move);
    const update = await event(socket, "ACCOUNT_UPDATE", "AccountUpdate");
    expect(update.a).toMatchObject({ m: "WITHDRAW", B: [{ a: "USDT", bc: "-25.00000000" }] });
    const text = { title: "New", subtitle: "Listing", content: "<p>Soon</p>" };
    sim.futures.announce({ en: text, zh: text });
    expect((await event(socket, "announcement", "AnnouncementEvent")).en).toMatchObject({ t: "New", c: "NEW_LISTING" });
  });

  it("listenKeyExpired: nothing more comes, and the connection stays", async () => {
    const socket = await account();
    sim.clock.shift(3_600_000);
    await event(socket, "listenKeyExpired", "ListenKeyExpired");
    await market("BUY");
    socket.send({ method: "LIST_SUBSCRIPTIONS", id: 1 });
    await socket.next((one) => one.id === 1);
    expect(socket.frames.filter((one) => (one as Frame).e === "ORDER_TRADE_UPDATE")).toEqual([]);
  });

  it("behavior: another user's stream stays silent", async () => {
    const socket = await account();
    await ask("POST", "order", { ...SYMBOL, side: "BUY", type: "MARKET", quantity: "0.1" }, { key: "other" });
    socket.send({ method: "LIST_SUBSCRIPTIONS", id: 1 });
    await socket.next((one) => one.id === 1);
    expect(socket.frames).toHaveLength(1);
  });
});
