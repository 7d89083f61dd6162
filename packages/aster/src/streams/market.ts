import type { Incoming, Json, JsonObject, Protocol, Topic } from "@venuekit/runtime";

/** What the documents say of a market socket. */
export interface MarketSocket {
  /** Address, `/stream` included: combined streams, so that partial and diff depth can't be confused. */
  readonly url: string;
  /** Frames a client may send in a second. */
  readonly messagesPerSecond: number;
  /** Streams one connection may carry. */
  readonly streams: number;
  /** Age at which the connection is replaced; absent: the venue ends it. */
  readonly renewAfterMs: number | undefined;
}

/** Stream names in one SUBSCRIBE frame, so that no frame grows without bound. */
const NAMES_PER_FRAME = 100;

/** The venue pings every few minutes only; asking for our subscriptions proves sooner that the connection lives. */
const ASK_EVERY_MS = 60_000;
const SILENT_AFTER_MS = 150_000;

/** Market data over combined streams: SUBSCRIBE and UNSUBSCRIBE with ids, matched to their answers. */
export function marketProtocol({ url, messagesPerSecond, streams, renewAfterMs }: MarketSocket): Protocol {
  const asked = new Map<string, readonly string[]>();
  let id = 0;

  function frames(method: "SUBSCRIBE" | "UNSUBSCRIBE", topics: readonly Topic[]): string[] {
    const names = topics.map(streamName);
    const out: string[] = [];
    for (let start = 0; start < names.length; start += NAMES_PER_FRAME) {
      const params = names.slice(start, start + NAMES_PER_FRAME);
      id += 1;
      if (method === "SUBSCRIBE") asked.set(String(id), params);
      out.push(JSON.stringify({ method, params, id }));
    }
    return out;
  }

  function answer(frame: JsonObject): Incoming {
    const key = typeof frame.id === "string" ? frame.id : "";
    const keys = asked.get(key) ?? [];
    asked.delete(key);
    const { code, msg } = isObject(frame.error) ? frame.error : frame;
    if (typeof msg === "string") {
      const refused = { kind: "error", code: typeof code === "string" ? code : undefined, message: msg } as const;
      return keys.length > 0 ? { ...refused, keys } : refused;
    }
    return keys.length > 0 ? { kind: "ack", keys } : { kind: "control" };
  }

  return {
    url: () => url,
    key: streamName,
    subscribe: (topics) => frames("SUBSCRIBE", topics),
    unsubscribe: (topics) => frames("UNSUBSCRIBE", topics),
    acks: true,
    incoming(message) {
      if (!isObject(message)) return { kind: "ignored" };
      if (typeof message.stream === "string" && message.data !== undefined) {
        return { kind: "data", parts: [{ key: message.stream, payload: message.data }] };
      }
      return message.id !== undefined || message.code !== undefined || message.error !== undefined
        ? answer(message)
        : { kind: "ignored" };
    },
    heartbeat: {
      ping: { everyMs: ASK_EVERY_MS, frame: () => `{"method":"LIST_SUBSCRIPTIONS","id":${++id}}` },
      silentAfterMs: SILENT_AFTER_MS,
      ...(renewAfterMs === undefined ? {} : { maxAgeMs: renewAfterMs }),
    },
    maxFramesPerSecond: messagesPerSecond,
    maxTopics: streams,
  };
}

/** Symbols are lower case in stream names; the rest is written as documented. */
function streamName({ name }: Topic): string {
  const at = name.indexOf("@");
  return at === -1 || name.startsWith("!") ? name : name.slice(0, at).toLowerCase() + name.slice(at);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
