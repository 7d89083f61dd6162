import type { RawData, WebSocket } from "ws";
import type { Address, Wire, WireEvents } from "../stream/wire.js";

const CLOSE_TIMEOUT_MS = 1_000;

/** {@link OpenSocket} over `ws`, which is loaded with the first connection. */
export function openSocket(address: Address, events: WireEvents): Wire {
  let socket: WebSocket | undefined;
  let over = false;
  let status: number | undefined;
  let failure: string | undefined;

  function end(reason: string): void {
    if (over) return;
    over = true;
    events.closed({ reason, status });
  }

  function attach(opened: WebSocket): void {
    socket = opened;
    opened.on("open", () => events.opened());
    opened.on("message", (data) => events.message(textOf(data)));
    opened.on("ping", () => events.alive());
    opened.on("pong", () => events.alive());
    // Without this listener an answer other than 101 is an error whose status can only be read from its text.
    opened.on("unexpected-response", (_request, response) => {
      status = response.statusCode;
      failure = `the venue answered HTTP ${status} instead of opening a WebSocket`;
      opened.terminate();
    });
    // Stays attached for good: an "error" event nobody listens to ends the process.
    opened.on("error", (error) => {
      failure ??= error.message === "" ? error.name : error.message;
    });
    opened.on("close", (code, reason) => end(failure ?? `closed with code ${code} ${reason.toString()}`.trimEnd()));
  }

  import("ws").then(
    ({ WebSocket }) => {
      if (over) return;
      const options = {
        headers: { ...address.headers },
        perMessageDeflate: false,
        skipUTF8Validation: false,
        closeTimeout: CLOSE_TIMEOUT_MS,
      };
      try {
        attach(new WebSocket(address.url, options));
      } catch {
        // The error quotes the address, and that may hold a listen key.
        end("the address is not a valid WebSocket URL");
      }
    },
    () => end('the package "ws" is not installed'),
  );

  return {
    seesPings: true,
    send(text) {
      if (socket?.readyState === 1) socket.send(text);
    },
    close() {
      if (socket === undefined) end("closed");
      else socket.close(1000);
    },
    drop() {
      if (socket === undefined) end("closed");
      else socket.terminate();
    },
  };
}

function textOf(data: RawData): string {
  if (Buffer.isBuffer(data)) return data.toString("utf8");
  return (Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data)).toString("utf8");
}
