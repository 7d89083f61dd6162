import { sha256Hex } from "@venuekit/runtime";
import { jwtSigner } from "../jwt.js";

/** How long a logon token is good for; the documented sample gives it this long. */
const LIFETIME_SECONDS = 30;

/**
 * Makes the tokens of logons: the documented claims, with the digest over the account id. The secret signs and is
 * never among the claims.
 *
 * @throws {ConfigError} The secret is empty.
 */
export function logonTokens(
  accountId: string,
  secretKeyId: string,
  secret: string,
  now: () => number,
): () => Promise<string> {
  const sign = jwtSigner(secret);
  return async () =>
    sign({
      accountId,
      secretKeyId,
      digest: await sha256Hex(accountId),
      method: "Fix",
      exp: Math.floor(now() / 1000) + LIFETIME_SECONDS,
    });
}
