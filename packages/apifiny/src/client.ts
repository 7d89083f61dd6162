import {
  type Client,
  ConfigError,
  createClient,
  type Draft,
  hmacSha256,
  limitTable,
  type Sign,
} from "@venuekit/runtime";
import { readAnswer } from "./answers.js";
import { rateLimits } from "./generated/limits.js";
import { getServerTime } from "./generated/operations/getServerTime.js";
import { addressed, PRODUCTION } from "./hosts.js";
import { judge } from "./judge.js";
import { jwtSigner } from "./jwt.js";
import type { ApifinyOptions, ApifinyWithOptions } from "./options.js";
import { newOrderId } from "./order-id.js";
import { keepSettings } from "./settings.js";
import { signConnector, signToken, type TokenSigning, userToken } from "./signing.js";

/**
 * An Apifiny client with your own decimal type. This module never loads decimal.js; {@link apifiny} is the same with
 * `Decimal`.
 *
 * @throws {ConfigError} Credentials that don't go together.
 */
export function apifinyWith(options: ApifinyWithOptions): Client {
  const { venue = "GBBO", accountId, secretKeyId, secret, auth, recvWindow, tokenSeconds, ...others } = options;
  const { server = PRODUCTION, limits, streams, ...rest } = others;
  const tokens = tokenSigning(options);
  const sign = signWith(options, tokens);
  const client = createClient({
    ...rest,
    venue: "apifiny",
    origin: server.rest,
    sign: (draft, now) => sign(addressed(draft, venue, server), now),
    judge,
    read: readAnswer,
    clientOrderId: options.clientOrderId ?? (() => newOrderId(accountId ?? "", (options.now ?? Date.now)())),
    limits: limitTable(rateLimits, limits),
    readTime: async (self) => (await getServerTime(self)).result,
  });
  let connects = false;
  const token = (tokens: TokenSigning): Promise<string> => {
    // A socket that has to be opened once more may have been refused for the time in its token.
    if (connects) client.clock.sync().catch(() => undefined);
    connects = true;
    return userToken(tokens, client.clock.now(), {});
  };
  return keepSettings(client, { server, venue, token: tokens && (() => token(tokens)), streams });
}

function tokenSigning({ accountId, secretKeyId, secret, tokenSeconds = 30 }: ApifinyOptions): TokenSigning | undefined {
  if (accountId === undefined && secretKeyId === undefined && secret === undefined) return undefined;
  if (accountId === undefined || secretKeyId === undefined || secret === undefined) {
    throw new ConfigError("accountId, secretKeyId and secret go together: one of them is missing");
  }
  if (!(tokenSeconds > 0 && Number.isFinite(tokenSeconds))) throw new ConfigError("tokenSeconds must be above 0");
  return { accountId, secretKeyId, token: jwtSigner(secret), tokenSeconds };
}

function signWith({ auth = "jwt", secret, recvWindow = 5000 }: ApifinyOptions, tokens: TokenSigning | undefined): Sign {
  if (tokens === undefined || secret === undefined) return refuseSigned;
  if (auth === "jwt") return signToken(tokens);
  if (auth !== "hmac") throw new ConfigError("auth must be jwt or hmac");
  return signConnector({ secretKeyId: tokens.secretKeyId, hmac: hmacSha256(secret), recvWindow });
}

function refuseSigned(draft: Draft): Draft {
  if (draft.access === "none") return draft;
  throw new ConfigError(`${draft.operation} needs credentials: pass accountId, secretKeyId and secret to apifiny()`);
}
