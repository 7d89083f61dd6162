import { appendFields, carriedFields, carries, type Draft, type Sign } from "@venuekit/runtime";

export interface HmacSigning {
  readonly key: string;
  /** HMAC-SHA256 of a text with the account's secret, in lower-case hex. */
  readonly hmac: (text: string) => string | Promise<string>;
  /** Sent with every signed call that does not bring its own. */
  readonly recvWindow: number | undefined;
}

/**
 * The signature of V1: `timestamp` is appended to the parameters, HMAC-SHA256 is taken over the query string followed by
 * the form body, and `signature` goes last. Calls that need the key alone carry the header and nothing else.
 */
export function signHmac(options: HmacSigning): Sign {
  return (draft, now) => {
    if (draft.access === "none") return draft;
    const keyed: Draft = { ...draft, headers: { ...draft.headers, "X-MBX-APIKEY": options.key } };
    if (draft.access === "key") return keyed;
    const window =
      options.recvWindow === undefined || carries(draft, "recvWindow") ? "" : `recvWindow=${options.recvWindow}&`;
    const stamped = appendFields(keyed, `${window}timestamp=${now}`);
    const signature = options.hmac(carriedFields(stamped));
    return typeof signature === "string"
      ? appendFields(stamped, `signature=${signature}`)
      : signature.then((text) => appendFields(stamped, `signature=${text}`));
  };
}
