import { hmacSha256 } from "@venuekit/runtime";

/** What a token says. Everybody who sees the token can read it: never put a secret in. */
export type Claims = Readonly<Record<string, string | number>>;

const HEADER = base64url(new TextEncoder().encode('{"alg":"HS256","typ":"JWT"}'));

/** A JSON Web Token (RFC 7519) of these claims, signed with HMAC-SHA256. The key is the secret's UTF-8 text as given. */
export function jwt(claims: Claims, secret: string): Promise<string> {
  return jwtSigner(secret)(claims);
}

/**
 * Makes a function that signs claims. The secret can't be read back from it.
 *
 * @throws {ConfigError} The secret is empty.
 */
export function jwtSigner(secret: string): (claims: Claims) => Promise<string> {
  const hmac = hmacSha256(secret);
  return async (claims) => {
    const signed = `${HEADER}.${base64url(new TextEncoder().encode(JSON.stringify(claims)))}`;
    return `${signed}.${base64url(bytesOf(await hmac(signed)))}`;
  };
}

function bytesOf(hex: string): Uint8Array {
  const bytes = new Uint8Array(hex.length / 2);
  for (let at = 0; at < bytes.length; at++) bytes[at] = Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16);
  return bytes;
}

function base64url(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
