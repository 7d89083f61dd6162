/** BitexAsia over plain HTTP, signed here by the published sample, and every answer against the specification. */
import { createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type BitexasiaSimulator, startBitexasia } from "../src/venues/bitexasia/simulator.js";
import { specification } from "./support/schema.js";
import { TestSocket } from "./support/socket.js";

const { operationIds, violations, frameViolations } = specification("bitexasia");
const LIMIT = { pair: "BTC-USD", side: "buy", type: "limit", price: "60000", size: "0.01" };

let venue: BitexasiaSimulator;
let nonces = 0;

beforeEach(async () => {
  venue = await startBitexasia({ market: "paused" });
});

afterEach(() => venue.close());

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

interface SendOptions {
  readonly key?: { readonly key: string; readonly secret: string };
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly timestamp?: number;
  readonly nonce?: string;
}

async function signed(method: string, path: string, body = "", options: SendOptions = {}): Promise<Reply> {
  const { key, secret } = options.key ?? venue.keys.main;
  const timestamp = String(options.timestamp ?? venue.clock.now());
  const nonce = options.nonce ?? (++nonces).toString(16).padStart(8, "0");
  const signature = createHmac("sha256", secret).update(`${method}${path}${body}${timestamp}${nonce}`).digest("hex");
  const headers = {
    "X-Api-Key": key,
    "X-Api-Timestamp": timestamp,
    "X-Api-Nonce": nonce,
    "X-Api-Signature": signature,
    ...(body === "" ? {} : { "Content-Type": "application/json" }),
    ...options.headers,
  };
  return send(method, path, body, headers);
}

async function send(
  method: string,
  path: string,
  body = "",
  headers: Readonly<Record<string, string | undefined>> = {},
): Promise<Reply> {
  const given = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const response = await fetch(venue.restUrl + path, {
    method,
    headers: Object.fromEntries(given),
    body: body === "" ? null : body,
  });
  return { status: response.status, body: await response.json() };
}

function field(reply: Reply, name: string): string {
  return String((reply.body as Record<string, unknown>)[name]);
}

function code({ status, body }: Reply): string {
  return `${status} ${(body as { error?: { code?: string } }).error?.code}`;
}

test("every answer fits the specification", async () => {
  const order = await signed("POST", "/v1/orders", JSON.stringify(LIMIT));
  const path = `/v1/orders/${field(order, "id")}`;
  const replies: Readonly<Record<string, Reply>> = {
    getMarkets: await send("GET", "/v1/markets"),
    getTicker: await send("GET", "/v1/ticker/BTC-USD"),
    getOrderBook: await send("GET", "/v1/orderbook/BTC-USD"),
    createOrder: order,
    getOrder: await signed("GET", path),
    cancelOrder: await signed("POST", `${path}/cancel`),
    getBalances: await signed("GET", "/v1/account/balances"),
  };
  expect(Object.keys(replies).sort()).toEqual([...operationIds].sort());
  for (const [operation, { status, body }] of Object.entries(replies)) {
    expect(status, operation).toBe(200);
    expect(violations(operation, body), operation).toEqual([]);
  }
});

describe("authentication", () => {
  const path = "/v1/account/balances";
  const call = (options: SendOptions): Promise<Reply> => signed("GET", path, "", options);

  test.each(["X-Api-Key", "X-Api-Timestamp", "X-Api-Nonce", "X-Api-Signature"])("%s is needed", async (name) => {
    expect((await call({ headers: { [name]: undefined } })).status).toBe(401);
  });

  test("drift: up to what the key tolerates, either way", async () => {
    venue.clock.freeze();
    const now = venue.clock.now();
    venue.settings.driftMs = 1000;
    for (const drift of [-1000, 0, 1000]) expect((await call({ timestamp: now + drift })).status).toBe(200);
    for (const drift of [-1001, 1001]) {
      expect(code(await call({ timestamp: now + drift }))).toBe("401 timestamp_out_of_range");
    }
    expect(code(await call({ timestamp: Math.floor(now / 1000) }))).toBe("401 invalid_timestamp");
  });

  test("nonces: the form of the sample, once", async () => {
    expect((await call({ nonce: "7f3a1b8e" })).status).toBe(200);
    expect(code(await call({ nonce: "7f3a1b8e" }))).toBe("401 nonce_reused");
    expect((await call({ nonce: "7f3a1b8e", key: venue.keys.readOnly })).status).toBe(200);
    for (const nonce of ["7F3A1B8E", "7f3a1b8", "7f3a1b8ef"])
      expect(code(await call({ nonce }))).toBe("401 invalid_nonce");
    // When its time can't be right any more, a nonce is free again.
    venue.clock.shift(2 * venue.settings.driftMs);
    expect((await call({ nonce: "7f3a1b8e" })).status).toBe(200);
  });

  test("the signature covers the bytes of the body", async () => {
    const body = JSON.stringify(LIMIT);
    const right = await signed("POST", "/v1/orders", body);
    expect(right.status).toBe(200);
    const wrong = await signed("POST", "/v1/orders", body, { headers: { "X-Api-Signature": "0".repeat(64) } });
    expect(code(wrong)).toBe("401 invalid_signature");
    const spaced = await signed("POST", "/v1/orders", JSON.stringify(LIMIT, undefined, 4));
    expect(spaced.status).toBe(200);
  });

  test("403 from outside the IP list, before anything else is said", async () => {
    expect(code(await call({ key: venue.keys.elsewhere, nonce: "wrong" }))).toBe("403 ip_not_allowed");
  });

  test("a key that comes with a public call is checked too", async () => {
    expect((await signed("GET", "/v1/markets")).status).toBe(200);
    expect((await send("GET", "/v1/markets", "", { "X-Api-Key": "nobody" })).status).toBe(401);
  });
});

describe("orders", () => {
  const place = (body: unknown): Promise<Reply> => signed("POST", "/v1/orders", JSON.stringify(body));

  test.each([
    ["no price", { ...LIMIT, price: undefined }],
    ["a price of nought", { ...LIMIT, price: "0" }],
    ["a price as a number", { ...LIMIT, price: 60000 }],
    ["a price off the tick", { ...LIMIT, price: "60000.001" }],
    ["a price for a market order", { ...LIMIT, type: "market" }],
    ["no size", { ...LIMIT, size: undefined }],
    ["a negative size", { ...LIMIT, size: "-1" }],
    ["a size with an exponent", { ...LIMIT, size: "1e-2" }],
    ["less than the minimum", { ...LIMIT, size: "0.00001" }],
    ["upper case", { ...LIMIT, side: "BUY" }],
    ["an unknown type", { ...LIMIT, type: "iceberg" }],
    ["an empty id", { ...LIMIT, client_order_id: "" }],
    ["a list", [LIMIT]],
    ["null", null],
  ])("refused: %s", async (_name, body) => {
    expect((await place(body)).status).toBe(400);
    expect(venue.ledger.orders()).toEqual([]);
  });

  test("refused: a form, text, a body where none is expected, a query", async () => {
    const form = { headers: { "Content-Type": "application/x-www-form-urlencoded" } };
    expect((await signed("POST", "/v1/orders", JSON.stringify(LIMIT), form)).status).toBe(415);
    expect((await signed("POST", "/v1/orders", "{")).status).toBe(400);
    expect((await signed("POST", "/v1/orders/1/cancel", "{}")).status).toBe(400);
    expect((await send("GET", "/v1/markets?limit=1")).status).toBe(400);
  });

  test("one client_order_id, one order", async () => {
    const body = { ...LIMIT, client_order_id: "once" };
    const [first, second] = [await place(body), await place(body)];
    expect(second).toEqual(first);
    expect(new Set(venue.ledger.orders().map(({ order }) => order.id)).size).toBe(1);
    expect(code(await place({ ...body, size: "0.02" }))).toBe("409 duplicate_client_order_id");
    await signed("POST", `/v1/orders/${field(first, "id")}/cancel`);
    expect(field(await place(body), "status")).toBe("canceled");
  });

  test("a stop order waits, holds nothing, and can be cancelled", async () => {
    const stop = await place({ ...LIMIT, type: "stop", price: undefined, trigger: "50000" });
    expect(stop.body).toMatchObject({ type: "stop", status: "open" });
    const { free } = venue.state.accounts.balance("main", "USD");
    expect(free.toFixed()).toBe("1000000");
    const canceled = await signed("POST", `/v1/orders/${field(stop, "id")}/cancel`);
    expect(canceled.body).toMatchObject({ type: "stop", status: "canceled" });
  });

  test("cancelling changes nothing the second time, nor after a fill", async () => {
    const market = await place({ pair: "BTC-USD", side: "buy", type: "market", size: "0.001" });
    const path = `/v1/orders/${field(market, "id")}/cancel`;
    expect(await signed("POST", path)).toEqual({ status: 200, body: market.body });
    expect(code(await signed("POST", "/v1/orders/1/cancel"))).toBe("404 order_not_found");
  });

  test("a fill moves money, exactly", async () => {
    await place({ pair: "BTC-USD", side: "sell", type: "market", size: "1" });
    const { body } = await signed("GET", "/v1/account/balances");
    expect(body).toContainEqual({ asset: "BTC", spot: "9", margin: "0", earn: "0" });
  });
});

test("1,200 a minute for each key, and for each address without one", async () => {
  venue.clock.freeze();
  venue.state.limits.take(venue.keys.main.key, { weight: 1200 });
  const codes: string[] = [];
  for (let i = 0; i < 5; i++) codes.push(code(await signed("GET", "/v1/account/balances")));
  expect(codes.at(-1)).toBe("429 rate_limited");
  expect((await signed("GET", "/v1/account/balances", "", { key: venue.keys.readOnly })).status).toBe(200);
  venue.setLimits(false);
  expect((await signed("GET", "/v1/account/balances")).status).toBe(200);
});

test("unknown paths and pairs", async () => {
  expect((await send("GET", "/v1/nothing")).status).toBe(404);
  expect((await send("DELETE", "/v1/markets")).status).toBe(404);
  expect(code(await send("GET", "/v1/ticker/NO-PE"))).toBe("404 unknown_pair");
  expect((await send("GET", "/v1/ticker/%E0%A4%A")).status).toBe(404);
  await expect(startBitexasia({ pairs: ["NO-PE"] })).rejects.toThrow(TypeError);
});

describe("streams", () => {
  test("a snapshot, then only what changes; both fit the specification", async () => {
    venue.settings.bookMs = 0;
    const socket = await TestSocket.open(venue.streamUrl);
    socket.send({ op: "subscribe", channel: "orderbook", pair: "BTC-USD" });
    const snapshot = await socket.next(({ type }) => type === "snapshot");
    venue.market.step();
    const delta = await socket.next(({ type }) => type === "delta");
    expect([snapshot.sequence, delta.sequence]).toEqual([1, 2]);
    for (const frame of [snapshot, delta]) expect(frameViolations("market.yaml", "OrderBookPush", frame)).toEqual([]);
    socket.send({ op: "subscribe", channel: "trades", pair: "BTC-USD" });
    const recent = await socket.next(({ channel, type }) => channel === "trades" && type === "snapshot");
    venue.market.trade("BTC-USD");
    const trade = await socket.next(({ channel, type }) => channel === "trades" && type === "delta");
    for (const frame of [recent, trade]) expect(frameViolations("market.yaml", "TradesPush", frame)).toEqual([]);
    socket.close();
  });

  test("what is not understood is refused", async () => {
    const socket = await TestSocket.open(venue.streamUrl);
    socket.send({ op: "subscribe", channel: "orderbook", pair: "NO-PE" });
    expect(await socket.next(({ error }) => error !== undefined)).toMatchObject({ pair: "NO-PE" });
    for (const frame of ["no JSON", "null", { op: "sub", channel: "trades", pair: "BTC-USD" }, { op: "subscribe" }]) {
      socket.send(frame);
    }
    await socket.next(() => socket.frames.length === 5);
    expect(await TestSocket.refusal(`${venue.streamUrl}/v1/stream`)).toBe(404);
    socket.close();
  });

  test("unsubscribed means silent", async () => {
    venue.settings.bookMs = 0;
    const socket = await TestSocket.open(venue.streamUrl);
    const topic = { channel: "trades", pair: "BTC-USD" };
    socket.send({ op: "subscribe", ...topic });
    socket.send({ op: "unsubscribe", ...topic });
    socket.send({ op: "subscribe", channel: "trades", pair: "ETH-USD" });
    await socket.next(({ pair }) => pair === "ETH-USD");
    venue.market.trade("BTC-USD");
    venue.market.trade("ETH-USD");
    await socket.next(({ pair, type }) => pair === "ETH-USD" && type === "delta");
    expect(socket.frames.filter((frame) => (frame as { pair?: string }).pair === "BTC-USD")).toHaveLength(1);
    socket.close();
  });
});
