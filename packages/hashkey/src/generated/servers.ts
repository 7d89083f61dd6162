// Generated from specs/hashkey/openapi.yaml. Do not edit; run `pnpm generate`.

/** An environment of the venue. */
export type ServerName = "production" | "sandbox";

/** Base URLs of the REST API, by environment. */
export const servers: Readonly<Record<ServerName, string>> = {
  production: "https://api-pro.hashkey.com",
  sandbox: "https://api-pro.sim.hashkeydev.com",
};

/** Base URLs of the sockets, by environment. */
export const streamServers: Readonly<Record<ServerName, string>> = {
  production: "wss://stream-pro.hashkey.com",
  sandbox: "wss://stream-pro.sim.hashkeydev.com",
};

/** A socket of the venue. */
export type SocketName = "publicV1" | "publicV2" | "private";

/** Path, access and documented heartbeat of each socket; times in milliseconds. */
export const sockets = {
  publicV1: {
    path: "/quote/ws/v1",
    auth: "none",
    heartbeat: { sender: "client", interval: 10000, answer: "server-time" },
  },
  publicV2: {
    path: "/quote/ws/v2",
    auth: "none",
    heartbeat: { sender: "client", interval: 10000, answer: "server-time" },
  },
  private: {
    path: "/api/v1/ws/{listenKey}",
    auth: "listen-key",
    heartbeat: { sender: "server", interval: 30000, answer: "echo", idle: 3600000 },
    listenKey: {
      life: 3600000,
      refresh: 1800000,
      create: "createListenKey",
      reset: "resetListenKey",
      delete: "deleteListenKey",
    },
  },
} as const;
