import { createHash } from "node:crypto";
import { connect, type Socket } from "node:net";
import { SignJWT } from "jose";
import { afterEach, expect, test } from "vitest";
import { Accounts } from "../src/engine/accounts.js";
import { Clock } from "../src/engine/clock.js";
import { Decimal } from "../src/engine/decimal.js";
import { Exchange } from "../src/engine/exchange.js";
import { Ids } from "../src/engine/ids.js";
import { Random } from "../src/engine/random.js";
import { Timers } from "../src/engine/timers.js";
import {
  encodeFrame,
  type FixAcceptor,
  type FixFields,
  type FixFrame,
  FrameReader,
  fixTime,
  startFixAcceptor,
} from "../src/venues/apifiny/fix/index.js";

const ACCOUNT = "STA-00000001";
const KEY = { accountId: ACCOUNT, secretKeyId: "key-id", secret: "a-secret" };
const NOW = Date.UTC(2026, 10, 20, 9);

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function start(): Promise<{ acceptor: FixAcceptor; clock: Clock; exchange: Exchange }> {
  const [clock, timers, accounts] = [new Clock(NOW), new Timers(), new Accounts()];
  for (const id of [ACCOUNT, "maker", "fees"]) {
    accounts.open({ id, userId: id, label: id, kind: id === "fees" ? "house" : "trading" });
    for (const asset of ["BTC", "USDT"]) accounts.credit(id, asset, new Decimal("1000000"), "grant");
  }
  const rate = new Decimal(0);
  const instrument = {
    symbol: "BTCUSDT",
    base: "BTC",
    quote: "USDT",
    tickSize: new Decimal("0.01"),
    stepSize: new Decimal("0.01"),
    makerFee: rate,
    takerFee: rate,
    feeIn: "quote",
  } as const;
  const ids = new Ids(new Random(1));
  const exchange = new Exchange({ instruments: [instrument], accounts, clock, ids, feeAccount: "fees" });
  const venues = [{ name: "VENUE1", exchange, account: (accountId: string) => accountId }];
  const acceptor = await startFixAcceptor({ venues, clock, timers, keys: [KEY] });
  closing.push(async () => {
    timers.close();
    await acceptor.close();
  });
  return { acceptor, clock, exchange };
}

/** A client that sends exactly what it is told. */
class Raw {
  readonly frames: FixFrame[] = [];
  readonly closed: Promise<void>;
  sequence = 1;
  readonly #socket: Socket;
  readonly #reader = new FrameReader();
  readonly #waiting = new Set<() => void>();

  constructor({ port }: FixAcceptor) {
    this.#socket = connect({ host: "127.0.0.1", port });
    this.#socket.on("error", () => undefined);
    this.closed = new Promise((resolve) => this.#socket.once("close", () => resolve()));
    this.#socket.on("data", (chunk) => {
      this.frames.push(...this.#reader.push(chunk));
      for (const look of [...this.#waiting]) look();
    });
    closing.push(() => this.#socket.destroy());
  }

  send(type: string, body: FixFields, sequence: number = this.sequence++, more: [number, string][] = []): void {
    const header: [number, string][] = [
      [49, ACCOUNT],
      [56, "APIFINY"],
      [34, String(sequence)],
      [52, fixTime(NOW)],
    ];
    this.#socket.write(encodeFrame(type, [...header, ...more], body));
  }

  write(bytes: Buffer): void {
    this.#socket.write(bytes);
  }

  async logon(claims: Record<string, unknown> = {}, more: FixFields = {}): Promise<FixFrame> {
    const digest = createHash("sha256").update(ACCOUNT).digest("hex");
    const all = { accountId: ACCOUNT, secretKeyId: "key-id", digest, method: "Fix", exp: NOW / 1000 + 30, ...claims };
    const token = await new SignJWT(all)
      .setProtectedHeader({ alg: "HS256" })
      .sign(new TextEncoder().encode("a-secret"));
    this.send("A", { 98: 0, 108: 30, 141: "Y", 95: token.length, 96: token, ...more });
    return this.next((frame) => frame.type === "A" || frame.type === "5");
  }

  next(test: (frame: FixFrame) => boolean): Promise<FixFrame> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = this.frames.find(test);
        if (found === undefined) return;
        this.#waiting.delete(look);
        resolve(found);
      };
      this.#waiting.add(look);
      look();
    });
  }
}

const ORDER: FixFields = {
  11: "000000011614254993065992",
  1: ACCOUNT,
  55: "BTCUSDT",
  21: 1,
  40: 2,
  59: 1,
  60: fixTime(NOW),
  54: 1,
  44: "100",
  38: "1.12",
  207: "VENUE1",
  58: "new Order",
};

test("logon: answered with the same heartbeat, after a reset", async () => {
  const { acceptor } = await start();
  const client = new Raw(acceptor);
  const answer = await client.logon();
  expect(answer.text).toContain(`|35=A|49=APIFINY|56=${ACCOUNT}|34=1|`);
  expect(answer.text).toContain("|108=30|141=Y|");
  expect(acceptor.messages[0]?.text).toContain("|96=[token]|");
});

test.each([
  ["another digest", { digest: "0".repeat(64) }, {}, "Signature Error"],
  ["another account", { accountId: "STA-00000002" }, {}, "Account doesn't exist"],
  ["an unknown key", { secretKeyId: "none" }, {}, "token error"],
  ["another method", { method: "GET" }, {}, "token error"],
  ["an end in the past", { exp: NOW / 1000 - 1 }, {}, "expired"],
  ["an end in milliseconds", { exp: NOW + 30_000 }, {}, "token error"],
  ["a secret among the claims", { key: "a-secret" }, {}, "token error"],
  ["no reset", {}, { 141: "N" }, "141"],
  ["encryption", {}, { 98: 1 }, "98"],
  ["a user name", {}, { 553: "me" }, "553"],
])("logon with %s is refused", async (_name, claims, more, text) => {
  const { acceptor } = await start();
  const client = new Raw(acceptor);
  const answer = await client.logon(claims, more);
  expect(answer.type).toBe("5");
  expect(answer.fields.get(58)).toContain(text);
  await client.closed;
});

test("a logon whose token is longer than it says is damaged, and passed over", async () => {
  const { acceptor } = await start();
  const client = new Raw(acceptor);
  void client.logon({}, { 95: 1 });
  expect((await client.logon()).type).toBe("5");
  expect(client.frames[0]?.fields.get(58)).toContain("MsgSeqNum must be 1");
});

test("anything before the logon, and a second session of an account", async () => {
  const { acceptor } = await start();
  const early = new Raw(acceptor);
  early.send("D", ORDER);
  await early.closed;
  await new Raw(acceptor).logon();
  expect((await new Raw(acceptor).logon()).fields.get(58)).toBe("already logged on");
});

test("an order by the document's table is acknowledged in the document's tags", async () => {
  const { acceptor } = await start();
  const client = new Raw(acceptor);
  await client.logon();
  client.send("D", ORDER);
  const { fields } = await client.next(({ type }) => type === "8");
  expect(Object.fromEntries([...fields].filter(([tag]) => ![8, 9, 10, 34, 49, 52, 56].includes(tag)))).toEqual({
    35: "8",
    11: ORDER[11],
    37: "F1000",
    17: "E1",
    55: "BTCUSDT",
    54: "1",
    44: "100",
    38: "1.12",
    60: fixTime(NOW),
    150: "0",
    39: "0",
  });
});

test.each([
  ["a missing symbol", { 55: undefined }, 55, 1],
  ["a limit order without a price", { 44: undefined }, 44, 1],
  ["a tag of another message", { 41: "x" }, 41, 2],
  ["a time in force of the standard only", { 59: 4 }, 59, 5],
  ["a price with an exponent", { 44: "1e2" }, 44, 6],
])("%s is a session reject, and the session goes on", async (_name, change, tag, reason) => {
  const { acceptor } = await start();
  const client = new Raw(acceptor);
  await client.logon();
  client.send("D", { ...ORDER, ...change });
  const { fields } = await client.next(({ type }) => type === "3");
  expect(fields.get(45)).toBe("2");
  expect(fields.get(371)).toBe(String(tag));
  expect(fields.get(373)).toBe(String(reason));
  client.send("1", { 112: "still there" });
  expect((await client.next(({ type }) => type === "0")).fields.get(112)).toBe("still there");
});

test("what was sent is sent again on request, with gaps for what belongs to the session", async () => {
  const { acceptor } = await start();
  const client = new Raw(acceptor);
  await client.logon();
  client.send("D", ORDER);
  client.send("1", { 112: "a" });
  await client.next(({ type }) => type === "0");
  client.frames.length = 0;
  client.send("2", { 7: 1, 16: 0 });
  client.send("1", { 112: "b" });
  await client.next(({ type, fields }) => type === "0" && fields.get(112) === "b");
  expect(client.frames.map(({ type, fields }) => [type, fields.get(34), fields.get(43), fields.get(36)])).toEqual([
    ["4", "1", "Y", "2"],
    ["8", "2", "Y", undefined],
    ["4", "3", "Y", "4"],
    ["0", "4", undefined, undefined],
  ]);
  expect(client.frames[1]?.fields.get(122)).toBe(fixTime(NOW));
});

test("a hole is asked for; a gap fill closes it, and what it covers does not count", async () => {
  const { acceptor, exchange } = await start();
  const client = new Raw(acceptor);
  await client.logon();
  client.send("D", ORDER, 4);
  expect((await client.next(({ type }) => type === "2")).text).toContain("|7=2|16=0|");
  client.send("4", { 123: "Y", 36: 5 }, 2, [
    [43, "Y"],
    [122, fixTime(NOW)],
  ]);
  client.send("1", { 112: "x" }, 5);
  await client.next(({ type }) => type === "0");
  expect(exchange.orders.of(ACCOUNT)).toEqual([]);
});

test("a number that was used ends the session, unless it is marked", async () => {
  const { acceptor } = await start();
  const client = new Raw(acceptor);
  await client.logon();
  client.send("D", ORDER, 2);
  client.send("D", ORDER, 2, [[43, "Y"]]);
  client.send("D", ORDER, 2);
  expect((await client.next(({ type }) => type === "5")).fields.get(58)).toContain("MsgSeqNum too low");
  expect(client.frames.filter(({ type }) => type === "8")).toHaveLength(1);
});

test("bytes: cut anywhere, damaged, and with separators in raw data", () => {
  const raw = "x\u000110=000\u0001y";
  const good = encodeFrame("A", [[34, "1"]], { 95: raw.length, 96: raw, 58: "Grüße" });
  const bad = Buffer.from(good);
  bad[30] = (bad[30] ?? 0) ^ 1;
  const reader = new FrameReader();
  const frames: FixFrame[] = [];
  for (const byte of Buffer.concat([good, bad, Buffer.from("noise"), good]))
    frames.push(...reader.push(Buffer.from([byte])));
  expect(frames).toHaveLength(2);
  expect(reader.garbled).toBe(1);
  expect(frames[0]?.fields.get(96)).toBe(raw);
  expect(frames[1]?.fields.get(58)).toBe("Grüße");
});

test("silence is tested, then ends the session", async () => {
  const { acceptor, clock } = await start();
  const client = new Raw(acceptor);
  await client.logon();
  clock.shift(37_000);
  const probe = await client.next(({ type }) => type === "1");
  expect(probe.fields.has(112)).toBe(true);
  clock.shift(60_000);
  await client.closed;
});
