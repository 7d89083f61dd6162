import type { Draft, Sign } from "@venuekit/runtime";

/** What a signature can be made from: a request as it will travel, byte for byte, and what signing adds. */
export interface SigningInput {
  readonly method: Draft["method"];
  /** Path with the query where there is one, e.g. `/v1/orders`. */
  readonly path: string;
  /** Text of the body; empty where there is none. */
  readonly body: string;
  /** Epoch milliseconds, as in `X-Api-Timestamp`. */
  readonly timestamp: string;
  /** As in `X-Api-Nonce`. */
  readonly nonce: string;
}

/** Puts the text together that is signed. */
export type Canonicalize = (input: SigningInput) => string;

/** What {@link createSign} needs. The secret stays in the closure of `hmac`. */
export interface SigningOptions {
  readonly key: string;
  /** Signs a text; the result is the value of `X-Api-Signature`. */
  readonly hmac: (text: string) => string | Promise<string>;
  readonly canonicalize: Canonicalize;
  /** A new nonce for every attempt. */
  readonly nonce: () => string;
  /** Also signs what the specification calls public. */
  readonly signPublic: boolean;
}

/**
 * The default signing text, inferred: the page's sample passes method, path, body, timestamp and nonce to its signing
 * command in this order and does not show what that command does. Here they are joined without a separator.
 */
export function canonicalText({ method, path, body, timestamp, nonce }: SigningInput): string {
  return method + path + body + timestamp + nonce;
}

/** Signs with the four headers of the page's sample. Every attempt gets a fresh time and a fresh nonce. */
export function createSign(options: SigningOptions): Sign {
  const { key, hmac, canonicalize, signPublic } = options;
  return (draft, now) => {
    if (draft.access === "none" && !signPublic) return draft;
    const timestamp = String(now);
    const nonce = options.nonce();
    const path = draft.query === "" ? draft.path : `${draft.path}?${draft.query}`;
    const signature = hmac(canonicalize({ method: draft.method, path, body: draft.body ?? "", timestamp, nonce }));
    const signed = (text: string): Draft => ({
      ...draft,
      headers: {
        ...draft.headers,
        "X-Api-Key": key,
        "X-Api-Timestamp": timestamp,
        "X-Api-Nonce": nonce,
        "X-Api-Signature": text,
      },
    });
    return typeof signature === "string" ? signed(signature) : signature.then(signed);
  };
}

/** Eight random hex digits, as in the sample. */
export function randomNonce(): string {
  let nonce = "";
  for (const byte of crypto.getRandomValues(new Uint8Array(4))) nonce += byte.toString(16).padStart(2, "0");
  return nonce;
}
