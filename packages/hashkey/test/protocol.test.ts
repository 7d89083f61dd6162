import type { Json, KeyLease } from "@venuekit/runtime";
import { describe, expect, test } from "vitest";
import { privateProtocol } from "../src/protocol/private.js";
import { publicProtocol } from "../src/protocol/public.js";

const TRADE = { symbol: "BTCUSDT" };
const protocols = {
  v1: publicProtocol("v1", "ws://venue", undefined),
  v2: publicProtocol("v2", "ws://venue", undefined),
  private: privateProtocol("ws://venue/{listenKey}", {} as KeyLease),
};

describe("frames sent", () => {
  const topic = { name: "kline_1m", params: { symbol: "BTCUSDT", klineType: "1m" } };

  test("v1: symbol and topic at the root", () => {
    const frame = { symbol: "BTCUSDT", topic: "kline_1m", event: "sub", params: { binary: false } };
    expect(protocols.v1.subscribe([topic]).map((text) => JSON.parse(text))).toEqual([frame]);
  });

  test("v2: parameters of their own", () => {
    const kline = { name: "kline", params: topic.params };
    const frame = { topic: "kline", event: "cancel", params: { symbol: "BTCUSDT", klineType: "1m" } };
    expect(protocols.v2.unsubscribe([kline]).map((text) => JSON.parse(text))).toEqual([frame]);
  });

  test("args: site travels at the root", () => {
    const [text = ""] = publicProtocol("v2", "ws://venue", "UAE").subscribe([{ name: "bbo", params: TRADE }]);
    expect(JSON.parse(text)).toMatchObject({ site: "UAE", topic: "bbo" });
  });
});

describe("frames received", () => {
  test("pushes find the topic that was subscribed", () => {
    const v1 = { symbol: "BTCUSDT", topic: "kline", params: { klineType: "1m", binary: "false" }, data: [] };
    const key = protocols.v1.key({ name: "kline_1m", params: { symbol: "BTCUSDT", klineType: "1m" } });
    expect(protocols.v1.incoming(v1)).toMatchObject({ kind: "data", parts: [{ key }] });
    const v2 = { topic: "trade", params: TRADE, data: {} };
    expect(protocols.v2.incoming(v2)).toMatchObject({
      parts: [{ key: protocols.v2.key({ name: "trade", params: TRADE }) }],
    });
  });

  test("a v2 push without parameters is found by its symbol", () => {
    const push = { topic: "trade", params: null, symbol: "BTCUSDT", data: {} };
    expect(protocols.v2.incoming(push)).toMatchObject({ parts: [{ key: "trade|BTCUSDT" }] });
  });

  test("events are grouped by type, also one that comes without its list", () => {
    const [fill, account] = [{ e: "executionReport" }, { e: "outboundAccountInfo" }];
    expect(protocols.private.incoming([fill, account, fill])).toMatchObject({
      parts: [
        { key: "executionReport", payload: [fill, fill] },
        { key: "outboundAccountInfo", payload: [account] },
      ],
    });
    expect(protocols.private.incoming(fill)).toMatchObject({ parts: [{ key: "executionReport", payload: [fill] }] });
  });

  test("v2 names the subscription it refuses, v1 does not; neither a confirmation nor a cancel ends a stream", () => {
    const params = { symbol: "BTCUSDT", klineType: "1m" };
    const answer = { topic: "kline", event: "sub", params, code: "-100011", msg: "Parameter error!", site: "mena" };
    const refused = { kind: "error", code: "-100011", message: "Parameter error!" };
    const key = protocols.v2.key({ name: "kline", params });
    expect(protocols.v2.incoming(answer)).toEqual({ ...refused, keys: [key] });
    expect(protocols.v2.incoming({ ...answer, event: "cancel" })).toEqual(refused);
    expect(protocols.v2.incoming({ ...answer, code: "0", msg: "Success" })).toEqual({ kind: "ignored" });
    const old = { code: "-100010", desc: "Invalid Symbols!", topic: "depth" };
    expect(protocols.v1.incoming(old)).toEqual({ kind: "error", code: "-100010", message: "Invalid Symbols!" });
  });

  test("both heartbeats", () => {
    expect(protocols.v1.incoming({ pong: "1748503865406" })).toEqual({ kind: "control" });
    const ping = { ping: "1748504490208", channelId: "x" };
    expect(protocols.private.incoming(ping)).toEqual({ kind: "control", reply: '{"pong":1748504490208}' });
  });

  const lost: [name: string, protocol: keyof typeof protocols, message: Json][] = [
    ["an event that is null", "private", [null]],
    ["an event without a type", "private", [{ E: "1" }]],
    ["text", "private", "hello"],
    ["a push nobody can be found for", "v2", { topic: "trade", data: {} }],
    ["a push without a symbol", "v1", { topic: "trade", params: {}, data: [] }],
  ];
  test.each(lost)("error: %s is not dropped in silence", (_name, protocol, message) => {
    expect(() => protocols[protocol].incoming(message)).toThrow();
  });
});
