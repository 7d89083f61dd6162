import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withExtraFields } from "../src/engine/faults.js";
import { FAULT_KINDS, type FaultKind, type HashkeySimulator, startSimulator } from "../src/index.js";
import { field, limitOrder, open, type Reply, rows, signed } from "./support/client.js";
import { TestSocket } from "./support/socket.js";

let sim: HashkeySimulator;
const sockets: TestSocket[] = [];
const covered = new Set<FaultKind>();

beforeEach(async () => {
  sim = await startSimulator("hashkey", { market: "paused", limits: false, symbols: ["BTCUSDT"] });
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.close();
  await sim.close();
});

function add(kind: FaultKind, over: object = {}): ReturnType<typeof sim.faults.add> {
  covered.add(kind);
  return sim.faults.add({ kind, ...over });
}

const create = (): Promise<Reply> => signed(sim, "POST", "/api/v1.1/spot/order", limitOrder());
const openOrders = async (): Promise<number> => rows(await signed(sim, "GET", "/api/v1/spot/openOrders")).length;

describe("faults of calls", () => {
  it("behavior: latency delays the answer", async () => {
    add("latency", { ms: 60, times: 1 });
    const before = performance.now();
    expect((await open(sim, "/api/v1/ping")).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(50);
  });

  it.each([
    ["rate-limit", { retryAfterMs: 2500 }, 429, "3"],
    ["ban", {}, 418, "120"],
  ] as const)("behavior: %s", async (kind, over, status, retryAfter) => {
    add(kind, { ...over, times: 1 });
    const reply = await create();
    expect(reply.status).toBe(status);
    expect(reply.headers.get("retry-after")).toBe(retryAfter);
    expect(reply.body).toEqual({ code: "0003", msg: "Rate limit exceeded" });
    expect(await openOrders()).toBe(0);
  });

  it.each([
    ["error-before", {}, 500, 0],
    ["error-before", { status: 503, code: "-1006" }, 503, 0],
    ["error-after", {}, 502, 1],
    ["error-after", { status: 504, code: "-1007" }, 504, 1],
  ] as const)("behavior: %s %o", async (kind, over, status, orders) => {
    add(kind, { ...over, operation: "createOrder", times: 1 });
    const reply = await create();
    expect(reply.status).toBe(status);
    if ("code" in over) expect(reply.body).toMatchObject({ code: over.code });
    else expect(reply.text).toContain("<html>");
    expect(await openOrders()).toBe(orders);
  });

  it.each([
    ["reset-before", 0],
    ["reset-after", 1],
    ["truncated", 1],
  ] as const)("behavior: %s", async (kind, orders) => {
    add(kind, { operation: "createOrder", times: 1 });
    await expect(create()).rejects.toThrow();
    expect(await openOrders()).toBe(orders);
  });

  it.each([
    ["hang", 0],
    ["hang-after", 1],
  ] as const)("behavior: %s", async (kind, orders) => {
    const fault = add(kind, { operation: "createOrder", times: 1 });
    const lost = create().catch(() => "cut");
    while (fault.hits === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await openOrders()).toBe(orders);
    await sim.close();
    expect(await lost).toBe("cut");
  });

  it.each([
    ["malformed-json", (text: string) => text.endsWith(",")],
    ["html", (text: string) => text.startsWith("<!DOCTYPE html>")],
    ["empty", (text: string) => text === ""],
  ] as const)("behavior: %s", async (kind, looks) => {
    add(kind, { operation: "createOrder", times: 1 });
    const reply = await create();
    expect(reply.status).toBe(200);
    expect(reply.body).toBeUndefined();
    expect(looks(reply.text)).toBe(true);
    expect(await openOrders()).toBe(1);
  });

  it("behavior: extra-fields adds fields and keeps every digit", async () => {
    add("extra-fields");
    await create();
    const reply = await signed(sim, "DELETE", "/api/v1/spot/cancelAllOpenOrders");
    expect(reply.text).toMatch(/^\{"newField":\{.*"lastOrderId":\d{19}\}$/);
    expect((await open(sim, "/api/v1/ping")).body).toEqual({ newField: { nested: [1, "2", null] } });
    expect(withExtraFields('[{"a":"{\\"b\\":1}"},{}]')).toBe(
      '[{"newField":{"nested":[1,"2",null]},"a":"{\\"b\\":1}"},{"newField":{"nested":[1,"2",null]}}]',
    );
  });

  it("behavior: clock-skew moves the venue's clock for one call", async () => {
    add("clock-skew", { ms: 10_000, times: 2 });
    const { serverTime } = (await open(sim, "/api/v1/time")).body as { serverTime: number };
    expect(serverTime).toBeGreaterThan(Date.now() + 9_000);
    expect((await create()).body).toMatchObject({ code: "-1021" });
    expect((await create()).status).toBe(200);
  });

  it("args: operation, times, after, remove and clear", async () => {
    const fault = add("error-before", { operation: "ping", after: 1, times: 2 });
    const statuses: number[] = [];
    for (let i = 0; i < 4; i++) statuses.push((await open(sim, "/api/v1/ping")).status);
    expect(statuses).toEqual([200, 500, 500, 200]);
    expect(fault.hits).toBe(2);
    expect((await open(sim, "/api/v1/time")).status).toBe(200);
    add("error-before").remove();
    expect((await open(sim, "/api/v1/ping")).status).toBe(200);
    add("error-before");
    sim.faults.clear();
    expect((await open(sim, "/api/v1/ping")).status).toBe(200);
    expect(sim.ledger.answers("ping").map((entry) => entry.fault)).toContain("error-before");
  });

  it("error: a fault that does not exist", () => {
    expect(() => sim.faults.add({ kind: "flood" as FaultKind })).toThrow(/unknown fault "flood"; one of latency/);
    expect(() => sim.faults.add({ kind: "latency", times: 0 })).toThrow(TypeError);
    expect(() => sim.faults.add({ kind: "latency", operation: "creatOrder" })).toThrow(
      'unknown operation "creatOrder"',
    );
  });
});

describe("faults of sockets", () => {
  async function connect(path = "/quote/ws/v2"): Promise<TestSocket> {
    const socket = await TestSocket.open(`${sim.streamUrl}${path}`);
    sockets.push(socket);
    return socket;
  }
  const bbo = { topic: "bbo", event: "sub", params: { symbol: "BTCUSDT" } };

  it("behavior: drop-sockets cuts without a handshake", async () => {
    const [kept, cut] = [await connect("/quote/ws/v1"), await connect()];
    add("drop-sockets", { socket: "publicV2" });
    expect(await cut.closed()).toBe(1006);
    await kept.settled();
  });

  it("behavior: refuse-socket", async () => {
    add("refuse-socket", { times: 1 });
    expect(await TestSocket.refusal(`${sim.streamUrl}/quote/ws/v2`)).toBe(503);
    await connect();
  });

  it("behavior: silence swallows everything sent", async () => {
    const socket = await connect();
    const fault = add("silence", { socket: "publicV2" });
    socket.send({ ping: 1 });
    socket.send(bbo);
    while (fault.hits < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(socket.frames).toEqual([]);
  });

  it("behavior: no-pong leaves data alone", async () => {
    const socket = await connect();
    const fault = add("no-pong", { times: 1 });
    socket.send({ ping: 1 });
    socket.send(bbo);
    await socket.next((frame) => frame.topic === "bbo");
    expect(fault.hits).toBe(1);
    expect(socket.frames).toHaveLength(1);
  });

  it("behavior: reject-subscription", async () => {
    add("reject-subscription", { times: 1 });
    const socket = await connect();
    socket.send(bbo);
    expect(await socket.next((frame) => "code" in frame)).toEqual({ code: "-5013", msg: "Subscription failed." });
    socket.send(bbo);
    await socket.next((frame) => frame.topic === "bbo");
  });

  it("behavior: faults of answers hit frames when they name the socket", async () => {
    const socket = await connect();
    add("extra-fields", { socket: "publicV2", times: 1 });
    socket.send(bbo);
    await socket.next((frame) => "newField" in frame);
    add("malformed-json", { socket: "publicV2", times: 1 });
    socket.send(bbo);
    await socket.settled();
    expect(typeof socket.frames[1]).toBe("string");
  });

  it("behavior: expire-listen-keys ends keys and their streams", async () => {
    const listenKey = field(await signed(sim, "POST", "/api/v1/userDataStream"), "listenKey");
    const socket = await connect(`/api/v1/ws/${listenKey}`);
    add("expire-listen-keys");
    expect(await socket.closed()).toBe(1000);
    expect((await signed(sim, "PUT", "/api/v1/userDataStream", { listenKey })).status).toBe(400);
  });
});

describe("coverage", () => {
  it("behavior: every fault was tried", () => {
    expect([...covered].sort()).toEqual([...FAULT_KINDS].sort());
  });
});
