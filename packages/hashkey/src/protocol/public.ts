import {
  DecodeError,
  type Incoming,
  type Json,
  type JsonObject,
  joinKeys,
  type Protocol,
  type Topic,
} from "@venuekit/runtime";
import { sockets } from "../generated/servers.js";

/** The two documented formats of the public market data socket. */
export type Version = "v1" | "v2";

/** Market data: `/quote/ws/v1` and `/quote/ws/v2`. Subscriptions are not confirmed. */
export function publicProtocol(version: Version, url: string, site: string | undefined): Protocol {
  const frame = version === "v1" ? frameV1 : frameV2;
  const { interval: everyMs } = sockets.publicV2.heartbeat;
  return {
    url: () => url,
    key: (topic) => keyOf(topic.name.split("_")[0] ?? "", topic.params.symbol, topic.params.klineType),
    subscribe: (topics) => topics.map((topic) => JSON.stringify(frame(topic, "sub", site))),
    unsubscribe: (topics) => topics.map((topic) => JSON.stringify(frame(topic, "cancel", site))),
    acks: false,
    incoming: version === "v1" ? incomingV1 : incomingV2,
    // The client pings as often as the document recommends; the server answers each ping with its own time. Three
    // without an answer mean that the connection is dead.
    heartbeat: { ping: { everyMs, frame: (now) => `{"ping":${now}}` }, silentAfterMs: 3 * everyMs },
  };
}

const join = /* @__PURE__ */ joinKeys();

function keyOf(topic: string, symbol: Json | undefined, interval: Json | undefined): string {
  return interval === undefined ? join(topic, String(symbol)) : join(topic, `${symbol}|${interval}`);
}

function frameV1(topic: Topic, event: string, site: string | undefined): object {
  return { ...siteField(site), symbol: topic.params.symbol, topic: topic.name, event, params: { binary: false } };
}

function frameV2(topic: Topic, event: string, site: string | undefined): object {
  return { ...siteField(site), topic: topic.name, event, params: topic.params };
}

/** Undocumented, so sent only where the user asks for a site. */
function siteField(site: string | undefined): { site?: string } {
  return site === undefined ? {} : { site };
}

function incomingV1(message: Json): Incoming {
  return isPush(message) ? data(message, message.symbol) : other(message);
}

function incomingV2(message: Json): Incoming {
  if (!isPush(message)) return other(message);
  return data(message, isObject(message.params) ? message.params.symbol : message.symbol);
}

/** A push has a topic and data. */
function isPush(message: Json): message is JsonObject {
  return isObject(message) && message.topic !== undefined && message.data !== undefined;
}

/** @throws {DecodeError} Nobody can tell whose push it is. */
function data(frame: JsonObject, symbol: Json | undefined): Incoming {
  const { topic, params } = frame;
  if (typeof topic !== "string" || typeof symbol !== "string") throw new DecodeError("a push without topic or symbol");
  const interval = isObject(params) ? params.klineType : undefined;
  return { kind: "data", parts: [{ key: keyOf(topic, symbol, interval), payload: frame }] };
}

/**
 * Pongs, confirmations and failures. The document shows none of the last two. Frames seen at the venue: V1 confirms
 * nothing, and refuses with `code`, `desc` and no symbol; V2 repeats what was asked, with `code` and `msg`.
 */
function other(message: Json): Incoming {
  if (!isObject(message)) return { kind: "ignored" };
  if (message.pong !== undefined) return { kind: "control" };
  if (message.ping !== undefined) return { kind: "control", reply: `{"pong":${message.ping}}` };
  const text = message.msg ?? message.desc;
  const code = typeof message.code === "string" ? message.code : undefined;
  if (code === undefined || code === "0" || code === "0000") return { kind: "ignored" };
  const refused = { kind: "error", code, message: typeof text === "string" ? text : "refused by the venue" } as const;
  const key = message.event === "sub" ? askedOf(message) : undefined;
  return key === undefined ? refused : { ...refused, keys: [key] };
}

/** The topic a V2 frame answers for, where it says so. */
function askedOf({ topic, params }: JsonObject): string | undefined {
  if (typeof topic !== "string" || !isObject(params) || typeof params.symbol !== "string") return undefined;
  return keyOf(topic, params.symbol, params.klineType);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
