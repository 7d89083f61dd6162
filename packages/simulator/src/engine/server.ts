import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { WebSocket } from "ws";
import { WebSocketServer } from "ws";
import type { Disaster, RawAnswer, RawRequest } from "./message.js";

export interface ServerHandlers {
  request(request: RawRequest): Promise<RawAnswer | Disaster>;
  /** Returns a status to refuse the upgrade, or takes the socket. */
  upgrade(request: RawRequest): number | ((socket: WebSocket) => void);
  /** A defect of the simulator itself; the caller gets a 500. */
  defect(error: unknown): void;
}

const MAX_BODY = 1_000_000;

/** HTTP and WebSocket on one port of 127.0.0.1. */
export class HttpServer {
  readonly #server: Server;
  readonly #webSockets = new WebSocketServer({ noServer: true, maxPayload: MAX_BODY });
  readonly #sockets = new Set<Socket>();
  readonly #handlers: ServerHandlers;
  #port = 0;

  constructor(handlers: ServerHandlers) {
    this.#handlers = handlers;
    this.#server = createServer((request, response) => void this.#answer(request, response));
    this.#server.on("connection", (socket) => {
      this.#sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => this.#sockets.delete(socket));
    });
    this.#server.on("upgrade", (request, socket, head) => this.#upgrade(request, socket, head));
  }

  get port(): number {
    return this.#port;
  }

  /** @throws the error of the operating system, for example `EADDRINUSE`. */
  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(port, "127.0.0.1", () => {
        this.#server.off("error", reject);
        const address = this.#server.address();
        if (typeof address === "object" && address) this.#port = address.port;
        resolve();
      });
    });
  }

  close(): Promise<void> {
    for (const client of this.#webSockets.clients) client.terminate();
    this.#webSockets.close();
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      for (const socket of this.#sockets) socket.destroy();
    });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.on("error", () => {});
    let answer: RawAnswer | Disaster;
    try {
      const body = await readBody(request);
      if (body === undefined) answer = { status: 413, headers: {}, body: "" };
      else answer = await this.#handlers.request(rawRequest(request, body));
    } catch (error) {
      if (request.socket.destroyed) return;
      this.#handlers.defect(error);
      answer = { status: 500, headers: { "content-type": "text/plain" }, body: "simulator defect" };
    }
    if (answer === "hang") return;
    if (answer === "reset") {
      request.socket.resetAndDestroy();
      return;
    }
    if ("truncated" in answer) {
      const { status, headers, body } = answer.truncated;
      response.writeHead(status, { ...headers, "content-length": String(Buffer.byteLength(body)) });
      response.write(body.slice(0, Math.floor(body.length / 2)), () => request.socket.destroy());
      return;
    }
    response.writeHead(answer.status, { ...answer.headers, "content-length": String(Buffer.byteLength(answer.body)) });
    response.end(answer.body);
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on("error", () => socket.destroy());
    const verdict = this.#handlers.upgrade(rawRequest(request, ""));
    if (typeof verdict === "number") {
      socket.end(`HTTP/1.1 ${verdict} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    this.#webSockets.handleUpgrade(request, socket, head, (webSocket) => {
      webSocket.on("error", () => webSocket.terminate());
      verdict(webSocket);
    });
  }
}

function rawRequest(request: IncomingMessage, body: string): RawRequest {
  const target = request.url ?? "/";
  const mark = target.indexOf("?");
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return {
    method: request.method ?? "GET",
    path: mark < 0 ? target : target.slice(0, mark),
    query: mark < 0 ? "" : target.slice(mark + 1),
    headers,
    body,
    remote: request.socket.remoteAddress ?? "",
  };
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
