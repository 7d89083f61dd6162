import { DecodeError, type Incoming, type Json, type KeyLease, type Protocol } from "@venuekit/runtime";

/** What the documents say of a user socket. */
export interface UserSocket {
  /** Address with `{listenKey}` in it. */
  readonly url: string;
  readonly lease: KeyLease;
  /** Time between the server's WebSocket pings. */
  readonly pingEveryMs: number;
  readonly renewAfterMs: number | undefined;
}

/** Events of the account: nothing is subscribed, every event arrives and is routed by its type. */
export function userProtocol({ url, lease, pingEveryMs, renewAfterMs }: UserSocket): Protocol {
  return {
    url: async () => url.replace("{listenKey}", encodeURIComponent(await lease.get())),
    key: (topic) => topic.name,
    subscribe: () => [],
    unsubscribe: () => [],
    acks: false,
    incoming,
    heartbeat: {
      silentAfterMs: 2.5 * pingEveryMs,
      ...(renewAfterMs === undefined ? {} : { maxAgeMs: renewAfterMs }),
    },
    invalidate: () => lease.invalidate(),
    onUrlChange: (listener) => lease.onExpired(listener),
    released: () => lease.close(),
  };
}

/** @throws {DecodeError} Something that is no event: it may have been a fill. */
function incoming(message: Json): Incoming {
  const { e: type, id } = typeof message === "object" && message !== null && !Array.isArray(message) ? message : {};
  if (id !== undefined && type === undefined) return { kind: "control" };
  if (typeof type !== "string") throw new DecodeError("an event without a type");
  const parts = [{ key: type, payload: message }];
  return type === "listenKeyExpired" ? { kind: "expired", parts } : { kind: "data", parts };
}
