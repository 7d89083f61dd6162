import { createHash } from "node:crypto";
import { errors, jwtVerify } from "jose";

/** A key that may log on. */
export interface FixKey {
  readonly accountId: string;
  readonly secretKeyId: string;
  readonly secret: string;
  /** May it trade? Default true. */
  readonly trade?: boolean;
}

const CLAIMS = ["accountId", "digest", "exp", "method", "secretKeyId"];
/** A token that lives longer than this has its end in milliseconds. */
const LONGEST_SECONDS = 24 * 60 * 60;

/** The key that signed the token of a logon, or why it is refused. */
export async function verifyLogon(
  token: string,
  accountId: string,
  keys: readonly FixKey[],
  now: number,
): Promise<FixKey | string> {
  const claimed = claimsOf(token);
  const key = keys.find((known) => known.secretKeyId === claimed?.secretKeyId);
  if (key === undefined) return "token error";
  try {
    const { payload } = await jwtVerify(token, new TextEncoder().encode(key.secret), {
      algorithms: ["HS256"],
      currentDate: new Date(now),
      requiredClaims: CLAIMS,
    });
    if (Object.keys(payload).sort().join() !== CLAIMS.join()) return "token error";
    if (payload.accountId !== accountId || key.accountId !== accountId)
      return "Account doesn't exist, please verify account ID.";
    if (payload.digest !== createHash("sha256").update(accountId).digest("hex")) return "Signature Error";
    if (payload.method !== "Fix") return "token error";
    if ((payload.exp ?? 0) > now / 1000 + LONGEST_SECONDS) return "token error";
    return key;
  } catch (error) {
    if (error instanceof errors.JWTExpired) return "token error: expired";
    if (error instanceof errors.JOSEError) return "Signature Error";
    throw error;
  }
}

function claimsOf(token: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const part = Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8");
    return JSON.parse(part) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
