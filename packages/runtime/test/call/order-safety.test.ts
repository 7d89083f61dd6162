import { describe, expect, it } from "vitest";
import { ApiError, ConfigError, DecodeError, type TransportError, UnknownExecutionError } from "../../src/errors.js";
import type { TransportResponse } from "../../src/transport/transport.js";
import { cancelOrder, createOrder, errorOf, fails, getThing, ok, reply, rig, type Script } from "./venue.js";

const doubtful: readonly (readonly [string, TransportResponse | Script])[] = [
  ["a timeout after sending", fails("timeout", true)],
  ["an abort after sending", fails("aborted", true)],
  ["a lost connection", fails("network", true)],
  ["a transport that rejects with something else", () => Promise.reject(new TypeError("odd"))],
  ["a 5xx", reply(500, { code: "3", msg: "oops" })],
  ["a 5xx page", reply(502, "<html><body>bad gateway</body></html>")],
  ["a page with 200", reply(200, "<!doctype html>")],
  ["an empty body", reply(200, "")],
  ["a cut body", reply(200, '{"code":"0","id":')],
  ["the venue's own doubt", reply(400, { code: "1007", msg: "unknown" })],
];

describe("an order whose answer is lost", () => {
  it.each(doubtful)("error: %s", async (_what, step) => {
    const { client, requests } = rig([step, ok], { clientOrderId: () => "id1" });
    const error = await errorOf(client.request(createOrder, { symbol: "A" }));
    expect(error).toBeInstanceOf(UnknownExecutionError);
    expect(error).toMatchObject({
      operation: "createOrder",
      sent: true,
      clientOrderId: "id1",
      clientOrderIds: ["id1"],
    });
    expect(error.message).toMatch(/^createOrder: .*; the order may or may not exist$/);
    expect(requests).toHaveLength(1);
  });

  it.each(doubtful)("error: %s, of a call that changes nothing", async (_what, step) => {
    const { client } = rig([step, ok], { retries: 0 });
    const error = (await errorOf(client.request(getThing, { symbol: "A" }))) as TransportError;
    expect(["TransportError", "TimeoutError"]).toContain(error.name);
    expect(error.sent).toBe(true);
  });

  it("behavior: reconcile asks for the stamped id, through the same client", async () => {
    const { client, requests } = rig([fails("timeout", true), ok, ok]);
    const error = (await errorOf(client.request(createOrder, { symbol: "A" }))) as UnknownExecutionError;
    expect(await error.reconcile()).toBe("7");
    expect(await error.reconcile()).toBe("7");
    expect(requests[0]?.body).toContain(`clientId=${error.clientOrderId}`);
    expect(requests[1]?.path).toContain(`/thing?symbol=${error.clientOrderId}&`);
  });

  it("error: no way to reconcile", async () => {
    const { reconcile, clientIds, ...bare } = createOrder;
    const { client } = rig([reply(503, { code: "1007" })]);
    const error = (await errorOf(client.request(bare, { symbol: "A" }))) as UnknownExecutionError;
    expect(error).toMatchObject({ clientOrderIds: [], clientOrderId: undefined, code: "1007", status: 503 });
    await expect(error.reconcile()).rejects.toThrow("no lookup is documented");
  });

  it("behavior: what certainly never left is no doubt", async () => {
    for (const kind of ["network", "timeout", "aborted"] as const) {
      const { client } = rig([fails(kind, false)], { retries: 0 });
      const error = await errorOf(client.request(createOrder, { symbol: "A" }));
      expect(error).toMatchObject({ name: kind === "timeout" ? "TimeoutError" : "TransportError", sent: false });
    }
  });

  it("error: an answer that can't be decoded says that the order was accepted", async () => {
    const { client, requests } = rig([reply(200, { code: "0", orderId: 1 })]);
    const error = await errorOf(client.request(createOrder, { symbol: "A" }));
    expect(error).toBeInstanceOf(DecodeError);
    expect(error.message).toBe("createOrder: id: missing (the venue accepted the call with HTTP 200)");
    expect(requests).toHaveLength(1);
  });

  it("behavior: such an order is found by the id the client made up", async () => {
    const { client, requests } = rig([reply(200, { code: "0", orderId: 1 }), ok, ok]);
    const error = (await errorOf(client.request(createOrder, { symbol: "A" }))) as DecodeError;
    expect(error.clientOrderIds).toEqual([error.clientOrderId]);
    expect(requests[0]?.body).toContain(`clientId=${error.clientOrderId}`);
    expect(await error.reconcile()).toBe("7");
    expect(await error.reconcile()).toBe("7");
    expect(requests[1]?.path).toContain(`/thing?symbol=${error.clientOrderId}&`);
  });

  it("error: there is nothing to look up for calls that change nothing, or where there is no way to", async () => {
    const { reconcile, clientIds, ...bare } = createOrder;
    const { client } = rig([reply(200, { code: "0" })]);
    const lookups = {
      reconcile: async () => "HIDDEN",
      clientIds: { stamp: <P>(given: P) => given, read: () => ["a"] },
    };
    for (const operation of [{ ...getThing, ...lookups }, bare, cancelOrder]) {
      const error = (await errorOf(client.request(operation, { symbol: "A" }))) as DecodeError;
      expect(error).toBeInstanceOf(DecodeError);
      expect(error).toMatchObject({ clientOrderIds: [], clientOrderId: undefined });
      await expect(error.reconcile()).rejects.toBeInstanceOf(ConfigError);
    }
  });

  it.each([
    ["given by the caller", { clientId: "" }, {}],
    ["made by the client's option", {}, { clientOrderId: () => "" }],
  ])("error: an empty id %s is refused before anything is sent", async (_who, params, config) => {
    const { client, requests } = rig([ok], config);
    const error = await errorOf(client.request(createOrder, { symbol: "A", ...params }));
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toBe("createOrder: a client order id is empty");
    expect(requests).toHaveLength(0);
  });

  it("error: a decoder that crashes is a DecodeError as well", async () => {
    const decode = () => {
      throw new TypeError("undefined is not a function");
    };
    const { client } = rig([ok]);
    expect(await errorOf(client.request({ ...createOrder, decode }, { symbol: "A" }))).toBeInstanceOf(DecodeError);
  });

  it("behavior: the caller's own id is kept", async () => {
    const { client, requests } = rig([fails("network", false), ok]);
    await client.request(createOrder, { symbol: "A", clientId: "mine" });
    expect(requests.map(({ body }) => body)).toEqual(["symbol=A&clientId=mine", "symbol=A&clientId=mine"]);
  });
});

describe("a repeated call that changes state", () => {
  it("error: a refusal after a lost answer does not prove that nothing happened", async () => {
    const { client, requests } = rig([fails("network", true), reply(400, { code: "0211", msg: "no such order" })]);
    const error = await errorOf(client.request(cancelOrder, { symbol: "A" }));
    expect(error).toBeInstanceOf(UnknownExecutionError);
    expect(error).toMatchObject({ code: "0211", status: 400 });
    expect(error.message).toBe(
      "cancelOrder: the answer to an earlier attempt was lost; it may or may not have taken effect",
    );
    expect(error.cause).toBeInstanceOf(ApiError);
    expect(requests).toHaveLength(2);
  });

  it("error: an attempt that never left does not take the doubt of an earlier one away", async () => {
    const { client } = rig([fails("network", true), fails("network", false)]);
    const error = await errorOf(client.request(cancelOrder, { symbol: "A" }));
    expect(error).toBeInstanceOf(UnknownExecutionError);
  });

  it("behavior: success ends all doubt", async () => {
    const { client } = rig([fails("network", true), ok]);
    expect(await client.request(cancelOrder, { symbol: "A" })).toBe("7");
  });
});
