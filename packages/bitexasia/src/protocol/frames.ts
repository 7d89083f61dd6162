import type { Json, JsonObject } from "@venuekit/runtime";

/** What is subscribed: one of the two published streams, for one pair. */
export interface StreamTopic {
  readonly channel: "orderbook" | "trades";
  /** E.g. `BTC-USD`. */
  readonly pair: string;
}

/** What a message is. */
export type Routed =
  /** Data of a topic, in the shape of `OrderBookPush` or `TradesPush`. Numbers are text. */
  | (StreamTopic & { readonly kind: "push"; readonly push: Json })
  /** The venue refused `topic`, or something else where there is none. */
  | { readonly kind: "error"; readonly message: string; readonly code?: string; readonly topic?: StreamTopic }
  /** Sent back at once, e.g. the answer to a ping. */
  | { readonly kind: "reply"; readonly text: string };

/** The frames of the socket. None is documented: give your own where the venue tells you others. */
export interface Frames {
  /** Messages that subscribe topics. */
  readonly subscribe: (topics: readonly StreamTopic[]) => readonly string[];
  readonly unsubscribe: (topics: readonly StreamTopic[]) => readonly string[];
  /** Says what a message is; `undefined`: of no interest. Must not keep or change the message. */
  readonly route: (message: Json) => Routed | undefined;
}

/** The frames of the specification, all inferred: `{"op":"subscribe","channel":"orderbook","pair":"BTC-USD"}`. */
export const defaultFrames: Frames = {
  subscribe: (topics) => topics.map((topic) => frame("subscribe", topic)),
  unsubscribe: (topics) => topics.map((topic) => frame("unsubscribe", topic)),
  route,
};

function frame(op: string, { channel, pair }: StreamTopic): string {
  return JSON.stringify({ op, channel, pair });
}

function route(message: Json): Routed | undefined {
  if (!isObject(message)) return undefined;
  const topic = topicOf(message);
  if (message.error !== undefined && message.error !== null) return refusal(message.error, topic);
  const isData = message.bids !== undefined || message.asks !== undefined || message.trades !== undefined;
  return topic === undefined || !isData ? undefined : { kind: "push", ...topic, push: message };
}

function topicOf({ channel, pair }: JsonObject): StreamTopic | undefined {
  if ((channel !== "orderbook" && channel !== "trades") || typeof pair !== "string") return undefined;
  return { channel, pair };
}

function refusal(error: Json, topic: StreamTopic | undefined): Routed {
  const { code, message } = isObject(error) ? error : { code: undefined, message: error };
  return {
    kind: "error",
    message: typeof message === "string" ? message : "refused by the venue",
    ...(typeof code === "string" ? { code } : {}),
    ...(topic === undefined ? {} : { topic }),
  };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
