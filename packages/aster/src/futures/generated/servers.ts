// Generated from specs/aster/futures/openapi.yaml. Do not edit; run `pnpm generate`.

/** An environment of the venue. */
export type ServerName = "production" | "sandbox";

/** Base URLs of the REST API, by environment. */
export const servers: Readonly<Record<ServerName, string>> = {
  production: "https://fapi.asterdex.com",
  sandbox: "https://fapi.asterdex-testnet.com",
};

/** Base URLs of the sockets, by environment. */
export const streamServers: Readonly<Record<ServerName, string>> = {
  production: "wss://fstream.asterdex.com",
  sandbox: "wss://fstream.asterdex-testnet.com",
};

/** A socket of the venue. */
export type SocketName = "market" | "user";

/** Path, access and documented heartbeat of each socket; times in milliseconds. */
export const sockets = {
  market: {
    path: "/stream",
    auth: "none",
    heartbeat: { sender: "server", frame: "ping", interval: 300000, idle: 900000 },
    limits: { messages: { limit: 10, interval: 1000 }, streams: 200, life: 86400000 },
    symbols: "lowercase",
  },
  user: {
    path: "/ws/{listenKey}",
    auth: "listen-key",
    heartbeat: { sender: "server", frame: "ping", interval: 300000, idle: 900000 },
    limits: { messages: { limit: 10, interval: 1000 }, life: 86400000 },
    listenKey: {
      life: 3600000,
      refresh: 1800000,
      create: "createListenKey",
      reset: "keepAliveListenKey",
      delete: "closeListenKey",
      expired: "listenKeyExpired",
    },
  },
} as const;
