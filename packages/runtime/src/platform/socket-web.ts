import { ConfigError } from "../errors.js";
import type { Address, Wire, WireEvents } from "../stream/wire.js";

/** The part of the platform's `WebSocket` that is used here. */
interface WebSocketLike {
  binaryType: string;
  readonly readyState: number;
  onopen: (() => void) | null;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: (() => void) | null;
  onclose: ((event: { readonly code: number; readonly reason: string }) => void) | null;
  send(text: string): void;
  close(code?: number): void;
}

/** {@link OpenSocket} over the global `WebSocket` of browsers, workers and other runtimes. */
export function openSocket(address: Address, events: WireEvents): Wire {
  const { WebSocket } = globalThis as { WebSocket?: new (url: string) => WebSocketLike };
  if (WebSocket === undefined) throw new ConfigError("streams: this runtime has no WebSocket");
  if (address.headers !== undefined && Object.keys(address.headers).length > 0) {
    throw new ConfigError("streams: this connection needs headers, and WebSockets can't send them outside of Node");
  }

  let over = false;
  function end(reason: string): void {
    if (over) return;
    over = true;
    events.closed({ reason });
  }

  let socket: WebSocketLike | undefined;
  try {
    socket = new WebSocket(address.url);
  } catch {
    // The error quotes the address, and that may hold a listen key.
    queueMicrotask(() => end("the address is not a valid WebSocket URL"));
  }
  if (socket !== undefined) {
    const decoder = new TextDecoder();
    socket.binaryType = "arraybuffer";
    socket.onopen = () => {
      if (!over) events.opened();
    };
    socket.onmessage = ({ data }) => {
      if (!over) events.message(typeof data === "string" ? data : decoder.decode(data as ArrayBuffer));
    };
    socket.onclose = ({ code, reason }) => end(`closed with code ${code} ${reason}`.trimEnd());
  }

  return {
    seesPings: false,
    send(text) {
      if (socket?.readyState === 1) socket.send(text);
    },
    close() {
      if (socket === undefined) end("closed");
      else socket.close(1000);
    },
    drop() {
      // There is no way to cut a browser's socket; it is told to close and no longer listened to.
      socket?.close();
      end("dropped");
    },
  };
}
