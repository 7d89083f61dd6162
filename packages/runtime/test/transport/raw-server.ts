import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";

/** A TCP server that answers each HTTP request with whatever `answer` does to the socket. Knows what arrived. */
export interface RawServer extends AsyncDisposable {
  readonly origin: string;
  /** Requests received, as text. */
  readonly requests: string[];
  /** Connections accepted so far. */
  connections: number;
}

export async function rawServer(answer: (socket: Socket, request: string) => void): Promise<RawServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    state.connections++;
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
    let received = "";
    socket.on("data", (data) => {
      received += data.toString("utf8");
      for (;;) {
        const head = received.indexOf("\r\n\r\n");
        if (head === -1) return;
        const length = Number(/content-length: (\d+)/i.exec(received.slice(0, head))?.[1] ?? 0);
        if (received.length < head + 4 + length) return;
        const request = received.slice(0, head + 4 + length);
        received = received.slice(head + 4 + length);
        state.requests.push(request);
        answer(socket, request);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const state: RawServer = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: [],
    connections: 0,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return state;
}

/** A complete answer. */
export function http(status: number, body: string, headers: Record<string, string> = {}): string {
  const lines = Object.entries({ "content-length": String(Buffer.byteLength(body)), ...headers });
  return `HTTP/1.1 ${status} X\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n${body}`;
}

/** The address of a port where nobody listens. */
export async function refusedOrigin(): Promise<string> {
  const server = await rawServer(() => undefined);
  const { origin } = server;
  await server[Symbol.asyncDispose]();
  return origin;
}

/** Waits until `done`, for at most five seconds. */
export async function until(done: () => boolean): Promise<void> {
  for (let i = 0; i < 1_000 && !done(); i++) await new Promise((resolve) => setTimeout(resolve, 5));
  if (!done()) throw new Error("it never happened");
}
