/** Both products with both kinds of credentials, against the simulator: the same names, another version and signature. */
import { asterFutures } from "@venuekit/aster/futures";
import * as futures from "@venuekit/aster/futures/operations";
import { ApiError, type AsterOptions, asterSpot, type Client, UnknownExecutionError } from "@venuekit/aster/spot";
import * as spot from "@venuekit/aster/spot/operations";
import { privateKeySigner } from "@venuekit/aster/wallet";
import { type AsterSimulator, startSimulator } from "@venuekit/simulator";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

let venue: AsterSimulator;
let clients: Client[];

beforeEach(async () => {
  venue = await startSimulator("aster", { market: "paused", limits: false });
  clients = [];
});

afterEach(async () => {
  await Promise.all(clients.map((client) => client.close()));
  await venue.close();
});

function kept(client: Client): Client {
  clients.push(client);
  return client;
}

const KINDS = ["agent wallet (V3)", "legacy key (V1)", "no credentials"] as const;
type Kind = (typeof KINDS)[number];

function credentials(kind: Kind): AsterOptions {
  if (kind === "no credentials") return {};
  if (kind === "legacy key (V1)") return { key: venue.keys.v1.key, secret: venue.keys.v1.secret };
  return { user: venue.keys.v3.user, signer: privateKeySigner(venue.keys.v3.privateKey) };
}

function serverOf(product: "futures" | "spot"): { rest: string; stream: string } {
  return { rest: venue[product].restUrl, stream: venue[product].streamUrl };
}

function connectFutures(kind: Kind, options: AsterOptions = {}): Client {
  return kept(
    asterFutures({
      limits: false,
      timeoutMs: 2_000,
      server: serverOf("futures"),
      ...credentials(kind),
      ...options,
    } as AsterOptions),
  );
}

function connectSpot(kind: Kind, options: AsterOptions = {}): Client {
  return kept(
    asterSpot({
      limits: false,
      timeoutMs: 2_000,
      server: serverOf("spot"),
      ...credentials(kind),
      ...options,
    } as AsterOptions),
  );
}

const LIMIT = { symbol: "BTCUSDT", side: "BUY", type: "LIMIT", timeInForce: "GTC", quantity: "0.01" } as const;

/** A price far below the market, on the tick. */
async function low(
  client: Client,
  api: { getTickerPrice: typeof spot.getTickerPrice | typeof futures.getTickerPrice },
): Promise<string> {
  const ticker = await api.getTickerPrice(client, { symbol: LIMIT.symbol });
  if (Array.isArray(ticker)) throw new Error("one ticker expected");
  return ticker.price.times("0.97").toFixed(1);
}

describe.each(["agent wallet (V3)", "legacy key (V1)"] as const)("%s", (kind) => {
  const prefix = kind === "agent wallet (V3)" ? "/fapi/v3/" : "/fapi/v1/";

  test("futures: places, finds, lists and cancels an order", async () => {
    const client = connectFutures(kind);
    const order = await futures.createOrder(client, { ...LIMIT, price: await low(client, futures) });
    const found = await futures.getOrder(client, { symbol: LIMIT.symbol, orderId: order.orderId });
    expect(found).toMatchObject({ orderId: order.orderId, status: "NEW" });
    expect(await futures.getOpenOrders(client, {})).toHaveLength(1);
    await futures.cancelOrder(client, { symbol: LIMIT.symbol, orderId: order.orderId });
    expect(await futures.getOpenOrders(client, {})).toHaveLength(0);
    expect(venue.ledger.requests("createOrder").at(-1)?.target.startsWith(prefix)).toBe(true);
  });

  test("spot: the same names", async () => {
    const client = connectSpot(kind);
    const order = await spot.createOrder(client, { ...LIMIT, price: await low(client, spot) });
    expect((await spot.getOrder(client, { symbol: LIMIT.symbol, orderId: order.orderId })).status).toBe("NEW");
    await spot.cancelOrder(client, { symbol: LIMIT.symbol, orderId: order.orderId });
  });

  test("futures: a batch with a refused item", async () => {
    const client = connectFutures(kind);
    const price = await low(client, futures);
    const results = await futures.createOrders(client, {
      batchOrders: [
        { ...LIMIT, price },
        { ...LIMIT, price, quantity: "100000000" },
      ],
    });
    expect(results).toHaveLength(2);
    expect(results.map((result) => "orderId" in result)).toEqual([true, false]);
    expect(await futures.getOpenOrders(client, {})).toHaveLength(1);
  });

  test("futures: the fill arrives on the account stream", async () => {
    const client = connectFutures(kind);
    const orders = futures.watchOrders(client);
    await orders.ready;
    const order = await futures.createOrder(client, {
      symbol: LIMIT.symbol,
      side: "BUY",
      type: "MARKET",
      quantity: "0.001",
    });
    for await (const update of orders) {
      if (update.order.orderId === order.orderId && update.order.status === "FILLED") break;
    }
  });

  test("error: the answer is lost, and the order found again", async () => {
    const client = connectFutures(kind);
    const price = await low(client, futures);
    venue.faults.add({ kind: "error-after", status: 503, operation: "createOrder", times: 1 });
    const error = await futures.createOrder(client, { ...LIMIT, price }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnknownExecutionError);
    expect(venue.ledger.requests("createOrder")).toHaveLength(1);
    const found = await (error as UnknownExecutionError).reconcile();
    expect(found).toMatchObject({ clientOrderId: (error as UnknownExecutionError).clientOrderId });
  });

  test("error: the answer of a cancel is lost, and the order looked up", async () => {
    const client = connectFutures(kind);
    const { orderId } = await futures.createOrder(client, { ...LIMIT, price: await low(client, futures) });
    venue.faults.add({ kind: "error-after", status: 503, operation: "cancelOrder", times: 1 });
    const cancel = futures.cancelOrder(client, { symbol: LIMIT.symbol, orderId });
    const error = await cancel.catch((thrown: unknown) => thrown);
    expect(await (error as UnknownExecutionError).reconcile()).toMatchObject({ orderId, status: "CANCELED" });
  });

  test("error: an unknown symbol carries the documented code", async () => {
    const error = await futures.getDepth(connectFutures(kind), { symbol: "NOPE" }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: "-1121" });
  });
});

describe("market data needs no credentials", () => {
  test("futures and spot books are kept by their own rules", async () => {
    const books = [
      futures.orderBook(connectFutures("no credentials"), { symbol: "BTCUSDT", speed: "100ms" }),
      spot.orderBook(connectSpot("no credentials"), { symbol: "BTCUSDT", speed: "100ms" }),
    ];
    venue.market.run();
    await Promise.all(books.map((book) => book.ready));
    for (const book of books) {
      const changes = book.changes();
      for (let i = 0; i < 5; i++) await changes.next();
      expect(book.isStale).toBe(false);
      expect(book.bestBid?.price.lt(book.bestAsk?.price ?? 0)).toBe(true);
      expect(book.gaps).toBe(0);
      await book.close();
    }
  });

  test("a dropped socket is a gap, and the book repairs itself", async () => {
    const options = { streams: { backoff: { minMs: 10, maxMs: 20 } } } as AsterOptions;
    const book = futures.orderBook(connectFutures("no credentials", options), { symbol: "BTCUSDT", speed: "100ms" });
    venue.market.run();
    await book.ready;
    venue.dropSockets();
    const changes = book.changes();
    let stale = false;
    for (let i = 0; i < 500 && !(stale && !book.isStale); i++) {
      const { value } = await changes.next();
      stale ||= value?.isStale === true;
    }
    expect({ stale, isStale: book.isStale }).toEqual({ stale: true, isStale: false });
    expect(book.gaps).toBeGreaterThan(0);
  });
});

test("1,000 orders signed back to back carry 1,000 distinct, increasing nonces", async () => {
  const sent: bigint[] = [];
  const signer = { address: venue.keys.v3.signer, signTypedData: async (): Promise<string> => "0x00" };
  const client = connectFutures("no credentials", {
    user: venue.keys.v3.user,
    signer,
    transport: {
      send: async ({ body = "" }) => {
        sent.push(BigInt(/nonce=(\d+)/.exec(body)?.[1] ?? "0"));
        return { status: 400, headers: {}, text: '{"code":-1121,"msg":"Invalid symbol."}' };
      },
    },
  });
  await Promise.allSettled(Array.from({ length: 1_000 }, () => futures.createOrder(client, { ...LIMIT, price: "1" })));
  expect(sent).toHaveLength(1_000);
  expect(new Set(sent).size).toBe(1_000);
  expect(sent.every((nonce, index) => index === 0 || nonce > (sent[index - 1] ?? 0n))).toBe(true);
});

test("a connection carries as many streams as documented, and no more", () => {
  const client = connectFutures("no credentials");
  for (let i = 0; i < 200; i++) futures.watchTicker(client, { symbol: `S${i}USDT` });
  futures.watchTicker(client, { symbol: "S0USDT" });
  expect(() => futures.watchTicker(client, { symbol: "BTCUSDT" })).toThrow("at most 200 streams");
});

test("an agent with a wrong clock still gets its account stream", async () => {
  const client = connectFutures("agent wallet (V3)", { now: () => Date.now() - 60_000 } as AsterOptions);
  await futures.watchOrders(client).ready;
});

test("a call or parameter that only the other version knows is refused before anything is sent", async () => {
  const key = connectFutures("legacy key (V1)");
  await expect(futures.getStpMode(key)).rejects.toThrow("offered by v3 only, not by v1");
  await expect(futures.createOrder(key, { ...LIMIT, price: "1", stpMode: "EXPIRE_TAKER" })).rejects.toThrow("stpMode");
  expect(venue.ledger.requests()).toHaveLength(0);
});
