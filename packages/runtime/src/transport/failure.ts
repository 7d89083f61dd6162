import type { TransportFailure } from "./transport.js";

/** Makes the rejection of {@link Transport.send}. */
export function transportFailure(kind: TransportFailure["kind"], sent: boolean, cause: unknown): TransportFailure {
  return { kind, sent, cause };
}

/** Anything else a transport rejects with is unknown ground: the request may have left. */
export function asTransportFailure(thrown: unknown): TransportFailure {
  if (typeof thrown === "object" && thrown !== null && "kind" in thrown && "sent" in thrown) {
    return thrown as TransportFailure;
  }
  return transportFailure("network", true, thrown);
}
