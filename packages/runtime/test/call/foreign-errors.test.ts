/** Errors of code that is not this package's: the user's transport, signer, clock and headers. */
import { describe, expect, it } from "vitest";
import type { Sign } from "../../src/call/draft.js";
import { encodeDraft } from "../../src/call/encode.js";
import { exchange } from "../../src/call/exchange.js";
import { ConfigError, TransportError, UnknownExecutionError } from "../../src/errors.js";
import { transportFailure } from "../../src/transport/failure.js";
import { fetchTransport } from "../../src/transport/fetch.js";
import type { TransportResponse } from "../../src/transport/transport.js";
import { undiciTransport } from "../../src/transport/undici.js";
import { http, rawServer } from "../transport/raw-server.js";
import { createOrder, errorOf, getThing, KEY, ok, rig } from "./venue.js";

const partial = (answer: unknown): TransportResponse => answer as TransportResponse;

describe("a transport of the user's own", () => {
  it.each([
    ["no headers", { status: 503, text: "x" }],
    ["headers that are null", { status: 503, text: "x", headers: null }],
    ["a header that is a number", { status: 503, text: "x", headers: { "retry-after": 1 } }],
    ["no text", { status: 503, headers: {} }],
    ["a text that is none", { status: 503, headers: {}, text: { a: 1 } }],
    ["no status", { text: "x" }],
    ["nothing at all", undefined],
  ])("error: an answer with %s is a lost one", async (_what, answer) => {
    const { client, requests } = rig([partial(answer)], { clientOrderId: () => "id1" });
    const error = await errorOf(client.request(createOrder, { symbol: "A" }));
    expect(error).toBeInstanceOf(UnknownExecutionError);
    expect(error).toMatchObject({ sent: true, clientOrderIds: ["id1"] });
    expect(requests).toHaveLength(1);
    const { client: reader } = rig([partial(answer)], { retries: 0 });
    const other = await errorOf(reader.request(getThing, { symbol: "A" }));
    expect(other).toMatchObject({ name: "TransportError", sent: true });
  });

  it("default: headers may be missing from a good answer", async () => {
    const { client } = rig([partial({ status: 200, text: ok.text })]);
    expect(await client.request(createOrder, { symbol: "A" })).toBe("7");
    expect(await exchange(client, encodeDraft(createOrder, { symbol: "A" }))).toMatchObject({ headers: {} });
  });

  it("error: one that throws at once", async () => {
    const cause = new TypeError("broken");
    const { client } = rig(() => {
      throw cause;
    });
    const error = await errorOf(client.request(createOrder, { symbol: "A" }));
    expect(error).toBeInstanceOf(UnknownExecutionError);
    expect(error.cause).toBe(cause);
  });
});

describe("a clock that fails once the request has left", () => {
  const cause = new RangeError("no time");
  const broken = () => {
    let left = false;
    const now = (): number => {
      if (left) throw cause;
      return 1;
    };
    const answer = (): TransportResponse => {
      left = true;
      return partial({ status: 503, headers: { "retry-after": "1" }, text: "x" });
    };
    return rig([answer], { now });
  };

  it("error: an order may exist", async () => {
    const error = await errorOf(broken().client.request(createOrder, { symbol: "A" }));
    expect(error).toBeInstanceOf(UnknownExecutionError);
    expect(error).toMatchObject({ sent: true, cause });
  });

  it("error: of a call that changes nothing", async () => {
    const error = await errorOf(broken().client.request(getThing, { symbol: "A" }));
    expect(error).toMatchObject({ name: "TransportError", sent: true, cause });
  });
});

describe("a signer of the user's own", () => {
  const refusal = { code: 4001, message: "User rejected the request." };
  const lost = new TransportError({ operation: "signer", message: "lost", sent: true });
  it.each<[string, Sign, unknown]>([
    ["rejects with a plain object", () => Promise.reject(refusal), undefined],
    ["throws a text", () => Promise.reject("no"), undefined],
    ["rejects with nothing", () => Promise.reject(undefined), undefined],
    [
      "rejects with a failure of its own transport",
      () => Promise.reject(transportFailure("network", true, 1)),
      undefined,
    ],
    ["rejects with an error of its own call", () => Promise.reject(lost), lost],
    ["resolves with nothing", () => Promise.resolve(undefined as never), undefined],
  ])("error: one that %s leaves an order unsent", async (_what, sign, cause) => {
    const { client, requests } = rig([ok], { sign });
    const error = await errorOf(client.request(createOrder, { symbol: "A" }));
    expect(error).toBeInstanceOf(ConfigError);
    if (cause !== undefined) expect(error.cause).toBe(cause);
    expect(requests).toHaveLength(0);
  });

  it("behavior: the plain object is not kept", async () => {
    const { client } = rig([ok], { sign: () => Promise.reject(refusal) });
    const error = await errorOf(client.request(createOrder, { symbol: "A" }));
    expect(error.message).toBe("createOrder: signing failed");
    expect(error.cause).toBeUndefined();
  });
});

describe("a header that HTTP does not allow", () => {
  const headers: readonly Record<string, string>[] = [
    { "x-key": `${KEY}\n` },
    { "x-key": `${KEY}\r\nx-other: 1` },
    { "x-key": `${KEY}\0` },
    { "x-key": `${KEY}\u007f` },
    { "x-key": `${KEY}…` },
    { [`${KEY} name`]: "1" },
    { [`${KEY}:`]: "1" },
    { "": KEY },
  ];
  const signing = (add: Record<string, string>): Sign => {
    return (draft) => ({ ...draft, headers: { ...draft.headers, ...add } });
  };

  it.each(headers.map((add) => [JSON.stringify(add), add] as const))("error: %s", async (_what, add) => {
    for (const transport of [undiciTransport(), fetchTransport(), rig([ok]).client.transport]) {
      let attempts = 0;
      const hooks = { request: () => attempts++, retry: () => attempts++ };
      const { client } = rig([], { transport, sign: signing(add), hooks });
      const error = await errorOf(client.request(getThing, { symbol: "A" }));
      expect(error).toBeInstanceOf(ConfigError);
      expect(error.message).toBe("getThing: a header holds a character that can't be sent");
      expect(error.cause).toBeUndefined();
      expect(attempts).toBe(0);
      await client.close();
    }
  });

  it("default: what HTTP does allow goes through", async () => {
    await using server = await rawServer((socket) => socket.write(http(200, ok.text)));
    for (const transport of [undiciTransport(), fetchTransport()]) {
      const sign = signing({ "x-a!#$%&'*+.^_`|~9": "a\tb ~é" });
      const { client } = rig([], { transport, origin: server.origin, sign });
      expect(await client.request(getThing, { symbol: "A" })).toBe("7");
      await client.close();
    }
    expect(server.requests).toHaveLength(2);
  });
});
