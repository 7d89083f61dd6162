import {
  type Client,
  ConfigError,
  checkTimes,
  createClient,
  type Draft,
  hmacSha256,
  limitTable,
  type RateLimitTable,
  type Sign,
} from "@venuekit/runtime";
import { type CodeClasses, createJudge } from "../judge.js";
import type { AsterOptions, AsterWithOptions, Server } from "../options.js";
import { signAgent } from "../signing/eip712.js";
import { signHmac } from "../signing/hmac.js";
import { noncesOf } from "../signing/nonce.js";
import { CHAIN_IDS } from "../signing/typed-data.js";
import { keepSettings } from "./settings.js";

/** What differs between the calls of futures and spot. */
export interface Product {
  readonly id: string;
  /** What its paths begin with. */
  readonly root: string;
  readonly servers: Readonly<Record<"production" | "sandbox", Server>>;
  readonly limits: RateLimitTable;
  readonly codeClasses: CodeClasses;
  readonly readTime: (client: Client) => Promise<number>;
}

const HOUR_MS = 3_600_000;

/** Makes the client of a product. The kind of credentials decides version, path and signature. */
export function connect(product: Product, options: AsterWithOptions): Client {
  const { key, secret, user, signer, server, recvWindow, limits, streams, renewAfterMs, ...rest } = options;
  const at = resolveServer(product, server);
  if (renewAfterMs !== false) checkTimes({ renewAfterMs });
  const client = createClient({
    ...rest,
    venue: product.id,
    origin: at.rest,
    version: key === undefined && secret === undefined ? "v3" : "v1",
    sign: ofProduct(product, signWith(options, at.chainId ?? CHAIN_IDS.production)),
    judge: createJudge(product.codeClasses),
    limits: limitTable(product.limits, limits),
    readTime: product.readTime,
  });
  return keepSettings(client, {
    stream: at.stream,
    hasCredentials: key !== undefined || signer !== undefined,
    renewAfterMs: renewAfterMs === false ? undefined : (renewAfterMs ?? 23 * HOUR_MS),
    streams,
  });
}

function resolveServer(product: Product, server: AsterOptions["server"] = "production"): Server {
  if (typeof server === "object") return server;
  if (!Object.hasOwn(product.servers, server)) {
    throw new ConfigError(`server: ${Object.keys(product.servers).join(", ")} or { rest, stream } expected`);
  }
  return product.servers[server];
}

function signWith(options: AsterOptions, chainId: number): Sign {
  const { key, secret, user, signer, server, recvWindow } = options;
  if (key !== undefined || secret !== undefined) {
    if (signer !== undefined) throw new ConfigError("pass key and secret, or user and signer, not both");
    if (key === undefined || secret === undefined) throw new ConfigError("key and secret go together: one is missing");
    if (server === "sandbox") throw new ConfigError("the sandbox knows agent wallets only: pass user and signer");
    return signHmac({ key, hmac: hmacSha256(secret), recvWindow });
  }
  if (user !== undefined || signer !== undefined) {
    if (user === undefined || signer === undefined)
      throw new ConfigError("user and signer go together: one is missing");
    // It travels as it is, and an empty one or a stray space would only be found by the venue.
    if (!/^\w+$/.test(user)) throw new ConfigError("user: the address of the main wallet is expected");
    if (typeof signer !== "object")
      throw new ConfigError("signer: an object that signs is expected, e.g. privateKeySigner(key)");
    return signAgent({ user, signer, chainId, nonces: options.nonces ?? noncesOf(signer.address) });
  }
  return refuseSigned;
}

/** Both products have calls of the same names; at the host of the other one nobody could say what became of them. */
function ofProduct({ id, root }: Product, sign: Sign): Sign {
  return (draft, now) => {
    if (draft.path.startsWith(root)) return sign(draft, now);
    throw new ConfigError(`${draft.path} is not of ${id}: a client belongs to its product`);
  };
}

function refuseSigned(draft: Draft): Draft {
  if (draft.access === "none") return draft;
  throw new ConfigError(`${draft.operation} needs credentials: pass user and signer, or key and secret`);
}
