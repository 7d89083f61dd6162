import { createServer } from "node:net";
import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import { ConfigError, FixRejectError, fixSession, TransportError } from "../../src/fix/index.js";
import { ACCOUNT, KEYS, limit, startVenue, until } from "./support.js";

test("logs on with the token in RawData, and out again", async () => {
  const venue = await startVenue();
  const states: string[] = [];
  const session = await venue.open({ onState: (state) => states.push(state), heartbeatSeconds: 7 });
  const [logon = ""] = venue.texts("in", "A");
  expect(logon).toMatch(/\|49=STA-00000001\|56=APIFINY\|34=1\|/);
  expect(logon).toMatch(/\|98=0\|.*108=7\|.*95=\d+\|96=\[token\]\|/);
  expect(logon).toContain("|141=Y|");
  expect(session.state).toBe("open");
  await session.close();
  expect(venue.texts("in", "5")).toHaveLength(1);
  expect(states).toEqual(["open", "closed"]);
  await expect(session.placeOrder(limit())).rejects.toMatchObject({ name: "TransportError", sent: false });
});

test("closes itself at the end of a block", async () => {
  const venue = await startVenue();
  {
    await using session = await venue.open();
    expect(session.state).toBe("open");
  }
  await until(() => venue.acceptor.session(ACCOUNT) === undefined);
});

test.each([
  ["an expired token", { now: () => Date.now() - 60_000 }, "expired"],
  ["milliseconds taken for seconds", { now: () => Date.now() * 1000 }, "SendingTime"],
  ["the wrong account", { accountId: "STA-00000009" }, "Account doesn't exist"],
  ["another account's key", { ...KEYS.other, accountId: ACCOUNT }, "Account doesn't exist"],
  ["an unknown key", { secretKeyId: "nobody" }, "token error"],
  ["the wrong secret", { secret: "wrong" }, "Signature Error"],
  ["the wrong target", { targetCompId: "ELSEWHERE" }, "unknown TargetCompID"],
])("error: a logon with %s is refused", async (_name, options, text) => {
  const venue = await startVenue();
  const error = await venue.open(options).catch((thrown: unknown) => thrown);
  expect((error as Error).message).toContain(text);
  expect(error).toBeInstanceOf(FixRejectError);
});

test("error: no secret, key or token in anything", async () => {
  const venue = await startVenue();
  const outputs = [vi.spyOn(process.stdout, "write"), vi.spyOn(process.stderr, "write")];
  const logs = [vi.spyOn(console, "log"), vi.spyOn(console, "warn"), vi.spyOn(console, "error")];
  const tokens: string[] = [];
  // A venue that answers with what it was sent.
  const echo = createServer((socket) => {
    socket.once("data", (chunk) => {
      const field = chunk.toString().replaceAll("\u0001", "|");
      const token = /\|96=([^|]+)/.exec(field)?.[1] ?? "";
      tokens.push(token);
      const body = `35=5\u000149=APIFINY\u000156=${ACCOUNT}\u000134=1\u000152=20261120-09:00:00\u000158=bad token ${token}\u0001`;
      const text = `8=FIX.4.2\u00019=${body.length}\u0001${body}`;
      const sum = [...Buffer.from(text)].reduce((total, byte) => total + byte, 0) % 256;
      socket.end(`${text}10=${String(sum).padStart(3, "0")}\u0001`);
    });
  });
  await new Promise<void>((resolve) => echo.listen(0, "127.0.0.1", resolve));
  const { port } = echo.address() as { port: number };
  const session = await venue.open();
  const refused = venue.open({ port }).catch((thrown: unknown) => thrown);
  const error = (await refused) as Error;
  echo.close();
  expect(error.message).toContain("bad token [redacted]");
  const seen = [
    inspect(session, { depth: 20, showHidden: true }),
    inspect(error, { depth: 20, showHidden: true }),
    error.stack,
  ];
  for (const output of outputs) seen.push(...output.mock.calls.map(([text]) => String(text)));
  for (const log of logs) {
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
  }
  for (const output of outputs) output.mockRestore();
  for (const text of seen) {
    expect(text).not.toContain(KEYS.main.secret);
    for (const token of tokens) expect(text).not.toContain(token);
  }
});

test("error: nobody there, and a server that says nothing", async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const { port } = silent.address() as { port: number };
  const options = { ...KEYS.main, host: "127.0.0.1", port, tls: false };
  await expect(fixSession({ ...options, connectTimeoutMs: 50 })).rejects.toThrow("not answered in time");
  const aborted = fixSession({ ...options, signal: AbortSignal.timeout(50) });
  await expect(aborted).rejects.toThrow("aborted");
  silent.close();
  const refused = await fixSession(options).catch((thrown: unknown) => thrown);
  expect(refused).toBeInstanceOf(TransportError);
  expect(refused).toMatchObject({ sent: false, message: expect.stringContaining("ECONNREFUSED") });
});

test("error: TLS is the default, and a server without it is told apart", async () => {
  const venue = await startVenue();
  const error = await venue.open({ tls: true, connectTimeoutMs: 500 }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TransportError);
  expect((error as Error).message).toContain("(TLS)");
});

test.each([
  ["secret", { secret: "" }],
  ["accountId", { accountId: "STA\u00011" }],
  ["host", { host: "" }],
  ["port", { port: 0 }],
  ["heartbeatSeconds", { heartbeatSeconds: 0.5 }],
  ["connectTimeoutMs", { connectTimeoutMs: Number.NaN }],
  ["timeoutMs", { timeoutMs: Number.POSITIVE_INFINITY }],
])("error: an option that makes no sense: %s", async (field, option) => {
  const options = { ...KEYS.main, host: "127.0.0.1", port: 1, tls: false, ...option };
  const error = await fixSession(options).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConfigError);
  expect((error as Error).message).toContain(field);
});
