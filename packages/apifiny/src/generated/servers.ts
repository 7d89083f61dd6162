// Generated from specs/apifiny/openapi.yaml. Do not edit; run `pnpm generate`.

/** An environment of the venue. */
export type ServerName = "production";

/** Base URLs of the REST API, by environment. */
export const servers: Readonly<Record<ServerName, string>> = {
  production: "https://api.apifiny.com",
};

/** Base URLs of the sockets, by environment. */
export const streamServers: Readonly<Record<ServerName, string>> = {
  production: "wss://api.apifiny.com",
};

/** An exchange with a server of its own. */
export type HostName = "BINANCE" | "BINANCEUS" | "COINBASEPRO" | "HUOBI" | "KUCOIN" | "OKEX";

/** Base URLs of the REST API, by exchange. */
export const hosts: Readonly<Record<HostName, string>> = {
  BINANCE: "https://apibn.apifiny.com",
  BINANCEUS: "https://apibnu.apifiny.com",
  COINBASEPRO: "https://apicb.apifiny.com",
  HUOBI: "https://apihb.apifiny.com",
  KUCOIN: "https://apikc.apifiny.com",
  OKEX: "https://apiok.apifiny.com",
};

/** A socket of the venue. */
export type SocketName = "market" | "orders" | "assets";

/** Path, access and documented heartbeat of each socket; times in milliseconds. */
export const sockets = {
  market: {
    path: "/md/ws/v1",
    auth: "none",
    heartbeat: { sender: "server", interval: 30000, answer: "echo" },
    limits: { messages: { limit: 1, interval: 1000 } },
  },
  orders: {
    path: "/ac/ws/v2/{VENUE}/order",
    auth: "header",
    heartbeat: { sender: "server", interval: 30000, answer: "echo" },
  },
  assets: {
    path: "/ac/ws/v2/{VENUE}/asset",
    auth: "header",
    heartbeat: { sender: "server", interval: 30000, answer: "echo" },
  },
} as const;
