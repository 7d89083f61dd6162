import { expect, test } from "vitest";
import { ConfigError, FixRejectError } from "../../src/fix/index.js";
import { collect, limit, startVenue } from "./support.js";

test("an order is acknowledged, filled in part, and cancelled: partially filled is its final state", async () => {
  const venue = await startVenue();
  const session = await venue.open();
  const reports = collect(session);
  const placed = await session.placeOrder(limit({ quantity: "10.0", price: "100.50" }));
  expect(placed).toMatchObject({ type: "execution-report", executionType: "NEW", orderStatus: "NEW", final: false });
  expect(placed.clientOrderId).toMatch(/^00000001\d{24}$/);
  expect(placed.quantity?.toString()).toBe("10");
  expect(placed.side).toBe("BUY");
  expect(placed.transactTime).toBeTypeOf("number");

  venue.rest("SELL", "100.5", "3.00000001");
  await reports.until((events) => events.length === 2);
  const [, fill] = reports.events;
  expect(fill).toMatchObject({ executionType: "PARTIAL_FILL", orderStatus: "PARTIALLY_FILLED", final: false });
  // The venue leaves ClOrdID out of all but the acknowledgement.
  expect(fill).toMatchObject({ clientOrderId: placed.clientOrderId, orderId: placed.orderId });
  if (fill?.type !== "execution-report") throw new Error("no report");
  expect(fill.fields.has(11)).toBe(false);
  expect(fill.lastQuantity?.toFixed()).toBe("3.00000001");
  expect(fill.price?.toFixed()).toBe("100.5");

  const { clientOrderId = "" } = placed;
  const cancelled = await session.cancelOrder({ clientOrderId, venue: "VENUE1" });
  expect(cancelled).toMatchObject({ executionType: "CANCELED", orderStatus: "PARTIALLY_FILLED", final: true });
  const status = await session.orderStatus({ clientOrderId, venue: "VENUE1" });
  expect(status).toMatchObject({
    executionId: cancelled.executionId,
    orderStatus: "PARTIALLY_FILLED",
    maybeAnswer: true,
  });
  // The answer to the question is no news.
  expect(reports.events.map((event) => event.type === "execution-report" && event.executionType)).toEqual([
    "NEW",
    "PARTIAL_FILL",
    "CANCELED",
  ]);
});

test("numbers travel exactly as written, and arrive exactly as sent", async () => {
  const venue = await startVenue();
  const session = await venue.open();
  const report = await session.placeOrder(limit({ price: "36540.0700", quantity: "0.01311800" }));
  expect(venue.texts("in", "D")[0]).toContain("|44=36540.0700|");
  expect(venue.texts("in", "D")[0]).toContain("|38=0.01311800|");
  expect(report.price?.toFixed()).toBe("36540.07");
  expect(report.fields.get(44)).toBe("36540.07");
});

test("an order at once, post only, and at market", async () => {
  const venue = await startVenue();
  const session = await venue.open();
  const reports = collect(session);
  venue.rest("SELL", "100", "1");
  await expect(session.placeOrder(limit({ price: "100", timeInForce: "POST_ONLY" }))).rejects.toThrow(FixRejectError);
  expect(venue.texts("in", "D")[0]).toContain("|59=7|");
  await session.placeOrder({ symbol: "BTCUSDT", side: "BUY", type: "MARKET", quantity: "0.25", venue: "VENUE1" });
  expect(venue.texts("in", "D")[1]).toContain("|40=1|");
  await reports.until((events) => events.length === 3);
  expect(reports.events[2]).toMatchObject({ executionType: "FILL", final: true });
  await session.placeOrder(limit({ price: "100", quantity: "5", timeInForce: "IOC" }));
  await reports.until((events) => events.length === 6);
  // What an immediate order could not get is cancelled.
  expect(reports.events.slice(4)).toMatchObject([
    { executionType: "PARTIAL_FILL" },
    { executionType: "CANCELED", orderStatus: "PARTIALLY_FILLED", final: true },
  ]);
});

test.each([
  ["unknown symbol", { symbol: "NOPE" }, "Util_Unknown_Symbol"],
  ["wrong host for the venue", { venue: "VENUE9" }, "does not match the request url"],
  ["not enough", { quantity: "900000000" }, "Not enough asset"],
  ["an order id outside the rule", { clientOrderId: "mine" }, "order id rule error"],
])("error: %s", async (_name, params, text) => {
  const venue = await startVenue();
  const session = await venue.open();
  const error = await session.placeOrder(limit(params)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FixRejectError);
  expect(error).toMatchObject({
    operation: "placeOrder",
    status: 0,
    report: { executionType: "REJECTED", final: true },
  });
  expect((error as FixRejectError).venueMessage).toContain(text);
});

test("error: an order id twice", async () => {
  const venue = await startVenue();
  const session = await venue.open();
  const { clientOrderId = "" } = await session.placeOrder(limit());
  await expect(session.placeOrder(limit({ clientOrderId }))).rejects.toThrow("order id repeat");
});

test("error: a key that may not trade gets a business reject", async () => {
  const venue = await startVenue();
  const session = await venue.open({ secretKeyId: "read-key-id", secret: "read-secret-0123456789" });
  await expect(session.placeOrder(limit())).rejects.toMatchObject({
    name: "FixRejectError",
    code: "6",
    report: undefined,
  });
});

test("error: cancelling what is unknown, done or still pending", async () => {
  const venue = await startVenue(true);
  const session = await venue.open();
  const reports = collect(session);
  const unknown = session.cancelOrder({ clientOrderId: "1".repeat(20), venue: "VENUE1" });
  await expect(unknown).rejects.toMatchObject({
    name: "FixRejectError",
    operation: "cancelOrder",
    code: "1",
    report: { type: "order-cancel-reject", orderStatus: "REJECTED" },
  });
  const { clientOrderId = "" } = await session.placeOrder(limit());
  await expect(session.cancelOrder({ clientOrderId, venue: "VENUE1" })).rejects.toThrow("Pending_Submit");
  venue.exchange.activate(clientOrderId);
  await session.cancelOrder({ clientOrderId, venue: "VENUE1", text: "no more" });
  await expect(session.cancelOrder({ clientOrderId, venue: "VENUE1" })).rejects.toThrow("cannot cancel order");
  expect(reports.events.filter(({ type }) => type === "order-cancel-reject")).toHaveLength(3);
});

test("the status of an unknown order is rejected", async () => {
  const venue = await startVenue();
  const session = await venue.open();
  const report = await session.orderStatus({ clientOrderId: "1".repeat(20), venue: "VENUE1" });
  expect(report).toMatchObject({
    orderStatus: "REJECTED",
    orderId: "NONE",
    text: expect.stringContaining("doesn't exist"),
  });
});

test.each([
  ["a separator in a value", { symbol: "BTC\u000135=F" }, "symbol"],
  ["a text that is not ASCII", { text: "für mich" }, "text"],
  ["an empty venue", { venue: "" }, "venue"],
  ["a long order id", { clientOrderId: "1".repeat(65) }, "clientOrderId"],
  ["an unsafe float", { price: 0.1 + 0.2 }, "price"],
  ["zero", { quantity: "0.000" }, "quantity"],
  ["a negative price", { price: "-1" }, "price"],
  ["a side of its own", { side: "HOLD" as "BUY" }, "side"],
  ["a time in force of its own", { timeInForce: "toString" as "GTC" }, "timeInForce"],
])("error: %s is refused before anything is sent", async (_name, params, field) => {
  const venue = await startVenue();
  const session = await venue.open();
  const error = await session.placeOrder(limit(params)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConfigError);
  expect((error as Error).message).toContain(field);
  expect(venue.texts("in", "D")).toEqual([]);
});

test("error: a deadline no timer keeps is refused before anything is sent", async () => {
  const venue = await startVenue();
  const session = await venue.open();
  const options = { timeoutMs: Number.POSITIVE_INFINITY };
  await expect(session.placeOrder(limit(), options)).rejects.toBeInstanceOf(ConfigError);
  await expect(session.orderStatus({ venue: "BINANCE", clientOrderId: "1" }, options)).rejects.toBeInstanceOf(
    ConfigError,
  );
  expect(venue.texts("in", "D")).toEqual([]);
});
