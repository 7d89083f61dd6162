import { describe, expect, it } from "vitest";
import { encodeDraft } from "../../src/call/encode.js";
import { exchange } from "../../src/call/exchange.js";
import type { Operation } from "../../src/call/operation.js";
import { fillPath } from "../../src/call/path.js";
import { putText } from "../../src/codec/put.js";
import { ApiError, ConfigError, DecodeError, TransportError } from "../../src/errors.js";
import { createOrder, errorOf, getThing, ok, reply, rig } from "./venue.js";

describe("encodeDraft", () => {
  const operation: Operation<{ id: string; note?: string }, unknown> = {
    id: "putThing",
    method: "PUT",
    path: "/v1/{id}/things/{id}",
    access: "signed",
    retry: "safe",
    effect: "none",
    fill: (path, params) => fillPath(path, { id: params.id }),
    query: (params, out) => putText(out, "a b", params.note ?? "x&=é"),
    form: (params, out) => putText(out, "note", params.note ?? ""),
    headers: () => ({ "x-site": "1" }),
    decode: (json) => json,
  };

  it("default: parameters become the exact text that will travel", () => {
    expect(encodeDraft(operation, { id: "a/b é", note: "1+1" })).toEqual({
      operation: "putThing",
      method: "PUT",
      path: "/v1/a%2Fb%20%C3%A9/things/a%2Fb%20%C3%A9",
      query: "a%20b=1%2B1",
      body: "note=1%2B1",
      contentType: "application/x-www-form-urlencoded",
      headers: { "x-site": "1" },
      access: "signed",
    });
  });

  it("args: a part of the path that the operation does not name is left to the venue package", () => {
    const path = "/v1/{VENUE}/things/{id}";
    expect(encodeDraft({ ...operation, path }, { id: "a" }).path).toBe("/v1/{VENUE}/things/a");
    const { fill, ...bare } = operation;
    expect(encodeDraft({ ...bare, path }, { id: "a" }).path).toBe(path);
    expect(() => encodeDraft({ ...operation, path }, { id: undefined as unknown as string })).toThrow(ConfigError);
  });

  it("args: a JSON body, and nothing at all", () => {
    const { query, form, headers, fill, ...bare } = operation;
    expect(encodeDraft({ ...bare, json: () => "[1]" }, { id: "1" })).toMatchObject({
      body: "[1]",
      contentType: "application/json",
    });
    const empty = encodeDraft(bare, { id: "1" });
    expect(empty).toMatchObject({ query: "", body: undefined, contentType: undefined, headers: {} });
  });

  it.each(["", ".", "..", undefined as unknown as string])("error: %o would name another path", (id) => {
    expect(() => encodeDraft(operation, { id, note: "n" })).toThrow(ConfigError);
  });

  it("error: names the operation, also when there are no parameters", async () => {
    const { client, requests } = rig([ok]);
    expect((await errorOf(client.request(operation, undefined as never))).message).toMatch(/^putThing: /);
    const refusing = (thrown: unknown) => ({
      ...operation,
      form: () => {
        throw thrown;
      },
    });
    const params = { id: "1", note: "n" };
    for (const thrown of [new ConfigError("price: NaN"), new TypeError("price: NaN"), "price: NaN"]) {
      const error = await errorOf(client.request(refusing(thrown), params));
      expect(error).toBeInstanceOf(ConfigError);
      expect(error.message).toBe("putThing: price: NaN");
    }
    expect(requests).toHaveLength(0);
  });
});

describe("client.request", () => {
  it("default: encodes, signs, sends, decodes", async () => {
    const { client, requests } = rig([ok], { now: () => 1_700_000_000_000 });
    expect(await client.request(getThing, { symbol: "BTC USDT" })).toBe("7");
    const { timeoutMs, ...request } = requests[0] ?? { timeoutMs: 0 };
    expect(request).toEqual({
      origin: "https://venue.example",
      method: "GET",
      path: "/thing?symbol=BTC%20USDT&timestamp=1700000000000&signature=SIGNATURE-012345678917",
      headers: { "x-key": "APIKEY-0123456789" },
      body: undefined,
      signal: undefined,
    });
    expect(timeoutMs).toBeLessThanOrEqual(10_000);
  });

  it("default: a form body travels with its content type", async () => {
    const { client, requests } = rig([ok]);
    await client.request(createOrder, { symbol: "A", clientId: "mine" });
    expect(requests[0]?.body).toBe("symbol=A&clientId=mine");
    expect(requests[0]?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  });

  it("behavior: a signer may take its time, but not longer than the deadline", async () => {
    const slow = rig([ok], { sign: async (draft) => draft });
    expect(await slow.client.request(getThing, { symbol: "A" })).toBe("7");
    const stuck = rig([ok], { sign: () => new Promise(() => undefined), timeoutMs: 20 });
    const error = await errorOf(stuck.client.request(createOrder, { symbol: "A" }));
    expect(error).toMatchObject({ name: "TimeoutError", sent: false, message: "createOrder: not sent within 20 ms" });
    expect(stuck.requests).toHaveLength(0);
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error("no wallet");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no wallet"))],
    ["forgets to answer", () => undefined as never],
  ])("error: a signer that %s", async (_what, sign) => {
    const { client, requests } = rig([ok], { sign });
    const error = await errorOf(client.request(createOrder, { symbol: "A" }));
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toBe("createOrder: signing failed");
    expect(error.cause).toBeInstanceOf(Error);
    expect(requests).toHaveLength(0);
  });

  it("error: a signer's own ConfigError comes through", async () => {
    const { client } = rig([ok], {
      sign: () => {
        throw new ConfigError("createOrder: needs an API key");
      },
    });
    expect((await errorOf(client.request(createOrder, { symbol: "A" }))).message).toBe("createOrder: needs an API key");
  });

  it("error: refused by the venue's rule", async () => {
    const { client, requests } = rig([reply(400, { code: "0211", msg: "not found" })]);
    const error = await errorOf(client.request(getThing, { symbol: "A" }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      operation: "getThing",
      status: 400,
      code: "0211",
      venueMessage: "not found",
      message: "getThing: 0211 not found",
    });
    expect(requests).toHaveLength(1);
  });

  it("error: an answer of another shape names the path, and keeps the text out of sight", async () => {
    const { client } = rig([reply(200, { code: "0", listenKey: "HIDDEN" })]);
    const error = await errorOf(client.request(getThing, { symbol: "A" }));
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ operation: "getThing", path: "id", message: "getThing: id: missing" });
    expect((error as DecodeError).text).toContain("HIDDEN");
    expect(error.stack).toContain("DecodeError: getThing: id: missing\n    at ");
  });

  it("error: bad parameters, before anything is sent", async () => {
    const { client, requests } = rig([ok]);
    const error = await errorOf(client.request(getThing, {} as never));
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toMatch(/^getThing: /);
    expect(await errorOf(client.request(createOrder, undefined as never))).toBeInstanceOf(ConfigError);
    expect(requests).toHaveLength(0);
  });

  it.each([
    { timeoutMs: 0 },
    { timeoutMs: Number.NaN },
    { timeoutMs: 2 ** 31 },
    { retries: -1 },
    { retries: 0.5 },
    { maxWaitMs: -1 },
  ])("error: %o", async (options) => {
    const { client, requests } = rig([ok]);
    expect(await errorOf(client.request(getThing, { symbol: "A" }, options))).toBeInstanceOf(ConfigError);
    expect(() => rig([ok], options)).toThrow(ConfigError);
    expect(requests).toHaveLength(0);
  });

  it.each([
    "",
    "venue.example",
    "ftp://venue.example",
    "https://u:PASSWORD@venue.example",
    "https://venue.example/api",
    "https://venue.example?a=1",
  ])("error: origin %s", (origin) => {
    expect(() => rig([ok], { origin })).toThrow(ConfigError);
    expect(() => rig([ok], { origin })).not.toThrow(/PASSWORD/);
  });

  it("error: aborted before it was sent", async () => {
    const { client, requests } = rig([ok]);
    const error = await errorOf(client.request(createOrder, { symbol: "A" }, { signal: AbortSignal.abort("why") }));
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({ sent: false, cause: "why", message: "createOrder: aborted before it was sent" });
    expect(requests).toHaveLength(0);
  });
});

describe("client.exchange", () => {
  const draft = encodeDraft(createOrder, { symbol: "A" });

  it("default: signs and sends once; returns whatever came back", async () => {
    const { client, requests } = rig([reply(500, "<html>", { "x-a": "1" })]);
    expect(await exchange(client, draft)).toEqual({ status: 500, headers: { "x-a": "1" }, text: "<html>" });
    expect(requests[0]?.path).toContain("signature=");
    expect(requests).toHaveLength(1);
  });

  it("args: costs are taken from the rate limits", async () => {
    const { client } = rig([ok], { limits: { orders: { limit: 1, intervalMs: 60_000 } } });
    await exchange(client, draft, { costs: { orders: 1 } });
    const error = await errorOf(exchange(client, draft, { costs: { orders: 1 }, maxWaitMs: 0 }));
    expect(error).toMatchObject({ name: "RateLimitError", local: true });
  });

  it("error: a lost answer is a TransportError that tells whether it left", async () => {
    for (const sent of [true, false]) {
      const { client, requests } = rig(() => Promise.reject({ kind: "network", sent, cause: new Error("x") }));
      expect(await errorOf(exchange(client, draft))).toMatchObject({ name: "TransportError", sent });
      expect(requests).toHaveLength(1);
    }
  });
});
