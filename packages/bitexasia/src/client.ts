import {
  type Client,
  ConfigError,
  checkTimes,
  createClient,
  hmacSha256,
  limitTable,
  type Sign,
} from "@venuekit/runtime";
import { adjust } from "./adjust.js";
import { rateLimits } from "./generated/limits.js";
import { servers } from "./generated/servers.js";
import { judge } from "./judge.js";
import type { BitexasiaOptions, BitexasiaWithOptions, Server } from "./options.js";
import { unwrap } from "./reshape.js";
import { keepSettings } from "./settings.js";
import { canonicalText, createSign, randomNonce } from "./signing.js";

/**
 * A BitexAsia client with your own decimal type. This module never loads decimal.js, so a bundle without it is
 * possible; {@link bitexasia} is the same with `Decimal`.
 *
 * @throws {ConfigError} A key without a secret, or the other way round; an unknown server; a weight or time that is
 * none.
 */
export function bitexasiaWith(options: BitexasiaWithOptions): Client {
  const { server, limits, streams = {}, reshape = unwrap, weights = {}, retryOrders = false } = options;
  checkTimes({ silentAfterMs: streams.silentAfterMs, everyMs: streams.ping?.everyMs });
  const { rest: origin, stream } = resolveServer(server);
  for (const [name, weight] of Object.entries(weights)) {
    if (!(weight >= 0)) throw new ConfigError(`weights: ${name} must be 0 or more`);
  }
  const { decimal, timeoutMs, retries, maxWaitMs, transport, now, clientOrderId, hooks } = options;
  const client = createClient({
    decimal,
    timeoutMs,
    retries,
    maxWaitMs,
    transport,
    now,
    clientOrderId,
    hooks,
    venue: "bitexasia",
    origin,
    sign: signWith(options),
    judge: options.judge ?? judge,
    limits: limitTable(rateLimits, limits),
  });
  return keepSettings(adjust(client, { reshape, weights, retryOrders }), { stream, streams });
}

function resolveServer(server: BitexasiaOptions["server"] = "production"): Server {
  if (typeof server === "object") return server;
  if (!Object.hasOwn(servers, server)) {
    throw new ConfigError(
      `server: ${Object.keys(servers).join(", ")} or { rest, stream } expected; the page gives no sandbox`,
    );
  }
  return { rest: servers[server] };
}

function signWith(options: BitexasiaOptions): Sign {
  const { key, secret, canonicalize = canonicalText, nonce = randomNonce, signMarketData = false } = options;
  if (options.hmac !== undefined && secret !== undefined) throw new ConfigError("secret and hmac exclude each other");
  const hmac = options.hmac ?? (secret === undefined ? undefined : hmacSha256(secret));
  if (key === undefined || hmac === undefined) {
    if (key !== undefined || hmac !== undefined) {
      throw new ConfigError("key and secret (or hmac) go together: one of them is missing");
    }
    if (signMarketData) throw new ConfigError("signMarketData needs key and secret");
    return refuseSigned;
  }
  return createSign({ key, hmac, canonicalize, nonce, signPublic: signMarketData });
}

const refuseSigned: Sign = (draft) => {
  if (draft.access === "none") return draft;
  throw new ConfigError(`${draft.operation} needs an API key: pass key and secret to bitexasia()`);
};
