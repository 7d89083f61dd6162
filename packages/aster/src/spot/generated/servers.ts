// Generated from specs/aster/spot/openapi.yaml. Do not edit; run `pnpm generate`.

/** An environment of the venue. */
export type ServerName = "production" | "sandbox";

/** Base URLs of the REST API, by environment. */
export const servers: Readonly<Record<ServerName, string>> = {
  production: "https://sapi.asterdex.com",
  sandbox: "https://sapi.asterdex-testnet.com",
};

/** Base URLs of the sockets, by environment. */
export const streamServers: Readonly<Record<ServerName, string>> = {
  production: "wss://sstream.asterdex.com",
  sandbox: "wss://sstream.asterdex-testnet.com",
};

/** A socket of the venue. */
export type SocketName = "market" | "user";

/** Path, access and documented heartbeat of each socket; times in milliseconds. */
export const sockets = {
  market: {
    path: "/stream",
    auth: "none",
    heartbeat: { sender: "server", frame: "ping", interval: 180000, idle: 600000 },
    limits: { messages: { limit: 5, interval: 1000 }, streams: 1024, life: 86400000 },
    symbols: "lowercase",
  },
  user: {
    path: "/ws/{listenKey}",
    auth: "listen-key",
    heartbeat: { sender: "server", frame: "ping", interval: 180000, idle: 600000 },
    limits: { messages: { limit: 5, interval: 1000 }, life: 86400000 },
    listenKey: {
      life: 3600000,
      refresh: 1800000,
      create: "createListenKey",
      reset: "keepAliveListenKey",
      delete: "closeListenKey",
    },
  },
} as const;
