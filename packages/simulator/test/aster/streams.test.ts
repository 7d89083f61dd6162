import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AsterSimulator } from "../../src/index.js";
import { call, paused, plain } from "../support/aster.js";
import { field } from "../support/client.js";
import { specification } from "../support/schema.js";
import { type Frame, TestSocket } from "../support/socket.js";

// The document gives one reason of an account event as an example; the others are inferred.
const { frameViolations } = specification("aster/spot", [/^\/m must be equal to one of/]);
let sim: AsterSimulator;
const sockets: TestSocket[] = [];

beforeEach(async () => {
  sim = await paused({ symbols: { spot: ["BTCUSDT", "ETHUSDT"] } });
  sim.spot.settings.streamMs = 0;
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.close();
  await sim.close();
});

async function open(path: string): Promise<TestSocket> {
  const socket = await TestSocket.open(`${sim.spot.streamUrl}${path}`);
  sockets.push(socket);
  return socket;
}

/** Sends a control frame and waits for its answer. */
async function control(socket: TestSocket, frame: Record<string, unknown>): Promise<Frame> {
  socket.send(frame);
  return socket.next((one) => one.id === (frame.id ?? null) && "result" in one);
}

const trade = (): void => sim.spot.market.trade("BTCUSDT", "BUY", "0.01");

describe("market streams agree with the specification", () => {
  it.each([
    ["btcusdt@aggTrade", "AggTradeUpdate"],
    ["btcusdt@trade", "TradeUpdate"],
    ["btcusdt@tradepro", "TradeProUpdate"],
    ["btcusdt@kline_1m", "KlineUpdate"],
    ["btcusdt@kline_1M", "KlineUpdate"],
    ["btcusdt@miniTicker", "MiniTickerUpdate"],
    ["!miniTicker@arr", "AllMiniTickersPush"],
    ["btcusdt@ticker", "TickerUpdate"],
    ["!ticker@arr", "AllTickersPush"],
    ["btcusdt@bookTicker", "BookTickerUpdate"],
    ["!bookTicker", "BookTickerUpdate"],
    ["btcusdt@depth5", "PartialDepthUpdate"],
    ["btcusdt@depth20@100ms", "PartialDepthUpdate"],
    ["btcusdt@depth", "DiffDepthUpdate"],
    ["btcusdt@depth@100ms", "DiffDepthUpdate"],
  ])("%s", async (name, schema) => {
    const socket = await open(`/stream?streams=${name}`);
    trade();
    const { stream, data } = await socket.next((frame) => "data" in frame);
    expect(stream).toBe(name);
    expect(frameViolations("market.yaml", schema, data)).toEqual([]);
  });
});

describe("control frames", () => {
  it("default: subscribe, list, unsubscribe", async () => {
    const socket = await open("/ws/btcusdt@trade");
    const params = ["ethusdt@trade", "btcusdt@depth"];
    expect(await control(socket, { method: "SUBSCRIBE", params, id: 1 })).toEqual({ result: null, id: 1 });
    expect(await control(socket, { method: "LIST_SUBSCRIPTIONS", id: 2 })).toEqual({
      result: ["btcusdt@trade", ...params],
      id: 2,
    });
    await control(socket, { method: "UNSUBSCRIBE", params: ["btcusdt@trade", "ethusdt@trade"], id: 3 });
    trade();
    await socket.next((frame) => frame.e === "depthUpdate");
    expect(socket.frames.filter((frame) => (frame as Frame).e === "trade")).toEqual([]);
  });

  it("behavior: combined is off on /ws, on on /stream, and can be changed", async () => {
    const get = { method: "GET_PROPERTY", params: ["combined"] };
    const wrapped = await open("/stream?streams=btcusdt@trade");
    expect((await control(wrapped, { ...get, id: 1 })).result).toBe(true);
    const bare = await open("/ws/btcusdt@trade");
    expect((await control(bare, { ...get, id: 1 })).result).toBe(false);
    trade();
    await bare.next((frame) => frame.e === "trade");
    const set = { method: "SET_PROPERTY", params: ["combined", true], id: 2 };
    expect(await control(bare, set)).toEqual({ result: null, id: 2 });
    trade();
    await bare.next((frame) => frame.stream === "btcusdt@trade");
  });

  it.each([
    ["text that is no JSON", "{", 3],
    ["no method", { id: 1 }, 2],
    ["an unknown method", { method: "JOIN", id: 1 }, 2],
    ["no id", { method: "LIST_SUBSCRIPTIONS" }, 2],
    ["an id that is no whole number", { method: "LIST_SUBSCRIPTIONS", id: "1" }, 2],
    ["a property that is no text", { method: "GET_PROPERTY", params: [1], id: 1 }, 2],
    ["an unknown property", { method: "GET_PROPERTY", params: ["speed"], id: 1 }, 0],
    ["a value that is no boolean", { method: "SET_PROPERTY", params: ["combined", "yes"], id: 1 }, 1],
    ["too many parameters", { method: "GET_PROPERTY", params: ["combined", "speed"], id: 1 }, 2],
  ])("error: %s", async (_, frame, code) => {
    const socket = await open("/ws");
    socket.send(frame);
    const error = await socket.next((one) => "code" in one);
    expect(error.code).toBe(code);
    expect(frameViolations("control.yaml", "ControlError", error)).toEqual([]);
    expect("id" in error).toBe(code === 1);
  });

  it("args: with `requestIds` off a frame needs no id", async () => {
    sim.spot.settings.requestIds = false;
    const socket = await open("/ws");
    const params = ["btcusdt@trade"];
    expect(await control(socket, { method: "SUBSCRIBE", params })).toEqual({ result: null, id: null });
    expect(await control(socket, { method: "LIST_SUBSCRIPTIONS", id: 2 })).toEqual({ result: params, id: 2 });
    socket.send({ method: "LIST_SUBSCRIPTIONS", id: "1" });
    expect((await socket.next((frame) => "code" in frame)).code).toBe(2);
  });

  it("behavior: upper-case and unknown names are accepted and stay silent", async () => {
    const socket = await open("/ws/btcusdt@trade");
    const params = ["BTCUSDT@trade", "dogeusdt@trade", "btcusdt@depth7"];
    await control(socket, { method: "SUBSCRIBE", params, id: 1 });
    trade();
    trade();
    await socket.next((frame) => frame.e === "trade");
    await control(socket, { method: "LIST_SUBSCRIPTIONS", id: 2 });
    expect(socket.frames.filter((frame) => (frame as Frame).e === "trade")).toHaveLength(2);
  });

  it("error: more streams than a connection may have", async () => {
    const socket = await open("/ws");
    const params = Array.from({ length: 1025 }, (_, index) => `s${index}@trade`);
    socket.send({ method: "SUBSCRIBE", params, id: 1 });
    expect(await socket.next((frame) => "code" in frame)).toMatchObject({ code: 2 });
    expect(await TestSocket.refusal(`${sim.spot.streamUrl}/stream?streams=${params.join("/")}`)).toBe(400);
  });
});

describe("connections", () => {
  it("behavior: the sixth message within a second cuts the connection", async () => {
    const socket = await open("/ws");
    for (let id = 1; id <= 6; id++) socket.send({ method: "LIST_SUBSCRIPTIONS", id });
    expect(await socket.closed()).toBe(1008);
  });

  it("behavior: the server pings, and closes a connection of 24 hours", async () => {
    sim.spot.settings.pingMs = 20;
    const socket = await open("/ws/btcusdt@trade");
    await socket.pinged();
    sim.clock.shift(86_399_000);
    await control(socket, { method: "LIST_SUBSCRIPTIONS", id: 1 });
    sim.clock.shift(1000);
    expect(await socket.closed()).toBe(1001);
  });

  it("error: paths that do not exist, keys that do not exist", async () => {
    expect(await TestSocket.refusal(`${sim.spot.streamUrl}/other`)).toBe(404);
    expect(await TestSocket.refusal(`${sim.spot.streamUrl}/ws/nobody`)).toBe(401);
  });
});

describe("order book", () => {
  it("behavior: diff depth on top of a snapshot gives the book", async () => {
    const socket = await open("/ws/btcusdt@depth@100ms");
    for (let i = 0; i < 3; i++) sim.market.step();
    const { body } = await plain(sim, "depth?symbol=BTCUSDT&limit=1000");
    for (let i = 0; i < 10; i++) sim.market.step();
    const end = (await plain(sim, "depth?symbol=BTCUSDT&limit=1000")).body as Snapshot;
    await socket.next((frame) => Number(frame.u) >= end.lastUpdateId);
    const start = body as Snapshot;
    const bids = new Map(start.bids);
    const asks = new Map(start.asks);
    let last: number | undefined;
    for (const event of socket.frames as DepthEvent[]) {
      if (event.u <= start.lastUpdateId) continue;
      if (last === undefined) expect(event.U).toBeLessThanOrEqual(start.lastUpdateId + 1);
      else expect(event.U).toBe(last + 1);
      expect(event.pu).toBe(event.U - 1);
      last = event.u;
      for (const [side, changes] of [[bids, event.b] as const, [asks, event.a] as const]) {
        for (const [price, quantity] of changes) {
          if (quantity === "0") side.delete(price);
          else side.set(price, quantity);
        }
      }
    }
    expect(bids).toEqual(new Map(end.bids));
    expect(asks).toEqual(new Map(end.asks));
  });
});

describe("account stream", () => {
  async function user(): Promise<{ socket: TestSocket; listenKey: string }> {
    const listenKey = field(await call(sim, "POST", "listenKey"), "listenKey");
    return { listenKey, socket: await open(`/ws/${listenKey}`) };
  }

  it("default: orders and balances, and nothing of other users", async () => {
    const { socket } = await user();
    const order = { symbol: "BTCUSDT", side: "BUY", type: "MARKET", quantity: "0.01" };
    await call(sim, "POST", "order", order, { key: "other" });
    await call(sim, "POST", "order", order);
    const filled = await socket.next((frame) => frame.X === "FILLED");
    const placed = await socket.next((frame) => frame.x === "NEW");
    const balances = await socket.next((frame) => frame.e === "outboundAccountPosition");
    for (const report of [filled, placed]) expect(frameViolations("user.yaml", "OrderUpdate", report)).toEqual([]);
    expect(frameViolations("user.yaml", "AccountUpdate", balances)).toEqual([]);
    expect(filled).toMatchObject({ x: "TRADE", N: "BTC", o: "MARKET", z: "0.01" });
    expect((balances.B as { a: string }[]).map(({ a }) => a).sort()).toEqual(["BTC", "USDT"]);
    expect(new Set(socket.frames.map((frame) => (frame as Frame).i)).size).toBeLessThanOrEqual(2);
  });

  it("behavior: a key that expires or is given up closes its stream", async () => {
    const first = await user();
    sim.clock.shift(3_599_000);
    expect((await call(sim, "PUT", "listenKey", { listenKey: first.listenKey })).status).toBe(200);
    sim.clock.shift(3_599_000);
    await control(first.socket, { method: "LIST_SUBSCRIPTIONS", id: 1 });
    sim.clock.shift(1000);
    expect(await first.socket.closed()).toBe(1000);
    const second = await user();
    expect(second.listenKey).not.toBe(first.listenKey);
    await call(sim, "DELETE", "listenKey", { listenKey: second.listenKey });
    expect(await second.socket.closed()).toBe(1000);
    const third = await user();
    sim.faults.add({ kind: "expire-listen-keys", product: "spot" });
    expect(await third.socket.closed()).toBe(1000);
  });
});

interface Snapshot {
  readonly lastUpdateId: number;
  readonly bids: readonly [string, string][];
  readonly asks: readonly [string, string][];
}

interface DepthEvent {
  readonly U: number;
  readonly u: number;
  readonly pu: number;
  readonly b: readonly [string, string][];
  readonly a: readonly [string, string][];
}
