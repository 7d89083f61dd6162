import { describe, expect, it } from "vitest";
import { fetchTransport } from "../../src/transport/fetch.js";
import { undiciTransport } from "../../src/transport/undici.js";
import { http, rawServer, refusedOrigin, until } from "../transport/raw-server.js";
import { createOrder, errorOf, getThing, rig } from "./venue.js";

describe.each([
  ["undici", undiciTransport],
  ["fetch", fetchTransport],
])("a whole call over %s", (_name, make) => {
  it("default: is answered", async () => {
    await using server = await rawServer((socket) => socket.write(http(200, '{"code":"0","id":"42"}')));
    const { client } = rig([], { transport: make(), origin: server.origin });
    expect(await client.request(createOrder, { symbol: "A", clientId: "é" })).toBe("42");
    expect(server.requests[0]).toContain("symbol=A&clientId=%C3%A9");
    await client.close();
  });

  it.each([
    ["no answer", "", "UnknownExecutionError", "TimeoutError"],
    [
      "half an answer",
      'HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"code":"0"',
      "UnknownExecutionError",
      "TimeoutError",
    ],
    ["a page with 500", http(500, "<html>"), "UnknownExecutionError", "TransportError"],
    ["an empty body", http(200, ""), "UnknownExecutionError", "TransportError"],
    ["a limit", http(429, "", { "retry-after": "7" }), "RateLimitError", "RateLimitError"],
    ["a redirect", http(302, "", { location: "/x" }), "ApiError", "ApiError"],
  ])("error: %s", async (_what, text, order, read) => {
    await using server = await rawServer((socket) => socket.write(text));
    const { client } = rig([], { transport: make(), origin: server.origin, timeoutMs: 150, retries: 0 });
    const error = await errorOf(client.request(createOrder, { symbol: "A" }));
    expect(error.name).toBe(order);
    if (order === "RateLimitError") expect(error).toMatchObject({ retryAfterMs: 7_000 });
    expect((await errorOf(client.request(getThing, { symbol: "A" }))).name).toBe(read);
    expect(server.requests).toHaveLength(2);
    await client.close();
  });

  it("error: a connection reset before the answer; a safe call is answered on the next one", async () => {
    await using server = await rawServer((socket) =>
      server.requests.length === 2 ? socket.write(http(200, '{"code":"0","id":"2"}')) : socket.resetAndDestroy(),
    );
    const { client } = rig([], { transport: make(), origin: server.origin });
    expect(await client.request(getThing, { symbol: "A" })).toBe("2");
    const error = await errorOf(client.request(createOrder, { symbol: "A" }));
    expect(error.name).toBe("UnknownExecutionError");
    expect(server.requests).toHaveLength(3);
    await client.close();
  });

  it("error: aborted and closed while under way", async () => {
    await using server = await rawServer(() => undefined);
    const { client } = rig([], { transport: make(), origin: server.origin });
    const controller = new AbortController();
    const aborted = errorOf(client.request(createOrder, { symbol: "A" }, { signal: controller.signal }));
    const closed = errorOf(client.request(createOrder, { symbol: "A" }));
    await until(() => server.requests.length === 2);
    controller.abort();
    expect(await aborted).toMatchObject({ name: "UnknownExecutionError", message: /aborted/ });
    await client.close();
    expect(await closed).toMatchObject({ name: "UnknownExecutionError" });
  });
});

describe("a whole call to a refused port", () => {
  it("error: undici knows that an order never left, and tries again", async () => {
    const { client } = rig([], { transport: undiciTransport(), origin: await refusedOrigin(), retries: 1 });
    const error = await errorOf(client.request(createOrder, { symbol: "A" }));
    expect(error).toMatchObject({ name: "TransportError", sent: false });
    expect(error.message).toBe("createOrder: no connection to the venue (ECONNREFUSED)");
    await client.close();
  });

  it("error: fetch can't know", async () => {
    const { client } = rig([], { transport: fetchTransport(), origin: await refusedOrigin() });
    expect(await errorOf(client.request(createOrder, { symbol: "A" }))).toMatchObject({
      name: "UnknownExecutionError",
    });
    await client.close();
  });
});
