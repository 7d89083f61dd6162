import {
  appendFields,
  type Client,
  ConfigError,
  carries,
  createClient,
  type Draft,
  hmacSha256,
  limitTable,
  type Sign,
} from "@venuekit/runtime";
import { rateLimits } from "./generated/limits.js";
import { getServerTime } from "./generated/operations/getServerTime.js";
import { servers } from "./generated/servers.js";
import { judge } from "./judge.js";
import type { HashkeyOptions, HashkeyWithOptions } from "./options.js";
import { keepSettings } from "./settings.js";
import { createSign } from "./signing.js";

/**
 * A HashKey client with your own decimal type. This module never loads decimal.js, so a bundle without it is
 * possible; {@link hashkey} is the same with `Decimal`.
 *
 * @throws {ConfigError} A key without a secret, or the other way round; an unknown server.
 */
export function hashkeyWith(options: HashkeyWithOptions): Client {
  const { key, secret, server, site, apiKeyHeader, recvWindow, limits, streams, ...rest } = options;
  const client = createClient({
    ...rest,
    venue: "hashkey",
    origin: originOf(server),
    sign: withSite(signWith(key, secret, apiKeyHeader, recvWindow), site),
    judge,
    limits: limitTable(rateLimits, limits),
    readTime: async (self) => (await getServerTime(self)).serverTime,
  });
  return keepSettings(client, { server, site, hasKey: key !== undefined, streams });
}

function originOf(server: HashkeyOptions["server"] = "production"): string {
  if (typeof server === "object") return server.rest;
  if (!Object.hasOwn(servers, server)) {
    throw new ConfigError(`server must be ${Object.keys(servers).join(", ")} or { rest, stream }`);
  }
  return servers[server];
}

function signWith(
  key: string | undefined,
  secret: string | undefined,
  apiKeyHeader = "X-HK-APIKEY",
  recvWindow: number | undefined,
): Sign {
  if (key === undefined || secret === undefined) {
    if (key !== secret) throw new ConfigError("key or secret is missing");
    return refuseSigned;
  }
  return createSign({ key, hmac: hmacSha256(secret), apiKeyHeader, recvWindow });
}

function refuseSigned(draft: Draft): Draft {
  if (draft.access === "none") return draft;
  throw new ConfigError(`${draft.operation} needs an API key: pass key and secret to hashkey()`);
}

/** Sends the user's site with market data calls that bring none. */
function withSite(sign: Sign, site: string | undefined): Sign {
  if (site === undefined) return sign;
  const field = `site=${encodeURIComponent(site)}`;
  return (draft, now) => {
    const wanted = isMarketData(draft) && !carries(draft, "site");
    return sign(wanted ? appendFields(draft, field) : draft, now);
  };
}

function isMarketData(draft: Draft): boolean {
  return draft.path.startsWith("/quote/") || draft.operation === "getExchangeInfo";
}
