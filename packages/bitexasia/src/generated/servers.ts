// Generated from specs/bitexasia/openapi.yaml. Do not edit; run `pnpm generate`.

/** An environment of the venue. */
export type ServerName = "production";

/** Base URLs of the REST API, by environment. */
export const servers: Readonly<Record<ServerName, string>> = {
  production: "https://api.bitexasia.com",
};

/** A socket of the venue. */
export type SocketName = "market";

/** Path, access and documented heartbeat of each socket; times in milliseconds. */
export const sockets = {
  market: { path: "{url}", auth: "none" },
} as const;
