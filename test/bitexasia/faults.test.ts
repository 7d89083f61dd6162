/** Refusals, limits, and orders whose answer was lost: one order, whatever happens. */
import { ApiError, type Client, RateLimitError, TransportError, UnknownExecutionError } from "@venuekit/bitexasia";
import * as bx from "@venuekit/bitexasia/operations";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type BitexasiaSimulator, connect, failure, LIMIT, start } from "./venue.js";

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

/** How often a call reached the venue, and how many orders it has. */
function counts(operation: string): { received: number; orders: number } {
  return {
    received: venue.ledger.requests(operation).length,
    orders: new Set(venue.ledger.orders().map(({ order }) => order.id)).size,
  };
}

describe("refusals", () => {
  test("403 from outside the IP list says so", async () => {
    const error = await failure(bx.getBalances(connect(venue, venue.keys.elsewhere)));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 403, code: "ip_not_allowed", operation: "getBalances" });
    expect(error.message).toMatch(/IP list of the key.*403 is documented for requests from outside the key's IP list/);
    expect(counts("getBalances").received).toBe(1);
  });

  test("a key that may only read", async () => {
    const readOnly = connect(venue, venue.keys.readOnly);
    await bx.getBalances(readOnly);
    expect(await failure(bx.createOrder(readOnly, LIMIT))).toMatchObject({ status: 403, code: "insufficient_scope" });
    expect(counts("createOrder").orders).toBe(0);
  });

  test.each([
    ["unknown key", { key: "nobody" }, "invalid_key"],
    ["wrong secret", { secret: "wrong" }, "invalid_signature"],
    ["a clock beyond the key's drift", { now: () => Date.now() - 60_000 }, "timestamp_out_of_range"],
    ["a nonce of another form", { nonce: () => "XYZ" }, "invalid_nonce"],
  ])("%s", async (_name, options, code) => {
    expect(await failure(bx.createOrder(connect(venue, options), LIMIT))).toMatchObject({ status: 401, code });
    expect(counts("createOrder")).toEqual({ received: 1, orders: 0 });
  });

  test("a nonce is taken once", async () => {
    const repeating = connect(venue, { nonce: () => "0badcafe" });
    await bx.getBalances(repeating);
    expect(await failure(bx.getBalances(repeating))).toMatchObject({ code: "nonce_reused" });
  });

  test.each([
    ["unknown pair", { ...LIMIT, pair: "NO-PE" }, "unknown_pair"],
    ["too small", { ...LIMIT, size: "0.00001" }, "invalid_parameter"],
    ["off the tick", { ...LIMIT, price: "60000.001" }, "invalid_parameter"],
    ["more than there is", { ...LIMIT, size: "1000" }, "insufficient_balance"],
  ])("%s", async (_name, params, code) => {
    expect(await failure(bx.createOrder(client, params))).toMatchObject({ name: "ApiError", code });
  });

  test("judge can be replaced", async () => {
    const strict = connect(venue, { judge: () => ({ kind: "refused", code: "mine", message: "no" }) });
    expect(await failure(bx.getMarkets(strict))).toMatchObject({ name: "ApiError", code: "mine" });
  });
});

describe("an order whose answer was lost", () => {
  test.each(["error-after", "reset-after", "html", "empty"] as const)("%s: not repeated by default", async (kind) => {
    venue.faults.add({ kind, operation: "createOrder", times: 1 });
    const error = await failure(bx.createOrder(client, LIMIT));
    expect(error).toBeInstanceOf(UnknownExecutionError);
    expect(counts("createOrder")).toEqual({ received: 1, orders: 1 });
    // The published way on: the same id again finds the order, or places it.
    const { clientOrderId = "" } = error as UnknownExecutionError;
    const order = await bx.createOrder(client, { ...LIMIT, client_order_id: clientOrderId });
    expect(order).toMatchObject({ client_order_id: clientOrderId, status: "open" });
    expect(counts("createOrder")).toEqual({ received: 2, orders: 1 });
  });

  test.each(["error-after", "reset-after", "error-before"] as const)(
    "%s: retryOrders places one order",
    async (kind) => {
      venue.faults.add({ kind, operation: "createOrder", times: 1 });
      const order = await bx.createOrder(connect(venue, { retryOrders: true }), LIMIT);
      expect(order.status).toBe("open");
      expect(counts("createOrder")).toEqual({ received: 2, orders: 1 });
      const [first, second] = venue.ledger.requests("createOrder");
      expect(second?.body).toBe(first?.body);
      // Signed anew: another nonce.
      expect(second?.headers["x-api-nonce"]).not.toBe(first?.headers["x-api-nonce"]);
    },
  );

  test("retryOrders, and a venue that refuses the repeat: still unknown, never a plain refusal", async () => {
    venue.faults.add({ kind: "error-after", operation: "createOrder", times: 1 });
    venue.faults.add({ kind: "error-before", operation: "createOrder", after: 1, times: 1, status: 409, code: "dup" });
    const error = await failure(bx.createOrder(connect(venue, { retryOrders: true }), LIMIT));
    expect(error).toBeInstanceOf(UnknownExecutionError);
    expect(counts("createOrder").orders).toBe(1);
  });

  test("reconcile says that the venue documents no lookup", async () => {
    venue.faults.add({ kind: "reset-after", operation: "createOrder", times: 1 });
    const error = await failure(bx.createOrder(client, LIMIT));
    await expect((error as UnknownExecutionError).reconcile()).rejects.toThrow("no lookup is documented");
  });

  test("a known id with other terms is refused", async () => {
    await bx.createOrder(client, { ...LIMIT, client_order_id: "same" });
    const error = await failure(bx.createOrder(client, { ...LIMIT, price: "59000", client_order_id: "same" }));
    expect(error).toMatchObject({ status: 409, code: "duplicate_client_order_id" });
  });
});

test("a cancel whose answer was lost is repeated", async () => {
  const { id = "" } = await bx.createOrder(client, LIMIT);
  venue.faults.add({ kind: "reset-after", operation: "cancelOrder", times: 1 });
  venue.faults.add({ kind: "error-after", operation: "cancelOrder", times: 1 });
  expect((await bx.cancelOrder(client, { id })).status).toBe("canceled");
  expect(counts("cancelOrder").received).toBe(3);
});

describe("rate limit", () => {
  test("1,200 a minute, counted here", async () => {
    const small = connect(venue, { limits: { weight: { limit: 2, intervalMs: 60_000 } } });
    await bx.getMarkets(small);
    await bx.getBalances(small);
    const error = await failure(bx.getMarkets(small, { maxWaitMs: 0 }));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ local: true });
    expect(venue.ledger.requests()).toHaveLength(2);
  });

  test("weights can be told", async () => {
    const heavy = connect(venue, { weights: { getOrderBook: 1_200, getMarkets: 0 } });
    await bx.getOrderBook(heavy, { pair: "BTC-USD" });
    await bx.getMarkets(heavy);
    const error = await failure(bx.getBalances(heavy, { maxWaitMs: 0 }));
    expect(error).toMatchObject({ name: "RateLimitError", local: true });
  });

  test("the venue counts too: 429 with the time to wait", async () => {
    const eager = connect(venue, { limits: false, retries: 0 });
    venue.state.limits.take(venue.keys.main.key, { weight: 1_200 });
    venue.clock.freeze();
    let error: unknown;
    for (let i = 0; i < 50 && error === undefined; i++)
      error = await bx.getBalances(eager).then(
        () => undefined,
        (e) => e,
      );
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ status: 429, code: "rate_limited", local: false, retryAfterMs: expect.any(Number) });
  });
});

test("a venue that is not there: nothing was sent, and it says so", async () => {
  const nowhere = connect(venue, { server: { rest: "http://127.0.0.1:1" }, retries: 0 });
  const error = await failure(bx.createOrder(nowhere, LIMIT));
  expect(error).toBeInstanceOf(TransportError);
  expect(error).toMatchObject({ name: "TransportError", sent: false });
  await nowhere.close();
});
