import { createServer, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";

/** A real venue on localhost: confirms subscriptions, and does what a test tells it to. */
export interface TestServer {
  readonly url: string;
  readonly sockets: WebSocket[];
  readonly frames: string[];
  /** Paths of the upgrade requests. */
  readonly paths: string[];
  /** Answers upgrades with this HTTP status while it is not 0. */
  refuse: number;
  /** Leaves upgrades without an answer. */
  hang: boolean;
  /** Leaves subscriptions without a confirmation. */
  mute: boolean;
  push(topic: string, data: unknown): void;
  close(): Promise<void>;
}

export async function startServer(port = 0): Promise<TestServer> {
  const http: Server = createServer();
  const raw = new Set<Socket>();
  const upgrades = new WebSocketServer({ noServer: true });
  const server: TestServer = {
    url: "",
    sockets: [],
    frames: [],
    paths: [],
    refuse: 0,
    hang: false,
    mute: false,
    push(topic, data) {
      for (const socket of server.sockets) socket.send(JSON.stringify({ topic, data }));
    },
    async close() {
      for (const socket of raw) socket.destroy();
      await new Promise((resolve) => http.close(resolve));
    },
  };
  http.on("connection", (socket) => {
    raw.add(socket);
    socket.on("close", () => raw.delete(socket));
  });
  http.on("upgrade", (request, socket, head) => {
    server.paths.push(request.url ?? "");
    if (server.hang) return;
    if (server.refuse !== 0) {
      const page = "<html><body>Access denied</body></html>";
      socket.end(
        `HTTP/1.1 ${server.refuse} No\r\nContent-Type: text/html\r\nContent-Length: ${page.length}\r\nConnection: close\r\n\r\n${page}`,
      );
      return;
    }
    upgrades.handleUpgrade(request, socket, head, (accepted) => {
      server.sockets.push(accepted);
      accepted.on("error", () => {});
      accepted.on("close", () => server.sockets.splice(server.sockets.indexOf(accepted), 1));
      accepted.on("message", (data) => {
        const text = data.toString();
        server.frames.push(text);
        const frame: { sub?: string[] } = JSON.parse(text);
        if (!server.mute) for (const key of frame.sub ?? []) accepted.send(JSON.stringify({ ack: key }));
      });
    });
  });
  await new Promise<void>((resolve) => http.listen(port, "127.0.0.1", resolve));
  return Object.assign(server, { url: `ws://127.0.0.1:${(http.address() as AddressInfo).port}/ws` });
}
