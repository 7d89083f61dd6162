import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { WebSocketServer } from "ws";
import { openSocket } from "../../src/platform/socket-node.js";
import type { SocketEvent } from "../../src/stream/events.js";
import { take } from "./helpers.js";
import { startServer, type TestServer } from "./server.js";
import { hub, protocol, trades } from "./venue.js";

/** Short pauses, so that the tests need no long ones. */
const FAST = { backoff: { minMs: 5, maxMs: 20 } };

let server: TestServer;

beforeEach(async () => {
  server = await startServer();
});

afterEach(async () => {
  await server.close();
  vi.restoreAllMocks();
});

describe("a real socket", () => {
  it("subscribes, delivers text and binary frames, and is gone after close", async () => {
    const streams = hub(() => protocol(() => server.url));
    const stream = streams.watch(trades, { symbol: "A" });
    await stream.ready;
    server.push("trade:A", [1]);
    server.sockets[0]?.send(Buffer.from('{"topic":"trade:A","data":[2]}'), { binary: true });
    // A fragmented message.
    server.sockets[0]?.send('{"topic":"tra', { fin: false });
    server.sockets[0]?.send('de:A","data":[3]}', { fin: true });
    expect(await take(stream, 3)).toEqual([1, 2, 3]);
    await streams.close();
    await vi.waitFor(() => expect(server.sockets).toHaveLength(0));
  });

  it("sends headers and asks for no compression", async () => {
    const headers: NodeJS.Dict<string | string[]>[] = [];
    const inner = new WebSocketServer({ port: 0, perMessageDeflate: true });
    inner.on("connection", (_socket, request) => headers.push(request.headers));
    const address = inner.address();
    const url = `ws://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
    const streams = hub(() => protocol(() => ({ url, headers: { "x-token": "t" } }), { acks: false }));
    await streams.watch(trades, { symbol: "A" }).ready;
    expect(headers[0]?.["x-token"]).toBe("t");
    expect(headers[0]?.["sec-websocket-extensions"]).toBeUndefined();
    await streams.close();
    inner.close();
  });

  it("holds a burst of 10,000 messages with the default buffer while the consumer keeps up", async () => {
    const streams = hub(() => protocol(() => server.url));
    const stream = streams.watch(trades, { symbol: "A" });
    await stream.ready;
    const taken = take(stream, 10_000);
    for (let i = 0; i < 10_000; i++) server.push("trade:A", [i]);
    expect(await taken).toEqual(Array.from({ length: 10_000 }, (_, i) => i));
    expect(stream.gaps).toBe(0);
    await streams.close();
  });

  it("tells a slow consumer what it missed", async () => {
    const streams = hub(() => protocol(() => server.url));
    const slow = streams.watch(trades, { symbol: "A" }, { bufferSize: 100 });
    const end = streams.watch(trades, { symbol: "END" });
    await Promise.all([slow.ready, end.ready]);
    for (let i = 0; i < 1_000; i++) server.push("trade:A", [i]);
    server.push("trade:END", [0]);
    await take(end, 1);
    const events = slow.events();
    expect((await events.next()).value).toMatchObject({ type: "gap", reason: "overflow", dropped: 900 });
    expect((await events.next()).value).toMatchObject({ data: { id: 900 } });
    await streams.close();
  });

  it("comes back after the connection was cut, again and again", async () => {
    const streams = hub(() => protocol(() => server.url), FAST);
    const stream = streams.watch(trades, { symbol: "A" });
    await stream.ready;
    for (let round = 0; round < 5; round++) {
      server.push("trade:A", [round]);
      const [socket] = server.sockets;
      // Cut only after the data has left.
      socket?.send("{}", () => socket.terminate());
      await vi.waitFor(() => expect(stream.gaps).toBe(round + 1));
    }
    expect(await take(stream, 10)).toEqual([
      0,
      "reconnect",
      1,
      "reconnect",
      2,
      "reconnect",
      3,
      "reconnect",
      4,
      "reconnect",
    ]);
    await streams.close();
  });

  it("notices silence", async () => {
    const events: SocketEvent[] = [];
    const heartbeat = { silentAfterMs: 50 };
    const streams = hub(() => protocol(() => server.url, { heartbeat }), FAST, {
      socket: (event) => events.push(event),
    });
    const stream = streams.watch(trades, { symbol: "A" });
    await stream.ready;
    expect(await take(stream, 1)).toEqual(["reconnect"]);
    expect(events.find(({ state }) => state === "reconnecting")?.reason).toBe("nothing was heard for 50 ms");
    await streams.close();
  });

  it("reports WebSocket pings of the venue as life", async () => {
    await new Promise<void>((alive) => {
      const wire = openSocket(
        { url: server.url },
        { opened: () => server.sockets[0]?.ping(), message: () => {}, alive, closed: () => {} },
      );
      expect(wire.seesPings).toBe(true);
    });
  });

  it("keeps trying while the venue is down, and no error escapes", async () => {
    const { port } = new URL(server.url);
    await server.close();
    const reasons = new Set<string | undefined>();
    const streams = hub(() => protocol(() => server.url), FAST, { socket: ({ reason }) => reasons.add(reason) });
    const stream = streams.watch(trades, { symbol: "A" });
    await vi.waitFor(() => expect([...reasons].join()).toContain("ECONNREFUSED"));
    server = await startServer(Number(port));
    await stream.ready;
    await streams.close();
  });

  it.each([403, 500])("keeps trying after an HTML answer with %i", async (status) => {
    server.refuse = status;
    const reasons: (string | undefined)[] = [];
    const streams = hub(() => protocol(() => server.url), FAST, { socket: ({ reason }) => reasons.push(reason) });
    const stream = streams.watch(trades, { symbol: "A" });
    await vi.waitFor(() => expect(server.paths.length).toBeGreaterThan(2));
    expect(reasons).toContain(`the venue answered HTTP ${status} instead of opening a WebSocket`);
    server.refuse = 0;
    await stream.ready;
    await streams.close();
  });

  it("takes a fresh key after the old one was refused", async () => {
    let key = 1;
    const url = (): string => `${server.url}/listen-key-${key}`;
    const streams = hub(() => protocol(url, { invalidate: () => key++ }), FAST);
    const stream = streams.watch(trades, { symbol: "A" });
    await stream.ready;
    server.refuse = 401;
    server.sockets[0]?.terminate();
    await vi.waitFor(() => expect(server.paths.length).toBeGreaterThan(1));
    server.refuse = 0;
    expect(await take(stream, 1)).toEqual(["listen-key"]);
    expect(server.paths.at(-1)).toBe(`/ws/listen-key-${key}`);
    await streams.close();
  });

  it("gives up on an upgrade without an answer, and tries again", async () => {
    server.hang = true;
    const streams = hub(() => protocol(() => server.url), { ...FAST, connectTimeoutMs: 50 });
    const stream = streams.watch(trades, { symbol: "A" });
    await vi.waitFor(() => expect(server.paths.length).toBeGreaterThan(1));
    server.hang = false;
    await stream.ready;
    await streams.close();
  });

  it("closes in the middle of connecting", async () => {
    server.hang = true;
    const streams = hub(() => protocol(() => server.url));
    const stream = streams.watch(trades, { symbol: "A" });
    await vi.waitFor(() => expect(server.paths).toHaveLength(1));
    await streams.close();
    await expect(stream.ready).rejects.toThrow("closed before it was ready");
    const early = hub(() => protocol(() => server.url));
    early.watch(trades, { symbol: "A" });
    await early.close();
    expect(server.paths).toHaveLength(1);
  });

  it("survives frames that break the WebSocket protocol", async () => {
    const streams = hub(() => protocol(() => server.url), FAST);
    const stream = streams.watch(trades, { symbol: "A" });
    await stream.ready;
    // A text frame of invalid UTF-8.
    server.sockets[0]?.send(Buffer.from([0xff, 0xfe]), { binary: false });
    expect(await take(stream, 1)).toEqual(["reconnect"]);
    await streams.close();
  });

  it.each([
    "not a url with secretkey12345",
    "undefined/ws/secretkey12345",
    "wss://venue.test//ws/secretkey12345",
    "ftp://venue.test/ws/secretkey12345",
  ])("gives up on the address %s, and does not show it", async (address) => {
    const reasons: (string | undefined)[] = [];
    const streams = hub(() => protocol(() => address), FAST, { socket: ({ reason }) => reasons.push(reason) });
    const { ready } = streams.watch(trades, { symbol: "A" });
    await expect(ready).rejects.toThrow("public socket: the address must look like wss://stream.example.com");
    expect(reasons.join()).not.toContain("secretkey12345");
    await streams.close();
  });

  it("does not show an address that the platform refuses", async () => {
    const reasons: (string | undefined)[] = [];
    const streams = hub(() => protocol(() => "wss://[1]/secretkey12345"), FAST, {
      socket: ({ reason }) => reasons.push(reason),
    });
    streams.watch(trades, { symbol: "A" });
    await vi.waitFor(() => expect(reasons).toContain("the address is not a valid WebSocket URL"));
    expect(reasons.join()).not.toContain("secretkey12345");
    await streams.close();
  });
});
