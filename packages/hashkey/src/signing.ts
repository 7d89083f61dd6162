import { appendFields, carriedFields, carries, type Sign } from "@venuekit/runtime";

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
export function createSign({ key, hmac, apiKeyHeader, recvWindow }: SigningOptions): Sign {
  return (draft, now) => {
    if (draft.access === "none") return draft;
    const keyed = { ...draft, headers: { ...draft.headers, [apiKeyHeader]: key } };
    if (draft.access === "key") return keyed;
    const window = recvWindow === undefined || carries(draft, "recvWindow") ? "" : `recvWindow=${recvWindow}&`;
    const stamped = appendFields(keyed, `${window}timestamp=${now}`);
    const signature = hmac(carriedFields(stamped));
    return typeof signature === "string"
      ? appendFields(stamped, `signature=${signature}`)
      : signature.then((text) => appendFields(stamped, `signature=${text}`));
  };
}
