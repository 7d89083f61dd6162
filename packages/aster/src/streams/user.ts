import type { Incoming, Json, KeyLease, Protocol } from "@venuekit/runtime";

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

function incoming(message: Json): Incoming {
  if (typeof message !== "object" || message === null || Array.isArray(message)) return { kind: "ignored" };
  if (typeof message.e !== "string") return { kind: "ignored" };
  const parts = [{ key: message.e, payload: message }];
  return message.e === "listenKeyExpired" ? { kind: "expired", parts } : { kind: "data", parts };
}
