import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type HashkeySimulator, startSimulator } from "../src/index.js";
import { field, limitOrder, signed } from "./support/client.js";
import { frameViolations } from "./support/schema.js";
import { type Frame, TestSocket } from "./support/socket.js";

let sim: HashkeySimulator;
const sockets: TestSocket[] = [];

beforeEach(async () => {
  sim = await startSimulator("hashkey", { market: "paused", limits: false, symbols: ["BTCUSDT", "ETHUSDT"] });
  Object.assign(sim.settings, { klineMs: 0, realtimesMs: 0, tradeMs: 0, depthMs: 0, depthV2Ms: 0 });
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.close();
  await sim.close();
});

async function connect(path: string): Promise<TestSocket> {
  const socket = await TestSocket.open(`${sim.streamUrl}${path}`);
  sockets.push(socket);
  return socket;
}

async function listen(key = sim.keys.main): Promise<{ socket: TestSocket; listenKey: string }> {
  const listenKey = field(await signed(sim, "POST", "/api/v1/userDataStream", {}, { key }), "listenKey");
  return { socket: await connect(`/api/v1/ws/${listenKey}`), listenKey };
}

const v1 = (topic: string, over: Frame = {}): Frame => ({
  symbol: "BTCUSDT",
  topic,
  event: "sub",
  params: { binary: false },
  ...over,
});
const v2 = (topic: string, params: Frame = {}, event = "sub"): Frame => ({
  topic,
  event,
  params: { symbol: "BTCUSDT", ...params },
});

describe("public streams, first version", () => {
  it.each([
    ["kline_1m", "kline", "KlinePushV1"],
    ["kline_1M", "kline", "KlinePushV1"],
    ["realtimes", "realtimes", "TickerPushV1"],
    ["trade", "trade", "TradePushV1"],
    ["depth", "depth", "DepthPushV1"],
  ])("default: %s", async (sent, received, schema) => {
    const socket = await connect("/quote/ws/v1");
    socket.send(v1(sent));
    const first = await socket.next((frame) => frame.topic === received);
    expect(first).toMatchObject({ f: true, symbol: "BTCUSDT", params: { realtimeInterval: "24h", binary: "false" } });
    expect(frameViolations("public-v1.yaml", schema, first)).toEqual([]);
    sim.market.trade("BTCUSDT", "BUY");
    const second = await socket.next((frame) => frame.topic === received && frame.f === false);
    expect(frameViolations("public-v1.yaml", schema, second)).toEqual([]);
  });

  it("behavior: a trade subscription begins with the last 60 trades", async () => {
    const socket = await connect("/quote/ws/v1");
    socket.send(v1("trade"));
    const first = await socket.next((frame) => frame.topic === "trade");
    expect(first.data).toHaveLength(60);
    expect((first.data as Frame[]).at(-1)?.v).toBe(sim.market.trades("BTCUSDT").at(-1)?.id);
  });

  it("behavior: trades between two pushes travel in one frame, none is lost", async () => {
    sim.settings.tradeMs = 100;
    const socket = await connect("/quote/ws/v1");
    socket.send(v1("trade"));
    await socket.settled();
    const made: string[] = [];
    for (let round = 0; round < 2; round++) {
      const before = sim.market.trades("BTCUSDT").length;
      for (let i = 0; i < 5; i++) sim.market.trade("BTCUSDT");
      made.push(
        ...sim.market
          .trades("BTCUSDT")
          .slice(before)
          .map(({ id }) => id),
      );
      const last = made.at(-1);
      await socket.next(({ data, f }) => f === false && (data as Frame[]).at(-1)?.v === last);
    }
    const pushes = socket.frames.filter((frame) => (frame as Frame).f === false) as { data: Frame[] }[];
    expect(pushes).toHaveLength(2);
    expect(pushes.flatMap(({ data }) => data.map(({ v }) => v))).toEqual(made);
  });

  it("behavior: binary frames hold the same JSON, zipped", async () => {
    const socket = await connect("/quote/ws/v1");
    socket.send(v1("depth", { params: { binary: true } }));
    const frame = await socket.next((one) => Buffer.isBuffer(one));
    const text = gunzipSync(frame as unknown as Buffer).toString();
    expect(JSON.parse(text)).toMatchObject({ topic: "depth", params: { binary: "true" } });
  });

  it("behavior: cancel and cancel_all end pushes", async () => {
    const socket = await connect("/quote/ws/v1");
    socket.send(v1("trade"));
    socket.send(v1("depth"));
    await socket.next((frame) => frame.topic === "depth");
    socket.send(v1("trade", { event: "cancel" }));
    await socket.settled();
    sim.market.trade("BTCUSDT");
    await socket.next((frame) => frame.topic === "depth" && frame.f === false);
    expect(socket.frames.filter((frame) => (frame as Frame).topic === "trade")).toHaveLength(1);
    socket.send(v1("x", { event: "cancel_all" }));
    await socket.settled();
    const count = socket.frames.length;
    sim.market.trade("BTCUSDT");
    await socket.settled();
    expect(socket.frames.slice(count).filter((frame) => "topic" in (frame as Frame))).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ["unknown topic", v1("funding"), "-1130"],
    ["unknown symbol", v1("trade", { symbol: "NONE" }), "0201"],
    ["unknown interval", v1("kline_7m"), "-1130"],
    ["unknown event", v1("trade", { event: "join" }), "-1130"],
    ["no JSON", "hello", "-1004"],
  ])("error: %s", async (_, frame, code) => {
    const socket = await connect("/quote/ws/v1");
    socket.send(frame);
    const answer = await socket.next((one) => "code" in one);
    expect(answer).toEqual({ code, msg: expect.any(String) });
  });

  it("behavior: a ping is answered with the server's time", async () => {
    const socket = await connect("/quote/ws/v1");
    sim.clock.shift(1_000_000);
    socket.send({ ping: 1 });
    const { pong } = await socket.next((frame) => "pong" in frame);
    expect(pong).toBeGreaterThan(Date.now() + 900_000);
  });
});

describe("public streams, second version", () => {
  it.each([
    ["kline", { klineType: "5m" }, "KlinePush"],
    ["realtimes", {}, "TickerPush"],
    ["trade", {}, "TradePush"],
    ["depth", {}, "DepthPush"],
    ["bbo", {}, "BboPush"],
  ])("default: %s", async (topic, params, schema) => {
    const socket = await connect("/quote/ws/v2");
    socket.send(v2(topic, params));
    await socket.settled();
    const before = socket.frames.length;
    sim.market.trade("BTCUSDT", "SELL", "0.001");
    const frame = await socket.next((one) => one.topic === topic && socket.frames.indexOf(one) >= before);
    expect(frame).toMatchObject({ params: { symbol: "BTCUSDT", ...params } });
    expect(frameViolations("public-v2.yaml", schema, frame)).toEqual([]);
  });

  it("behavior: every trade is pushed once and in order", async () => {
    const socket = await connect("/quote/ws/v2");
    socket.send(v2("trade"));
    await socket.settled();
    const before = sim.market.trades("BTCUSDT").length;
    for (let i = 0; i < 20; i++) sim.market.trade("BTCUSDT");
    const made = sim.market
      .trades("BTCUSDT")
      .slice(before)
      .map(({ id }) => id);
    await socket.next((frame) => (frame.data as Frame | undefined)?.v === made.at(-1));
    const got = socket.frames.map((frame) => (frame as { data?: Frame }).data?.v).filter((id) => id !== undefined);
    expect(got).toEqual(made);
  });

  it("error: a kline without its type", async () => {
    const socket = await connect("/quote/ws/v2");
    socket.send(v2("kline"));
    expect(await socket.next((frame) => "code" in frame)).toMatchObject({ code: "-1130" });
  });
});

describe("private stream", () => {
  it("behavior: an order tells its life, its fills and the balances", async () => {
    const { socket } = await listen();
    const order = await signed(sim, "POST", "/api/v1.1/spot/order", limitOrder({ quantity: "0.5" }));
    const orderId = field(order, "orderId");
    const accepted = await socket.event("executionReport", ({ i, X }) => i === orderId && X === "NEW");
    expect(frameViolations("private.yaml", "OrderPush", [accepted])).toEqual([]);
    const held = await socket.event("outboundAccountInfo");
    expect(held.B).toEqual([{ a: "USDT", f: "960000", l: "40000", r: "" }]);
    expect(frameViolations("private.yaml", "AccountPush", [held])).toEqual([]);
    await signed(sim, "DELETE", "/api/v1/spot/order", { orderId });
    const canceled = await socket.event("executionReport", ({ X }) => X === "CANCELED");
    expect(canceled).toMatchObject({ i: orderId, x: "USER_CANCEL", z: "0" });

    const amount = { symbol: "BTCUSDT", side: "BUY", type: "MARKET", amount: "5000" };
    const taken = await signed(sim, "POST", "/api/v1.1/spot/order", amount);
    const id = field(taken, "orderId");
    const filled = await socket.event("executionReport", ({ i, X }) => i === id && X === "FILLED");
    expect(filled).toMatchObject({ o: "MARKET_OF_QUOTE", q: "0", reqAmt: "5000", r: "0" });
    expect(frameViolations("private.yaml", "OrderPush", [filled])).toEqual([]);
    const ticket = await socket.event("ticketInfo", ({ o }) => o === id);
    expect(frameViolations("private.yaml", "TicketPush", [ticket])).toEqual([]);
    expect(sim.ledger.fills(id).map(({ fill }) => fill.ticketId)).toContain(ticket.T);
  });

  it("behavior: custody, fiat and sub-account are kept apart", async () => {
    const { socket } = await listen();
    const sub = await listen(sim.keys.subAccount);
    sim.deposit({ coin: "BTC", quantity: "1" });
    sim.depositFiat("USD", "10");
    expect((await socket.event("outboundCustodyAccountInfo")).B).toMatchObject([{ a: "BTC", f: "11" }]);
    expect((await socket.event("outboundFiatAccountInfo")).B).toMatchObject([{ a: "USD", f: "10" }]);
    await sub.socket.settled();
    expect(sub.socket.frames.filter((frame) => Array.isArray(frame))).toEqual([]);
  });

  it("error: an unknown listen key is refused", async () => {
    expect(await TestSocket.refusal(`${sim.streamUrl}/api/v1/ws/nonsense`)).toBe(401);
    expect(await TestSocket.refusal(`${sim.streamUrl}/quote/ws/v9`)).toBe(404);
  });

  it("behavior: the stream closes when its key expires, unless it is kept alive", async () => {
    const { socket, listenKey } = await listen();
    sim.clock.shift(59 * 60_000);
    expect((await signed(sim, "PUT", "/api/v1/userDataStream", { listenKey })).status).toBe(200);
    sim.clock.shift(59 * 60_000);
    await socket.settled();
    sim.clock.shift(2 * 60_000);
    expect(await socket.closed()).toBe(1000);
    expect(await TestSocket.refusal(`${sim.streamUrl}/api/v1/ws/${listenKey}`)).toBe(401);
    const fresh = await signed(sim, "POST", "/api/v1/userDataStream");
    expect(field(fresh, "listenKey")).not.toBe(listenKey);
  });

  it("behavior: deleting the key closes the stream", async () => {
    const { socket, listenKey } = await listen();
    await signed(sim, "DELETE", "/api/v1/userDataStream", { listenKey });
    expect(await socket.closed()).toBe(1000);
  });

  it("behavior: the server pings, with a channel id", async () => {
    sim.settings.serverPingMs = 5;
    const { socket } = await listen();
    const ping = await socket.next((frame) => "ping" in frame);
    expect(ping).toEqual({ ping: expect.any(Number), channelId: expect.stringMatching(/^[\da-f]+(-[\da-f]+){4}$/) });
    socket.send({ pong: ping.ping });
    sim.settings.idleMs = -1;
    expect(await socket.closed()).toBe(1000);
  });
});

describe("close", () => {
  it("behavior: `await using` closes by itself", async () => {
    let url = "";
    {
      await using own = await startSimulator("hashkey", { market: "paused" });
      url = own.restUrl;
      expect((await fetch(`${url}/api/v1/ping`)).status).toBe(200);
    }
    await expect(fetch(`${url}/api/v1/ping`)).rejects.toThrow();
  });

  it("behavior: sockets are cut and the port is free again", async () => {
    const socket = await connect("/quote/ws/v1");
    socket.send(v1("depth"));
    await socket.settled();
    await sim.close();
    expect(await socket.closed()).toBe(1006);
    const port = Number(new URL(sim.restUrl).port);
    const again = await startSimulator("hashkey", { port, market: "paused" });
    await expect(startSimulator("hashkey", { port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    await again.close();
  });
});
