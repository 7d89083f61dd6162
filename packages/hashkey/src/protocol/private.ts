import {
  DecodeError,
  type Incoming,
  type Json,
  type JsonObject,
  type KeyLease,
  type Part,
  type Protocol,
} from "@venuekit/runtime";
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
  if (typeof message !== "object" || message === null) throw new DecodeError("expected a list of events");
  if (message.ping !== undefined) return { kind: "control", reply: `{"pong":${message.ping}}` };
  if (message.pong !== undefined) return { kind: "control" };
  return message.e === undefined ? { kind: "ignored" } : { kind: "data", parts: byType([message]) };
}

/** One part an event type, events in the order received. What is no event is an error: it may have been a fill. */
function byType(events: readonly Json[]): Part[] {
  const parts = new Map<string, JsonObject[]>();
  for (const [index, event] of events.entries()) {
    const { e: type } = typeof event === "object" && event !== null && !Array.isArray(event) ? event : {};
    if (typeof type !== "string") throw new DecodeError("an event without a type").within(index);
    const list = parts.get(type);
    if (list === undefined) parts.set(type, [event as JsonObject]);
    else list.push(event as JsonObject);
  }
  return [...parts].map(([key, payload]) => ({ key, payload }));
}
