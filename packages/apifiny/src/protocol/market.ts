import { type Incoming, type Json, type JsonObject, joinKeys, type Protocol, type Topic } from "@venuekit/runtime";
import { sockets } from "../generated/servers.js";
import { echo } from "./ping.js";

/** Market data of all venues over one socket. Subscriptions are not confirmed. */
export function marketProtocol(url: string): Protocol {
  const { heartbeat, limits } = sockets.market;
  return {
    url: () => url,
    key: (topic) => keyOf(topic.name, topic.params.symbol, topic.params.venues),
    subscribe: (topics) => topics.map((topic) => frame(topic, "sub")),
    unsubscribe: (topics) => topics.map((topic) => frame(topic, "unsub")),
    acks: false,
    incoming,
    heartbeat: { silentAfterMs: 3 * heartbeat.interval },
    maxFramesPerSecond: limits.messages.limit,
  };
}

function frame({ name, params }: Topic, action: "sub" | "unsub"): string {
  return JSON.stringify({ channel: name, symbol: params.symbol, venues: [params.venues], action });
}

const join = /* @__PURE__ */ joinKeys();

function keyOf(channel: string, symbol: Json | undefined, venue: Json | undefined): string {
  return join(join(channel, String(symbol)), String(venue));
}

function incoming(message: Json): Incoming {
  if (!isObject(message)) return { kind: "ignored" };
  const { channel, symbol, venues } = message;
  if (typeof channel !== "string") return echo(message);
  const [venue] = Array.isArray(venues) ? venues : [venues];
  return { kind: "data", parts: [{ key: keyOf(channel, symbol, venue), payload: message }] };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
