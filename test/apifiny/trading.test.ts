/** The client against the simulator: hosts, tokens, orders, streams, and what can go wrong. */
import { ApiError, type ApifinyOptions, apifiny, type Client, UnknownExecutionError } from "@venuekit/apifiny";
import * as api from "@venuekit/apifiny/operations";
import { type ApifinySimulator, startSimulator } from "@venuekit/simulator";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

let venue: ApifinySimulator;
let clients: Client[];

beforeEach(async () => {
  venue = await startSimulator("apifiny", { market: "paused", limits: false, fix: false, hmac: true });
  clients = [];
});

afterEach(async () => {
  await Promise.all(clients.map((client) => client.close()));
  await venue.close();
});

function connect(options: ApifinyOptions = {}): Client {
  const { key: secretKeyId, secret } = venue.keys.main;
  const client = apifiny({
    venue: "BINANCE",
    accountId: venue.accountId,
    secretKeyId,
    secret,
    server: { rest: venue.restUrl, stream: venue.streamUrl, hosts: venue.hosts },
    limits: false,
    timeoutMs: 2_000,
    ...options,
  });
  clients.push(client);
  return client;
}

function limitOrder(name: string, price: string, quantity = "0.01"): Parameters<typeof api.createOrder>[1] {
  const orderInfo = {
    symbol: "BTCUSDT",
    orderType: "LIMIT",
    timeInForce: 1,
    orderSide: "BUY",
    limitPrice: price,
    quantity,
  } as const;
  return { accountId: venue.accountId, venue: name, orderInfo };
}

async function failure(call: Promise<unknown>): Promise<ApiError> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ApiError);
  return error as ApiError;
}

describe.each(["jwt", "hmac"] as const)("%s", (auth) => {
  test.each(["BINANCE", "GATEIO"])("%s: places and finds an order", async (name) => {
    const client = connect({ auth, venue: name });
    const { result } = await api.createOrder(client, limitOrder(name, "30000"));
    const orderId = result?.[0]?.orderId ?? "";
    const found = await api.getOrder(client, { accountId: venue.accountId, venue: name, orderId });
    expect(found.result?.[0]?.orderId).toBe(orderId);
    const host = name === "BINANCE" ? "/ac/v2/order/newOrder" : `/ac/v2/${name}/order/newOrder`;
    expect(venue.ledger.requests("createOrder").at(-1)?.target).toBe(host);
  });
});

describe("refusals carry the documented code", () => {
  test("the wrong host for a venue", async () => {
    const client = connect({ venue: "BINANCE" });
    expect((await failure(api.createOrder(client, limitOrder("GATEIO", "30000")))).code).toBe("0x02003A");
  });

  test("an expired token", async () => {
    const client = connect({ now: () => Date.now() - 60_000, retries: 0 });
    expect((await failure(api.getBalances(client, limitOrder("BINANCE", "1")))).code).toBe("0x03001A");
  });

  test("permission denied", async () => {
    const { key: secretKeyId, secret } = venue.keys.readOnly;
    const client = connect({ secretKeyId, secret });
    expect((await failure(api.createOrder(client, limitOrder("BINANCE", "30000")))).code).toBe("0x20000B");
  });

  test("an unknown symbol", async () => {
    const order = limitOrder("BINANCE", "30000");
    const unknown = { ...order, orderInfo: { ...order.orderInfo, symbol: "NOPENOPE" } } as typeof order;
    expect((await failure(api.createOrder(connect(), unknown))).code).toMatch(/^0x/);
  });

  test("a cancel while the order is PENDING_SUBMIT", async () => {
    venue.settings.submitMs = Number.POSITIVE_INFINITY;
    const client = connect();
    const { result } = await api.createOrder(client, limitOrder("BINANCE", "30000"));
    const orderId = result?.[0]?.orderId ?? "";
    const refused = await failure(api.cancelOrder(client, { accountId: venue.accountId, venue: "BINANCE", orderId }));
    expect(refused.code).toBe("0x05015A");
  });

  test("codes printed without quotes", async () => {
    venue.quirks.bareHex = true;
    const client = connect({ now: () => Date.now() - 60_000, retries: 0 });
    expect((await failure(api.getBalances(client, limitOrder("BINANCE", "1")))).code).toBe("0x03001A");
  });
});

test("a machine whose clock is behind reads the venue's and places one order", async () => {
  const client = connect({ now: () => Date.now() - 3_600_000 });
  await api.createOrder(client, limitOrder("BINANCE", "30000"));
  expect(venue.ledger.answers("createOrder").map(({ body }) => body.includes('"error":null'))).toEqual([false, true]);
  expect(new Set(venue.ledger.orders().map(({ order }) => order.id)).size).toBe(1);
});

test("account streams of a machine whose clock is behind read the venue's as well", async () => {
  const client = connect({ now: () => Date.now() - 3_600_000, streams: { backoff: { minMs: 20, maxMs: 50 } } });
  await using orders = api.watchOrders(client);
  await orders.ready;
  expect(Math.abs(client.clock.offsetMs - 3_600_000)).toBeLessThan(10_000);
});

test("keys with trailing spaces and lists without their envelope are read", async () => {
  Object.assign(venue.quirks, { trailingSpaces: true, bareLists: true });
  const client = connect();
  const { result: venues } = await api.getVenues(client);
  expect(venues?.every(({ exchange, status }) => exchange !== "" && status !== "")).toBe(true);
  const { result } = await api.createOrder(client, limitOrder("BINANCE", "30000"));
  const orderIdList = [result?.[0]?.orderId ?? ""];
  expect((await api.getOrders(client, { accountId: venue.accountId, orderIdList })).result).toHaveLength(1);
});

test("an order whose answer is lost is found again by its own id", async () => {
  venue.faults.add({ kind: "error-after", product: "BINANCE", operation: "createOrder", status: 503, times: 1 });
  const error = await api.createOrder(connect(), limitOrder("BINANCE", "30000")).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UnknownExecutionError);
  const unknown = error as UnknownExecutionError;
  expect(unknown.clientOrderId).toMatch(/^\d{30,64}$/);
  expect(await unknown.reconcile()).toMatchObject({ result: [{ orderId: unknown.clientOrderId }] });
});

test("account streams authenticate by header and follow the order to its end", async () => {
  const client = connect();
  const orders = api.watchOrders(client);
  const balances = api.watchBalances(client);
  await Promise.all([orders.ready, balances.ready]);
  const book = await api.getOrderBook(client, { symbol: "BTCUSDT", venue: "BINANCE" });
  const price = book.asks[0]?.[0].toFixed() ?? "";
  await api.createOrder(client, limitOrder("BINANCE", price, "0.0001"));
  for await (const update of orders) if (update.orderStatus === "FILLED") break;
  for await (const { currency } of balances) if (currency === "BTC") break;
});

test("error: a user socket refuses a wrong secret", async () => {
  const states: string[] = [];
  const client = connect({ secret: "wrong", hooks: { socket: ({ state }) => states.push(state) } });
  api.watchOrders(client);
  await expect.poll(() => states).toContain("reconnecting");
});
