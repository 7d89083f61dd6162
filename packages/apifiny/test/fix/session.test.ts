import { expect, test } from "vitest";
import { fixSessionWith, StreamError, UnknownExecutionError } from "../../src/fix/index.js";
import { ACCOUNT, collect, KEYS, limit, startVenue, until } from "./support.js";

test("an order whose session is lost before its report is unknown, and can be asked for", async () => {
  const venue = await startVenue();
  const session = await venue.open();
  const reports = collect(session);
  venue.connection().lose(1);
  const order = session.placeOrder(limit()).catch((thrown: unknown) => thrown);
  await until(() => venue.exchange.orders.of(ACCOUNT).length === 1);
  venue.acceptor.dropSockets();
  const error = await order;
  if (!(error instanceof UnknownExecutionError)) throw new Error("not unknown");
  expect(error).toMatchObject({
    operation: "placeOrder",
    sent: true,
    clientOrderIds: [expect.stringMatching(/^\d{32}$/)],
  });
  // Waits until the session has been made anew.
  await expect(error.reconcile()).resolves.toMatchObject({ clientOrderId: error.clientOrderId, executionType: "NEW" });
  expect(venue.texts("in", "D")).toHaveLength(1);
  expect(reports.events[0]).toMatchObject({ type: "gap", reason: "reconnect", lastSeenAt: expect.any(Number) });
});

test("an order that never got there is unknown too, and reconciling says that there is none", async () => {
  const venue = await startVenue();
  const session = await venue.open();
  venue.acceptor.ignoreRequests(true);
  const error = await session.placeOrder(limit(), { timeoutMs: 30 }).catch((thrown: unknown) => thrown);
  if (!(error instanceof UnknownExecutionError)) throw new Error("not unknown");
  venue.acceptor.ignoreRequests(false);
  await expect(error.reconcile()).resolves.toBeUndefined();
});

test("waiting ends by signal and by time", async () => {
  const venue = await startVenue();
  const session = await venue.open({ timeoutMs: 30 });
  const { clientOrderId = "" } = await session.placeOrder(limit());
  venue.acceptor.ignoreRequests(true);
  const order = { clientOrderId, venue: "VENUE1" };
  await expect(session.cancelOrder(order)).rejects.toMatchObject({ name: "UnknownExecutionError", clientOrderId });
  await expect(session.orderStatus(order)).rejects.toMatchObject({ name: "TimeoutError", sent: true });
  const signal = AbortSignal.timeout(5);
  await expect(session.cancelOrder(order, { signal, timeoutMs: 5_000 })).rejects.toThrow("aborted");
  const gone = AbortSignal.abort();
  await expect(session.placeOrder(limit(), { signal: gone })).rejects.toMatchObject({
    name: "TransportError",
    sent: false,
  });
});

test("a resend request in the middle of a session never sends an order again", async () => {
  const venue = await startVenue();
  const session = await venue.open();
  await session.placeOrder(limit());
  await session.placeOrder(limit());
  for (const [from, to] of [
    [1, 0],
    [2, 2],
    [2, 0],
    [3, 3],
  ] as const)
    venue.connection().requestResend(from, to);
  await until(() => venue.texts("in", "4").length === 4);
  // The logon was 1, the orders 2 and 3.
  const filled = venue.texts("in", "4").map((text) => [/\|34=(\d+)\|/.exec(text)?.[1], /\|36=(\d+)\|/.exec(text)?.[1]]);
  expect(filled).toEqual([
    ["1", "4"],
    ["2", "3"],
    ["2", "4"],
    ["3", "4"],
  ]);
  for (const text of venue.texts("in", "4")) expect(text).toMatch(/\|43=Y\|.*\|122=[^|]+\|123=Y\|/);
  // The count goes on where it was.
  await session.placeOrder(limit());
  expect(venue.texts("in", "D")).toHaveLength(3);
  expect(venue.texts("in", "D")[2]).toContain("|34=4|");
  expect(venue.exchange.orders.of(ACCOUNT)).toHaveLength(3);
});

test("lost reports are asked for again, and come once and in order", async () => {
  const venue = await startVenue();
  const session = await venue.open();
  const reports = collect(session);
  venue.connection().lose(2);
  const first = session.placeOrder(limit({ price: "1" }));
  await until(() => venue.exchange.orders.of(ACCOUNT).length === 1);
  const second = session.placeOrder(limit({ price: "2" }));
  await until(() => venue.exchange.orders.of(ACCOUNT).length === 2);
  const third = session.placeOrder(limit({ price: "3" }));
  const prices = (await Promise.all([first, second, third])).map(({ price }) => price?.toFixed());
  expect(prices).toEqual(["1", "2", "3"]);
  expect(venue.texts("in", "2")).toHaveLength(1);
  expect(venue.texts("in", "2")[0]).toMatch(/\|7=2\|16=3\|/);
  expect(reports.events).toMatchObject([
    { possibleDuplicate: true, executionType: "NEW" },
    { possibleDuplicate: true, executionType: "NEW" },
    { possibleDuplicate: false, executionType: "NEW" },
  ]);
});

test("a resend that can't be filled is a gap", async () => {
  const venue = await startVenue();
  const gaps: string[] = [];
  const session = await venue.open({ onGap: ({ reason }) => gaps.push(reason) });
  const reports = collect(session);
  venue.connection().lose(1, true);
  const lost = session.placeOrder(limit(), { timeoutMs: 200 });
  await until(() => venue.exchange.orders.of(ACCOUNT).length === 1);
  const { clientOrderId } = await session.placeOrder(limit());
  expect(reports.events).toMatchObject([{ type: "gap", reason: "sequence" }, { clientOrderId }]);
  expect(gaps).toEqual(["sequence"]);
  await expect(lost).rejects.toBeInstanceOf(UnknownExecutionError);
});

test("a resend request without an answer starts the session anew", async () => {
  const venue = await startVenue();
  const session = await venue.open({ resendTimeoutMs: 30 });
  const reports = collect(session);
  const connection = venue.connection();
  connection.nextSequence += 2;
  connection.send("0", {});
  connection.mute = true;
  await until(() => session.state === "reconnecting");
  connection.drop();
  await reports.until((events) => events.length === 1);
  expect(venue.texts("in", "A")).toHaveLength(2);
  expect(reports.events[0]).toMatchObject({ type: "gap" });
  expect((await session.placeOrder(limit())).executionType).toBe("NEW");
});

test("a sequence number that was used before ends the connection", async () => {
  const venue = await startVenue();
  const session = await venue.open();
  const reports = collect(session);
  await session.placeOrder(limit());
  venue.connection().nextSequence = 2;
  venue.connection().send("0", {});
  await reports.until((events) => events.some(({ type }) => type === "gap"));
  expect(session.state).toBe("open");
  expect(venue.texts("in", "A")).toHaveLength(2);
});

test("a damaged message is asked for again", async () => {
  const venue = await startVenue();
  const session = await venue.open();
  const connection = venue.connection();
  const head = "8=FIX.4.2\u00019=5\u000135=0\u0001";
  connection.sendRaw(Buffer.from(`${head}49=APIFINY\u000156=${ACCOUNT}\u000134=2\u000110=000\u0001`));
  connection.nextSequence = 3;
  connection.send("0", {});
  await until(() => venue.texts("in", "2").length === 1);
  expect((await session.placeOrder(limit())).executionType).toBe("NEW");
});

test("test requests are answered, heartbeats keep the session, and an order may come in between", async () => {
  const venue = await startVenue();
  const session = await venue.open({ heartbeatSeconds: 1 });
  venue.connection().send("1", { 112: "ARE YOU THERE" });
  await until(() => venue.texts("in", "0").length > 0);
  expect(venue.texts("in", "0")[0]).toContain("|112=ARE YOU THERE|");
  await until(() => venue.texts("in", "0").length > 1);
  // An unasked heartbeat names no test.
  expect(venue.texts("in", "0")[1]).not.toContain("|112=");
  expect(venue.texts("in", "A")).toHaveLength(1);
  expect(session.state).toBe("open");
});

test("a venue that went silent is tested, then left", async () => {
  const venue = await startVenue();
  const session = await venue.open({ heartbeatSeconds: 1 });
  const reports = collect(session);
  const hung = venue.connection();
  hung.mute = true;
  const order = session.placeOrder(limit()).catch((thrown: unknown) => thrown);
  await until(() => session.state === "reconnecting");
  expect(await order).toBeInstanceOf(UnknownExecutionError);
  hung.drop();
  await reports.until((events) => events.length === 1);
  expect(reports.events[0]).toMatchObject({ type: "gap", reason: "reconnect" });
});

test("a report that comes while the venue is being tested does not end the session", async () => {
  const venue = await startVenue();
  const session = await venue.open({ heartbeatSeconds: 1 });
  const connection = venue.connection();
  const { clientOrderId = "" } = await session.placeOrder(limit());
  // Heartbeats of the venue stop, everything else goes on.
  const send = connection.send.bind(connection);
  connection.send = (type, body) => {
    if (type !== "0") send(type, body);
  };
  await until(() => venue.texts("in", "1").length === 1);
  const report = await session.cancelOrder({ clientOrderId, venue: "VENUE1" });
  expect(report.executionType).toBe("CANCELED");
  expect(venue.texts("in", "A")).toHaveLength(1);
});

test("the venue logs out: the session comes back by itself", async () => {
  const venue = await startVenue();
  const session = await venue.open();
  const reports = collect(session);
  venue.connection().logout("end of day");
  await reports.until((events) => events.length === 1);
  expect(reports.events[0]).toMatchObject({ type: "gap", reason: "reconnect" });
  expect(session.state).toBe("open");
});

test("a session that is refused again and again ends, and says why", async () => {
  const venue = await startVenue();
  const session = await venue.open();
  const reports = session.reports();
  venue.acceptor.refuse("Account Session Stopped");
  venue.acceptor.dropSockets();
  const error = await reports.next().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(StreamError);
  expect((error as Error).message).toContain("Account Session Stopped");
  expect(session.state).toBe("closed");
  await expect(session.placeOrder(limit())).rejects.toMatchObject({ sent: false });
});

test("closing ends the iteration and leaves open orders unknown", async () => {
  const venue = await startVenue();
  const session = await venue.open();
  const reports = session.reports();
  venue.acceptor.ignoreRequests(true);
  const order = session.placeOrder(limit()).catch((thrown: unknown) => thrown);
  await until(() => venue.texts("in", "D").length === 1);
  await session.close();
  expect(await order).toBeInstanceOf(UnknownExecutionError);
  await expect(reports.next()).resolves.toEqual({ value: undefined, done: true });
});

test("every reader gets every report; one that is too slow is told", async () => {
  const venue = await startVenue();
  const session = await venue.open();
  const [slow, fast] = [session.reports({ bufferSize: 1 }), session.reports()];
  for (let at = 0; at < 3; at++) await session.placeOrder(limit());
  for (let at = 0; at < 3; at++) expect((await fast.next()).done).toBe(false);
  expect((await slow.next()).done).toBe(false);
  await expect(slow.next()).rejects.toThrow("over 1 reports wait");
  await fast.return?.();
  await expect(fast.next()).resolves.toEqual({ value: undefined, done: true });
});

test("a number that is none is a gap, and leaves the order unknown", async () => {
  const venue = await startVenue();
  const session = await venue.open();
  const reports = collect(session);
  venue.acceptor.ignoreRequests(true);
  const order = session.placeOrder(limit()).catch((thrown: unknown) => thrown);
  await until(() => venue.texts("in", "D").length === 1);
  const id = /\|11=(\d+)\|/.exec(venue.texts("in", "D")[0] ?? "")?.[1];
  venue.connection().send("8", { 11: id, 37: "F1", 17: "X1", 150: 0, 39: 0, 44: "abc" });
  expect(await order).toBeInstanceOf(UnknownExecutionError);
  expect(reports.events[0]).toMatchObject({ type: "gap", reason: "decode", error: { path: "44" } });
});

test("a rejection while the status is asked for may be the answer to either", async () => {
  const venue = await startVenue();
  const session = await venue.open();
  venue.acceptor.ignoreRequests(true);
  const clientOrderId = "1".repeat(20);
  const order = session.placeOrder(limit({ clientOrderId })).catch((thrown: unknown) => thrown);
  const status = session.orderStatus({ clientOrderId, venue: "VENUE1" });
  await until(() => venue.texts("in", "H").length === 1);
  venue.connection().send("8", { 11: clientOrderId, 37: "NONE", 17: "X1", 150: 8, 39: 8 });
  expect(await order).toBeInstanceOf(UnknownExecutionError);
  expect((await status).orderStatus).toBe("REJECTED");
});

test("a signal ends the session without a word", async () => {
  const venue = await startVenue();
  const ending = new AbortController();
  const session = await venue.open({ signal: ending.signal });
  const reports = session.reports();
  ending.abort();
  await expect(reports.next()).resolves.toEqual({ value: undefined, done: true });
  expect(session.state).toBe("closed");
  await session.close();
  expect(venue.texts("in", "5")).toEqual([]);
});

test("with a decimal type of one's own, numbers are what it makes of their text", async () => {
  const venue = await startVenue();
  const { host, port } = venue.acceptor;
  const decimal = ((text: string) => `<${text}>`) as never;
  await using session = await fixSessionWith({ ...KEYS.main, host, port, tls: false, decimal });
  expect((await session.placeOrder(limit({ price: "1.50" }))).price).toBe("<1.5>");
});
