import type { Draft, Sign } from "@venuekit/runtime";

/** What {@link createSign} needs. The secret stays in the closure of `hmac`. */
export interface SigningOptions {
  readonly key: string;
  /** HMAC-SHA256 of a text with the account's secret, in lower-case hex. */
  readonly hmac: (text: string) => string | Promise<string>;
  /** Header that carries the key. */
  readonly apiKeyHeader: string;
  /** Sent with every signed call that does not bring its own. */
  readonly recvWindow: number | undefined;
}

/**
 * Signs as documented under "Signature Authentication": `timestamp` is appended to the parameters, HMAC-SHA256 is
 * taken over the query string and the form body joined without a separator, and `signature` goes last.
 *
 * Batch orders travel as JSON; there the document's sample signs the query alone, so that is what is done.
 */
export function createSign(options: SigningOptions): Sign {
  return (draft, now) => {
    if (draft.access === "none") return draft;
    const headers = { ...draft.headers, [options.apiKeyHeader]: options.key };
    if (draft.access === "key") return { ...draft, headers };
    const stamped = stamp(draft, now, options.recvWindow);
    const signature = options.hmac(signedText(stamped));
    return typeof signature === "string"
      ? { ...append(stamped, `signature=${signature}`), headers }
      : signature.then((text) => ({ ...append(stamped, `signature=${text}`), headers }));
  };
}

/** The text the signature covers. */
export function signedText(draft: Draft): string {
  return draft.contentType === "application/json" ? draft.query : draft.query + (draft.body ?? "");
}

function stamp(draft: Draft, now: number, recvWindow: number | undefined): Draft {
  const given = /(?:^|&)recvWindow=/.test(signedText(draft));
  const windowed = recvWindow === undefined || given ? draft : append(draft, `recvWindow=${recvWindow}`);
  return append(windowed, `timestamp=${now}`);
}

/** Adds a field where this request carries its fields: the form body, or else the query. */
function append(draft: Draft, field: string): Draft {
  if (draft.contentType === "application/x-www-form-urlencoded") {
    return { ...draft, body: draft.body ? `${draft.body}&${field}` : field };
  }
  return { ...draft, query: draft.query === "" ? field : `${draft.query}&${field}` };
}
