/** Each of the seven calls, once as meant and once with what nobody documented. */
import { createHmac } from "node:crypto";
import { bind, bitexasia, type Client, ConfigError, DecodeError, extra, withFields } from "@venuekit/bitexasia";
import * as operations from "@venuekit/bitexasia/operations";
import { rawClient } from "@venuekit/bitexasia/raw";
import { Decimal } from "decimal.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type BitexasiaSimulator, connect, failure, LIMIT, start } from "./venue.js";

const bx = operations;
let venue: BitexasiaSimulator;
let client: Client;

beforeEach(async () => {
  venue = await start();
  client = connect(venue);
});

afterEach(async () => {
  await client.close();
  await venue.close();
});

/** Answers every call with this text. */
function answering(text: string): Client {
  const send = async () => ({ status: 200, headers: {}, text });
  return connect(venue, { transport: { send } });
}

describe("market data", () => {
  test("getMarkets", async () => {
    const [market] = await bx.getMarkets(client);
    expect(market).toMatchObject({ pair: "BTC-USD", status: "online" });
    expect(market?.tick_size).toEqual(new Decimal("0.01"));
    expect(market?.min_order_size).toEqual(new Decimal("0.0001"));
  });

  test("getTicker", async () => {
    const ticker = await bx.getTicker(client, { pair: "BTC-USD" });
    for (const field of ["last", "bid", "ask", "change_24h", "volume", "market_cap"] as const) {
      expect(ticker[field], field).toBeInstanceOf(Decimal);
    }
  });

  test("getOrderBook", async () => {
    const { bids = [], asks = [] } = await bx.getOrderBook(client, { pair: "BTC-USD" });
    const [bid, ask] = [bids[0], asks[0]];
    if (bid === undefined || ask === undefined) throw new Error("an empty book");
    expect(bid.price.lt(ask.price)).toBe(true);
    expect(bid.size.gt(0)).toBe(true);
  });

  test("without a key, and unsigned", async () => {
    const open = bitexasia({ server: { rest: venue.restUrl } });
    await bx.getMarkets(open);
    expect(venue.ledger.requests("getMarkets")[0]?.headers).not.toHaveProperty("x-api-key");
    const error = await failure(bx.getBalances(open));
    expect(error).toBeInstanceOf(ConfigError);
    expect(venue.ledger.requests("getBalances")).toEqual([]);
    await open.close();
  });

  test("signMarketData signs it, for the deeper book of verified accounts", async () => {
    await bx.getOrderBook(connect(venue, { signMarketData: true }), { pair: "BTC-USD" });
    const { headers } = venue.ledger.requests("getOrderBook")[0] ?? {};
    expect(headers).toMatchObject({ "x-api-key": venue.keys.main.key });
  });
});

describe("orders", () => {
  test("createOrder: a limit order travels as in the sample", async () => {
    const order = await bx.createOrder(client, { ...LIMIT, client_order_id: "mine" });
    expect(order).toMatchObject({
      client_order_id: "mine",
      status: "open",
      pair: "BTC-USD",
      side: "buy",
      type: "limit",
    });
    const { body, headers } = venue.ledger.requests("createOrder")[0] ?? {};
    expect(body).toBe(
      '{"pair":"BTC-USD","side":"buy","type":"limit","price":"60000","size":"0.01","client_order_id":"mine"}',
    );
    expect(headers?.["x-api-timestamp"]).toMatch(/^\d{13}$/);
    expect(headers?.["x-api-nonce"]).toMatch(/^[0-9a-f]{8}$/);
  });

  test("createOrder: every order gets an id of its own", async () => {
    await bx.createOrder(client, LIMIT);
    await bx.createOrder(client, LIMIT);
    const ids = venue.ledger.requests("createOrder").map(({ body }) => JSON.parse(body).client_order_id);
    expect(ids).toEqual([expect.stringMatching(/^[0-9a-z]{20,21}$/), expect.stringMatching(/^[0-9a-z]{20,21}$/)]);
    expect(ids[0]).not.toBe(ids[1]);
  });

  test("createOrder: a market order", async () => {
    const order = await bx.createOrder(client, { pair: "BTC-USD", side: "buy", type: "market", size: "0.001" });
    expect(order.status).toBe("filled");
    expect(order.average_fill_price).toBeInstanceOf(Decimal);
    expect(order.remaining_size).toEqual(new Decimal(0));
  });

  test("createOrder: a stop order, with a field nobody documented", async () => {
    const stop = { pair: "BTC-USD", side: "sell", type: "stop", size: "0.01" } as const;
    const order = await bx.createOrder(withFields(client, { stop_price: "50000", reduce: true }), stop);
    expect(order).toMatchObject({ type: "stop", status: "open" });
    expect(JSON.parse(venue.ledger.requests("createOrder")[0]?.body ?? "")).toMatchObject({
      stop_price: "50000",
      reduce: true,
    });
    await bx.cancelOrder(client, { id: order.id ?? "" });
  });

  test.each([
    ["a limit order without a price", { ...LIMIT, price: undefined }],
    ["a market order with one", { ...LIMIT, type: "market" }],
    ["a side nobody knows", { ...LIMIT, side: undefined }],
    ["a float that is not exact", { ...LIMIT, price: 0.1 + 0.2 }],
    ["NaN", { ...LIMIT, size: Number.NaN }],
    ["no pair", { ...LIMIT, pair: undefined }],
  ])("createOrder refuses before sending: %s", async (_name, params) => {
    const wrong = params as unknown as Parameters<typeof bx.createOrder>[1];
    expect(await failure(bx.createOrder(client, wrong))).toBeInstanceOf(ConfigError);
    expect(venue.ledger.requests()).toEqual([]);
  });

  test("withFields refuses fields the call has, and numbers JSON can't hold", async () => {
    expect(await failure(bx.createOrder(withFields(client, { price: "1" }), LIMIT))).toBeInstanceOf(ConfigError);
    expect(() => withFields(client, { stop: 0.5 })).toThrow(ConfigError);
    expect(venue.ledger.requests()).toEqual([]);
  });

  test("getOrder", async () => {
    const { id = "" } = await bx.createOrder(client, LIMIT);
    const order = await bx.getOrder(client, { id });
    expect(order).toMatchObject({ id, status: "open" });
    expect(order.remaining_size).toEqual(new Decimal("0.01"));
    expect(order.average_fill_price).toBeUndefined();
  });

  test("cancelOrder, again and again", async () => {
    const { id = "" } = await bx.createOrder(client, LIMIT);
    expect((await bx.cancelOrder(client, { id })).status).toBe("canceled");
    expect((await bx.cancelOrder(client, { id })).status).toBe("canceled");
    expect(venue.ledger.requests("cancelOrder").map(({ body, target }) => [body, target])).toEqual([
      ["", `/v1/orders/${id}/cancel`],
      ["", `/v1/orders/${id}/cancel`],
    ]);
  });
});

test("getBalances", async () => {
  const balances = await bx.getBalances(client);
  const bitcoin = balances.find(({ asset }) => asset === "BTC");
  expect(bitcoin?.spot).toEqual(new Decimal(10));
});

describe("what nobody documented", () => {
  test("fields that the specification does not know are kept", async () => {
    venue.faults.add({ kind: "extra-fields" });
    const order = await bx.createOrder(client, LIMIT);
    expect(extra(order, "newField")).toEqual({ nested: ["1", "2", null] });
    expect(order.status).toBe("open");
    const [market] = await bx.getMarkets(client);
    expect(extra(market ?? {}, "newField")).toBeDefined();
  });

  test("an answer without any known field is no failure", async () => {
    const order = await bx.getOrder(answering('{"uuid":"1","qty":0.10}'), { id: "1" });
    expect(order.id).toBeUndefined();
    expect([extra(order, "uuid"), extra(order, "qty")]).toEqual(["1", "0.10"]);
  });

  test("numbers as numbers, camel case, ids as numbers: exact all the same", async () => {
    const text =
      '{"orderId":9007199254740993,"state":"OPEN","avg_fill_price":63000.10,"remainingSize":0.30000000000000004}';
    const order = await bx.getOrder(answering(text), { id: "1" });
    expect(order).toMatchObject({ id: "9007199254740993", status: "OPEN" });
    expect(order.average_fill_price).toEqual(new Decimal("63000.10"));
    expect(order.remaining_size?.toFixed()).toBe("0.30000000000000004");
  });

  test("levels as objects", async () => {
    const book = await bx.getOrderBook(answering('{"bids":[{"price":1.5,"quantity":"2"}],"asks":[["2","1",7]]}'), {
      pair: "BTC-USD",
    });
    expect(book.bids?.[0]).toMatchObject({ price: new Decimal("1.5"), size: new Decimal(2) });
    expect(book.asks?.[0]).toEqual({ price: new Decimal(2), size: new Decimal(1), "2": "7" });
  });

  test("balances in parts", async () => {
    const [balance] = await bx.getBalances(answering('{"balances":[{"asset":"BTC","spot":{"free":"1.10"}}]}'));
    expect(balance?.spot).toEqual({ free: "1.10" });
  });

  test("reshape turns any answer into the expected one", async () => {
    const send = async () => ({ status: 200, headers: {}, text: '{"result":{"BTC":"1","ETH":"2"},"ok":true}' });
    const reshaped = connect(venue, {
      transport: { send },
      reshape: (operation, answer) => {
        expect(operation).toBe("getBalances");
        const { result } = answer as { result: Record<string, string> };
        return Object.entries(result).map(([asset, spot]) => ({ asset, spot }));
      },
    });
    expect(await bx.getBalances(reshaped)).toEqual([
      { asset: "BTC", spot: new Decimal(1) },
      { asset: "ETH", spot: new Decimal(2) },
    ]);
  });

  test("an answer of quite another shape is a DecodeError that holds it", async () => {
    const error = await failure(bx.getMarkets(answering('"closed"')));
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ text: '"closed"' });
  });
});

describe("signing", () => {
  test("canonicalize: another signing text, without changing the package", async () => {
    const other = connect(venue, {
      canonicalize: ({ method, path, body, timestamp, nonce }) => [method, path, body, timestamp, nonce].join("\n"),
    });
    // The simulator knows the default text only, so the other one is refused; the hook is what was signed.
    expect(await failure(bx.getBalances(other))).toMatchObject({ code: "invalid_signature", status: 401 });
    const { headers } = venue.ledger.requests("getBalances")[0] ?? {};
    const text = ["GET", "/v1/account/balances", "", headers?.["x-api-timestamp"], headers?.["x-api-nonce"]].join("\n");
    const right = createHmac("sha256", venue.keys.main.secret).update(text).digest("hex");
    expect(headers?.["x-api-signature"]).toBe(right);
  });

  test("hmac: the secret may live elsewhere", async () => {
    const { key, secret } = venue.keys.main;
    const hmac = async (text: string): Promise<string> => createHmac("sha256", secret).update(text).digest("hex");
    const server = { rest: venue.restUrl };
    const remote = bitexasia({ key, hmac, server });
    expect(await bx.getBalances(remote)).toHaveLength(3);
    await remote.close();
  });

  test("an id with a slash stays one part of the path, and the signature holds", async () => {
    expect(await failure(bx.getOrder(client, { id: "a/../b c" }))).toMatchObject({ code: "order_not_found" });
    expect(venue.ledger.requests()[0]?.target).toBe("/v1/orders/a%2F..%2Fb%20c");
  });

  test("no secret in anything that can be printed", async () => {
    const error = await failure(bx.getOrder(client, { id: "1" }));
    const { inspect } = await import("node:util");
    expect(inspect([client, error], { depth: 9, showHidden: true })).not.toContain(venue.keys.main.secret);
  });

  test.each([
    ["a key alone", { secret: undefined }],
    ["a secret alone", { key: undefined }],
    ["two ways to sign", { hmac: () => "" }],
    ["an empty secret", { secret: "" }],
    ["an unknown server", { server: "sandbox" as never }],
    ["a weight below nought", { weights: { getOrder: -1 } }],
  ])("ConfigError: %s", (_name, options) => {
    const given = { ...venue.keys.main, ...options };
    const entries = Object.entries(given).filter(([, value]) => value !== undefined);
    expect(() => bitexasia(Object.fromEntries(entries))).toThrow(ConfigError);
  });
});

test("bind and the wire layer", async () => {
  const bound = bind(client, operations);
  expect(await bound.getMarkets()).toHaveLength(2);
  const { data, response } = await rawClient(client).GET("/v1/account/balances");
  expect(response.status).toBe(200);
  expect(data).toContainEqual({ asset: "BTC", spot: "10", margin: "0", earn: "0" });
  const refused = await rawClient(client).GET("/v1/orders/{id}", { params: { path: { id: "1" } } });
  expect(refused.error).toMatchObject({ error: { code: "order_not_found" } });
});
