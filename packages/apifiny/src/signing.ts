import { type Draft, type Sign, sha256Hex } from "@venuekit/runtime";
import type { jwtSigner } from "./jwt.js";

export interface TokenSigning {
  readonly accountId: string;
  readonly secretKeyId: string;
  /** Makes a token of claims; the secret stays in its closure. */
  readonly token: ReturnType<typeof jwtSigner>;
  readonly tokenSeconds: number;
}

/**
 * The documented signature: a header `signature` with a JWT (HS256) of account, access key, expiry in seconds, and the
 * SHA-256 of exactly what is sent: the query string of a GET, the body of a POST.
 */
export function signToken(signing: TokenSigning): Sign {
  return async (draft, now) => {
    if (draft.access === "none") return draft;
    const digest = await sha256Hex(draft.body ?? draft.query);
    return { ...draft, headers: { ...draft.headers, signature: await userToken(signing, now, { digest }) } };
  };
}

/** The token of a call, or, without a digest, of a user socket. */
export function userToken(signing: TokenSigning, now: number, digest: { readonly digest?: string }): Promise<string> {
  const { accountId, secretKeyId, token, tokenSeconds } = signing;
  return token({ accountId, secretKeyId, ...digest, exp: Math.floor(now / 1000) + tokenSeconds });
}

export interface ConnectorSigning {
  readonly secretKeyId: string;
  /** HMAC-SHA256 of a text with the account's secret, in lower-case hex. */
  readonly hmac: (text: string) => string | Promise<string>;
  readonly recvWindow: number;
}

/**
 * The scheme of the venue's own connector since 1.2.0 (undocumented): `timestamp` and `recvWindow` join the query or
 * the body, and the HMAC-SHA256 of the result travels in the header `signature`.
 */
export function signConnector({ secretKeyId, hmac, recvWindow }: ConnectorSigning): Sign {
  return async (draft, now) => {
    if (draft.access === "none") return draft;
    const stamped = stamp(draft, now, recvWindow);
    const signature = await hmac(stamped.body ?? stamped.query);
    return { ...stamped, headers: { ...stamped.headers, apiKey: secretKeyId, signature } };
  };
}

function stamp(draft: Draft, timestamp: number, recvWindow: number): Draft {
  if (draft.body === undefined) {
    const fields = `recvWindow=${recvWindow}&timestamp=${timestamp}`;
    return { ...draft, query: draft.query === "" ? fields : `${draft.query}&${fields}` };
  }
  const open = draft.body.replace(/\}\s*$/, "");
  const comma = open.trimEnd().endsWith("{") ? "" : ",";
  return { ...draft, body: `${open}${comma}"recvWindow":${recvWindow},"timestamp":${timestamp}}` };
}
