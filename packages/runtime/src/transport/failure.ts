import type { TransportFailure } from "./transport.js";

/** Makes the rejection of {@link Transport.send}. */
export function transportFailure(kind: TransportFailure["kind"], sent: boolean, cause: unknown): TransportFailure {
  return { kind, sent, cause };
}

export function isTransportFailure(thrown: unknown): thrown is TransportFailure {
  return typeof thrown === "object" && thrown !== null && "kind" in thrown && "sent" in thrown;
}

/** Anything else a transport rejects with is unknown ground: the request may have left. */
export function asTransportFailure(thrown: unknown): TransportFailure {
  return isTransportFailure(thrown) ? thrown : transportFailure("network", true, thrown);
}
