import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { messages } from "../support/messages.js";

// A WebSocket venue in a process of its own. Its messages are framed beforehand, so that it is always faster than
// whoever reads them; what clients say is not looked at.

/** What the case asks for over the channel between the two processes. */
export interface Order {
  /** Path of the socket that gets them; the newest connection on it. */
  readonly path: string;
  readonly what: "trades" | "books";
  /** Messages, rounded up to whole blocks. */
  readonly count: number;
}

const sockets = new Map<string, Duplex>();
const { trades, books } = messages();
const blocks = { trades: block(trades), books: block(books) };

const server = createServer();
server.on("upgrade", (request, socket) => {
  const key = `${request.headers["sec-websocket-key"]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
  const accept = createHash("sha1").update(key).digest("base64");
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  socket.on("error", () => {});
  socket.resume();
  sockets.set(request.url ?? "", socket);
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("message", (order: Order) => void push(order));
process.on("disconnect", () => process.exit());

async function push({ path, what, count }: Order): Promise<void> {
  const socket = sockets.get(path);
  if (socket === undefined) throw new Error(`nobody is connected to ${path}`);
  const { frames, length } = blocks[what];
  for (let sent = 0; sent < count; sent += length) {
    if (!socket.write(frames)) await new Promise((resolve) => socket.once("drain", resolve));
  }
}

function block(texts: readonly string[]): { readonly frames: Buffer; readonly length: number } {
  return { frames: Buffer.concat(texts.map(frame)), length: texts.length };
}

/** One unmasked text frame. */
function frame(text: string): Buffer {
  const payload = Buffer.from(text);
  const header = Buffer.alloc(payload.length < 126 ? 2 : 4);
  header[0] = 0x81;
  if (payload.length < 126) header[1] = payload.length;
  else {
    header[1] = 126;
    header.writeUInt16BE(payload.length, 2);
  }
  return Buffer.concat([header, payload]);
}
