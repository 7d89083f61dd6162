/** What can go wrong between a client and the venue: each a documented error or gap, and nothing lost or doubled. */
import {
  ApiError,
  type Client,
  ConfigError,
  DecodeError,
  type HashkeyOptions,
  hashkey,
  type Order,
  type OrderAck,
  RateLimitError,
  type SocketEvent,
  TimeoutError,
  TransportError,
  UnknownExecutionError,
  type VenueError,
} from "@venuekit/hashkey";
import * as hk from "@venuekit/hashkey/operations";
import { type FaultSpec, type HashkeySimulator, startSimulator } from "@venuekit/simulator";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const LIMIT = { symbol: "BTCUSDT", side: "BUY", type: "LIMIT", price: "80000", quantity: "0.01" } as const;

let venue: HashkeySimulator;
let clients: Client[];

beforeEach(async () => {
  venue = await startSimulator("hashkey", { market: "paused", limits: false });
  clients = [];
});

afterEach(async () => {
  await Promise.all(clients.map((client) => client.close()));
  await venue.close();
});

function connect(options: HashkeyOptions = {}): Client {
  const server = { rest: venue.restUrl, stream: venue.streamUrl };
  const client = hashkey({ ...venue.keys.main, server, limits: false, timeoutMs: 2_000, ...options });
  clients.push(client);
  return client;
}

async function failure(call: Promise<unknown>): Promise<VenueError> {
  try {
    await call;
  } catch (error) {
    return error as VenueError;
  }
  throw new Error("the call was expected to fail");
}

function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** Orders the venue really has from this test. */
async function ordersAtVenue(): Promise<readonly Order[]> {
  venue.faults.clear();
  return hk.getOpenOrders(connect(), { symbol: LIMIT.symbol });
}

/** How often a call reached the venue. */
function received(operation: string): number {
  return venue.ledger.requests(operation).length;
}

describe("refusals carry the documented code", () => {
  test("unknown symbol", async () => {
    const error = await failure(hk.createOrder(connect(), { ...LIMIT, symbol: "NOPE" }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ name: "ApiError", code: "0201", status: 400, operation: "createOrder" });
  });

  test("unknown key", async () => {
    expect(await failure(hk.getAccount(connect({ key: "nobody" })))).toMatchObject({ name: "ApiError", code: "0102" });
  });

  test("wrong secret", async () => {
    const error = await failure(hk.getAccount(connect({ secret: "wrong" })));
    expect(error).toMatchObject({ name: "ApiError", code: "0001", venueMessage: "Incorrect signature" });
  });

  test("a read-only key may not trade", async () => {
    expect(await failure(hk.createOrder(connect(venue.keys.readOnly), LIMIT))).toMatchObject({ name: "ApiError" });
    expect(await ordersAtVenue()).toEqual([]);
  });

  test("a refused item of a batch leaves the others alone", async () => {
    const batch = await hk.createOrders(connect(), { orders: [LIMIT, { ...LIMIT, quantity: "1000000000" }] });
    expect(batch.result.map(({ code }) => code)).toEqual(["0000", "-1135"]);
    expect(await ordersAtVenue()).toHaveLength(1);
  });
});

describe("clock", () => {
  test.each([-60_000, 60_000])("a clock %i ms off is corrected once and the order placed once", async (skew) => {
    const client = connect({ now: () => Date.now() + skew });
    await hk.createOrder(client, LIMIT);
    expect(received("createOrder")).toBe(2);
    expect(await ordersAtVenue()).toHaveLength(1);
    await hk.getAccount(client);
    expect(received("getServerTime")).toBe(1);
  });

  test("no repeat asked for: the refusal is reported", async () => {
    const client = connect({ now: () => Date.now() - 60_000, retries: 0 });
    expect(await failure(hk.createOrder(client, LIMIT))).toMatchObject({ name: "ApiError", code: "-1021" });
  });
});

describe("rate limits", () => {
  test("429 on an order: RateLimitError, not sent again", async () => {
    venue.faults.add({ kind: "rate-limit", operation: "createOrder", retryAfterMs: 3_000, times: 1 });
    const error = await failure(hk.createOrder(connect(), LIMIT));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ status: 429, retryAfterMs: 3_000, banned: false, local: false });
    expect(received("createOrder")).toBe(1);
  });

  test("418: banned", async () => {
    venue.faults.add({ kind: "ban", times: 1 });
    const error = await failure(hk.getAccount(connect()));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ status: 418, banned: true });
  });

  test("the client keeps to the documented limits by itself", async () => {
    venue.setLimits(true);
    const client = hashkey({ ...venue.keys.main, server: { rest: venue.restUrl, stream: venue.streamUrl } });
    clients.push(client);
    await Promise.all(Array.from({ length: 6 }, () => hk.getAccount(client)));
    const error = await failure(
      Promise.all(Array.from({ length: 6 }, () => hk.getAccount(client, {}, { maxWaitMs: 100 }))),
    );
    expect(error).toMatchObject({ name: "RateLimitError", local: true });
    expect(venue.ledger.answers("getAccount").every(({ status }) => status === 200)).toBe(true);
  });
});

describe("orders whose answer is lost", () => {
  const lost: [name: string, fault: FaultSpec, exists: boolean][] = [
    ["503 after the order took effect", { kind: "error-after", status: 503 }, true],
    ["500 before it took effect", { kind: "error-before", status: 500 }, false],
    ["the documented code for an unknown outcome", { kind: "error-after", status: 400, code: "-1006" }, true],
    ["a connection reset after it took effect", { kind: "reset-after" }, true],
    ["no answer at all", { kind: "hang-after" }, true],
    ["an HTML page", { kind: "html", status: 200 }, true],
    ["a truncated body", { kind: "truncated" }, true],
    ["an empty body", { kind: "empty" }, true],
  ];

  test.each(lost)("%s", async (_name, fault, exists) => {
    venue.faults.add({ ...fault, operation: "createOrder", times: 1 });
    const error = await failure(hk.createOrder(connect({ timeoutMs: 500 }), LIMIT));
    expect(error).toBeInstanceOf(UnknownExecutionError);
    const unknown = error as UnknownExecutionError;
    expect(unknown.sent).toBe(true);
    expect(received("createOrder")).toBe(1);
    venue.faults.clear();
    const found = (await unknown.reconcile()) as Order | undefined;
    const really = await ordersAtVenue();
    expect(really).toHaveLength(found === undefined ? 0 : 1);
    if (exists && fault.kind !== "html" && fault.kind !== "empty" && fault.kind !== "truncated") {
      expect(found).toBeDefined();
    }
    if (found !== undefined) expect(found.clientOrderId).toBe(unknown.clientOrderId);
  });

  test("a batch is reconciled in the order sent", async () => {
    venue.faults.add({ kind: "reset-after", operation: "createOrders", times: 1 });
    const orders = [LIMIT, { ...LIMIT, quantity: "1000000000" }, { ...LIMIT, price: "79000" }];
    const error = (await failure(hk.createOrders(connect(), { orders }))) as UnknownExecutionError;
    expect(error.clientOrderIds).toHaveLength(3);
    const found = (await error.reconcile()) as (Order | undefined)[];
    expect(found.map((order) => order?.price.toFixed())).toEqual(["80000", undefined, "79000"]);
  });

  test.each([
    ["its id", ({ orderId }: OrderAck) => ({ orderId })],
    ["its client order id", ({ clientOrderId }: OrderAck) => ({ clientOrderId })],
  ])("a cancel by %s is reconciled with the order", async (_name, by) => {
    const client = connect();
    const order = await hk.createOrder(client, LIMIT);
    venue.faults.add({ kind: "reset-after", operation: "cancelOrder", times: 1 });
    const error = (await failure(hk.cancelOrder(client, by(order)))) as UnknownExecutionError;
    expect(error).toBeInstanceOf(UnknownExecutionError);
    expect(await error.reconcile()).toMatchObject({ orderId: order.orderId, status: "CANCELED" });
  });

  test("the caller aborts: unknown once it has left", async () => {
    venue.faults.add({ kind: "latency", operation: "createOrder", ms: 5_000 });
    const controller = new AbortController();
    const call = failure(hk.createOrder(connect(), LIMIT, { signal: controller.signal }));
    while (received("createOrder") === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort();
    expect(await call).toBeInstanceOf(UnknownExecutionError);
  });

  test("nothing listens: the order has certainly not left", async () => {
    const client = connect({ server: { rest: "http://127.0.0.1:9", stream: "ws://127.0.0.1:9" } });
    const error = await failure(hk.createOrder(client, LIMIT));
    expect(error).toBeInstanceOf(TransportError);
    expect(error).not.toBeInstanceOf(UnknownExecutionError);
    expect(error).toMatchObject({ sent: false });
  });
});

describe("reads", () => {
  test("a harmless failure is repeated", async () => {
    venue.faults.add({ kind: "error-before", operation: "getDepth", status: 502, times: 2 });
    await hk.getDepth(connect(), { symbol: "BTCUSDT" });
    expect(received("getDepth")).toBe(3);
  });

  const broken: [name: string, fault: FaultSpec][] = [
    ["HTML", { kind: "html" }],
    ["malformed JSON", { kind: "malformed-json" }],
    ["a truncated body", { kind: "truncated" }],
    ["an empty body", { kind: "empty" }],
  ];
  test.each(broken)("%s is a TransportError", async (_name, fault) => {
    venue.faults.add({ ...fault, operation: "getAccount" });
    const error = await failure(hk.getAccount(connect({ retries: 0 })));
    expect(error).toBeInstanceOf(TransportError);
    expect(error.message).not.toContain("<");
  });

  test("no answer: TimeoutError", async () => {
    venue.faults.add({ kind: "hang", operation: "getAccount" });
    expect(await failure(hk.getAccount(connect({ timeoutMs: 200 })))).toBeInstanceOf(TimeoutError);
  });

  test("a wrong type in one field: DecodeError naming it", async () => {
    const text =
      '{"balances":[{"asset":"BTC","assetId":"BTC","assetName":"BTC","total":true,"free":"1","locked":"0"}],"userId":"1"}';
    const client = connect({ transport: { send: async () => ({ status: 200, headers: {}, text }) } });
    const error = await failure(hk.getAccount(client));
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ path: "balances[0].total", operation: "getAccount", text });
  });

  test("fields of tomorrow are kept", async () => {
    venue.faults.add({ kind: "extra-fields" });
    const account = await hk.getAccount(connect());
    expect(account).toMatchObject({ newField: { nested: ["1", "2", null] } });
  });
});

describe("nothing is sent", () => {
  test("without credentials", async () => {
    const { rest, stream } = { rest: venue.restUrl, stream: venue.streamUrl };
    const client = hashkey({ server: { rest, stream } });
    clients.push(client);
    expect(await failure(hk.getAccount(client))).toBeInstanceOf(ConfigError);
    expect(() => hk.watchOrders(client)).toThrow(ConfigError);
    expect(() => hashkey({ key: "only" })).toThrow(ConfigError);
  });

  const floats: [name: string, quantity: number | string][] = [
    ["NaN", Number.NaN],
    ["Infinity", Number.POSITIVE_INFINITY],
    ["a sum of floats", 0.1 + 0.2],
    ["text that is no number", "1,5"],
  ];
  test.each(floats)("%s", async (_name, quantity) => {
    expect(await failure(hk.createOrder(connect(), { ...LIMIT, quantity }))).toBeInstanceOf(ConfigError);
    expect(received("createOrder")).toBe(0);
  });

  test("a LIMIT order without price, from JavaScript", async () => {
    const order = { ...LIMIT, price: undefined } as never;
    const error = await failure(hk.createOrder(connect(), order));
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toContain("price");
  });
});

describe("streams", () => {
  test("a dropped socket is a gap, and the stream goes on", async () => {
    const client = connect({ streams: { backoff: { minMs: 10, maxMs: 20 } } });
    const books = hk.watchDepth(client, { symbol: "BTCUSDT" }).events();
    expect((await books.next()).value).toMatchObject({ type: "data" });
    venue.dropSockets();
    await hk.createOrder(client, LIMIT);
    const seen: string[] = [];
    while (seen.at(-1) !== "data" || !seen.includes("gap")) {
      const { value } = await books.next();
      seen.push(value?.type ?? "end");
      if (value?.type === "gap") expect(value.reason).toBe("reconnect");
    }
  });

  test("an expired listen key is a gap, and the account stream goes on with a new one", async () => {
    const client = connect({ streams: { backoff: { minMs: 10, maxMs: 20 } } });
    const orders = hk.watchOrders(client);
    await orders.ready;
    const events = orders.events();
    venue.faults.add({ kind: "expire-listen-keys" });
    const { value: gap } = await events.next();
    expect(gap).toMatchObject({ type: "gap" });
    while (orders.state !== "open") await new Promise((resolve) => setTimeout(resolve, 5));
    const placed = await hk.createOrder(client, LIMIT);
    const { value: update } = await events.next();
    expect(update).toMatchObject({ type: "data", data: { orderId: placed.orderId } });
    expect(received("createListenKey")).toBe(2);
  });

  test("one listen key and one socket serve all account streams", async () => {
    const client = connect();
    await Promise.all([hk.watchOrders(client).ready, hk.watchAccount(client).ready, hk.watchTickets(client).ready]);
    expect(received("createListenKey")).toBe(1);
  });

  test("a refused subscription is told to the socket hook with the venue's code", async () => {
    const { promise, resolve } = withResolvers<SocketEvent>();
    const socket = (event: SocketEvent): void => {
      if (event.reason?.includes("0201") === true) resolve(event);
    };
    hk.watchTrades(connect({ hooks: { socket } }), { symbol: "NOPE" });
    expect(await promise).toMatchObject({ venue: "hashkey", socket: "publicV2", state: "open" });
  });

  test("wrong credentials reject ready", async () => {
    const orders = hk.watchOrders(connect({ secret: "wrong" }));
    const error = await failure(orders.ready);
    expect(error.message).toContain("Incorrect signature");
  });
});
