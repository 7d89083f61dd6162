import type { Incoming, Json, JsonObject, KeyLease, Part, Protocol } from "@venuekit/runtime";
import { sockets } from "../generated/servers.js";

/**
 * Account events: `/api/v1/ws/{listenKey}`. Nothing is subscribed: every event of the account arrives, in arrays,
 * and is routed by its type.
 */
export function privateProtocol(url: string, lease: KeyLease): Protocol {
  return {
    url: async () => url.replace("{listenKey}", encodeURIComponent(await lease.get())),
    key: (topic) => topic.name,
    subscribe: () => [],
    unsubscribe: () => [],
    acks: false,
    incoming,
    // The server pings; three missed pings mean that the connection is dead.
    heartbeat: { silentAfterMs: 3 * sockets.private.heartbeat.interval },
    invalidate: () => lease.invalidate(),
    onUrlChange: (listener) => lease.onExpired(listener),
    released: () => lease.close(),
  };
}

function incoming(message: Json): Incoming {
  if (Array.isArray(message)) return { kind: "data", parts: byType(message) };
  if (typeof message !== "object" || message === null) return { kind: "ignored" };
  if (message.ping !== undefined) return { kind: "control", reply: `{"pong":${message.ping}}` };
  if (message.pong !== undefined) return { kind: "control" };
  return { kind: "ignored" };
}

/** One part an event type, events in the order received. */
function byType(events: readonly Json[]): Part[] {
  const parts = new Map<string, JsonObject[]>();
  for (const event of events) {
    if (typeof event !== "object" || event === null || Array.isArray(event) || typeof event.e !== "string") continue;
    const list = parts.get(event.e);
    if (list === undefined) parts.set(event.e, [event]);
    else list.push(event);
  }
  return [...parts].map(([key, payload]) => ({ key, payload }));
}
