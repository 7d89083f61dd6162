import { afterEach, describe, expect, it, vi } from "vitest";
import { ConfigError } from "../../src/errors.js";
import { openSocket } from "../../src/platform/socket-web.js";
import type { WireEvents } from "../../src/stream/wire.js";

/** The global `WebSocket` of a browser, played by hand. */
class BrowserSocket {
  static last: BrowserSocket | undefined;
  binaryType = "blob";
  readyState = 0;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  onclose: ((event: { code: number; reason: string }) => void) | null = null;
  readonly sent: string[] = [];
  readonly closes: (number | undefined)[] = [];

  constructor(url: string) {
    if (!url.startsWith("wss:")) throw new SyntaxError(`invalid: ${url}`);
    BrowserSocket.last = this;
  }

  send(text: string): void {
    this.sent.push(text);
  }

  close(code?: number): void {
    this.closes.push(code);
  }
}

function listen(): { events: WireEvents; seen: string[] } {
  const seen: string[] = [];
  const events: WireEvents = {
    opened: () => seen.push("opened"),
    message: (text) => seen.push(text),
    alive: () => seen.push("alive"),
    closed: ({ reason }) => seen.push(reason),
  };
  return { events, seen };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("openSocket outside of Node", () => {
  it("passes on text and binary messages and the end", () => {
    vi.stubGlobal("WebSocket", BrowserSocket);
    const { events, seen } = listen();
    const wire = openSocket({ url: "wss://v.test" }, events);
    wire.send("too early");
    const socket = BrowserSocket.last;
    if (socket === undefined) throw new Error("no socket");
    socket.readyState = 1;
    socket.onopen?.();
    wire.send("hello");
    socket.onmessage?.({ data: "text" });
    socket.onmessage?.({ data: new TextEncoder().encode("bytes").buffer });
    socket.onclose?.({ code: 1006, reason: "" });
    wire.drop();
    expect(seen).toEqual(["opened", "text", "bytes", "closed with code 1006"]);
    expect(socket).toMatchObject({ sent: ["hello"], binaryType: "arraybuffer" });
    expect(wire.seesPings).toBe(false);
  });

  it("drop: ends at once and no longer listens", () => {
    vi.stubGlobal("WebSocket", BrowserSocket);
    const { events, seen } = listen();
    openSocket({ url: "wss://v.test" }, events).drop();
    BrowserSocket.last?.onopen?.();
    BrowserSocket.last?.onmessage?.({ data: "late" });
    BrowserSocket.last?.onclose?.({ code: 1000, reason: "" });
    expect(seen).toEqual(["dropped"]);
  });

  it("error: a bad address is not shown", async () => {
    vi.stubGlobal("WebSocket", BrowserSocket);
    const { events, seen } = listen();
    openSocket({ url: "secret" }, events);
    await Promise.resolve();
    expect(seen).toEqual(["the address is not a valid WebSocket URL"]);
  });

  it("error: headers, or no WebSocket at all", () => {
    vi.stubGlobal("WebSocket", BrowserSocket);
    const { events } = listen();
    expect(() => openSocket({ url: "wss://v.test", headers: { signature: "s" } }, events)).toThrow(ConfigError);
    vi.stubGlobal("WebSocket", undefined);
    expect(() => openSocket({ url: "wss://v.test" }, events)).toThrow("this runtime has no WebSocket");
  });
});
