import type { Client } from "../../src/call/client.js";
import type { Hooks } from "../../src/call/hooks.js";
import { putText } from "../../src/codec/put.js";
import { DecodeError } from "../../src/errors.js";
import type { Json, JsonObject } from "../../src/json/json.js";
import type { StreamHubOptions } from "../../src/stream/connection.js";
import { StreamHub } from "../../src/stream/hub.js";
import type { StreamOperation } from "../../src/stream/operation.js";
import type { Incoming, Protocol } from "../../src/stream/protocol.js";

/** A made-up venue: `{"sub":["trade:A"]}` is answered by `{"ack":"trade:A"}`, pushes are `{"topic":...,"data":...}`. */
export function protocol(url: Protocol["url"], more: Partial<Protocol> = {}): Protocol {
  return {
    url,
    key: (topic) => topic.name,
    subscribe: (topics) => [JSON.stringify({ sub: topics.map(({ name }) => name) })],
    unsubscribe: (topics) => [JSON.stringify({ unsub: topics.map(({ name }) => name) })],
    acks: true,
    incoming,
    heartbeat: { silentAfterMs: 60_000 },
    ...more,
  };
}

function incoming(message: Json): Incoming {
  const frame = object(message);
  if (typeof frame.topic === "string") {
    return { kind: "data", parts: [{ key: frame.topic, payload: frame.data ?? null }] };
  }
  if (frame.ack !== undefined) return { kind: "ack", keys: keysOf(frame.ack) };
  if (typeof frame.ping === "string") return { kind: "control", reply: `{"pong":${frame.ping}}` };
  if (frame.expired !== undefined) return { kind: "expired" };
  if (frame.error !== undefined) {
    const { key, code, message: text } = object(frame.error);
    const rest = { kind: "error", code: String(code), message: String(text) } as const;
    return key === undefined ? rest : { ...rest, keys: keysOf(key) };
  }
  return { kind: "ignored" };
}

/** One key, or several as `["a","b"]`. */
function keysOf(value: Json): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

export interface Trade {
  readonly id: number;
}

export interface WatchParams {
  readonly symbol: string;
}

/** Trades of one symbol; every push holds one or many. */
export const trades: StreamOperation<WatchParams, readonly Trade[], Trade> = {
  id: "watchTrades",
  socket: "public",
  topics: ["trade:{symbol}"],
  kind: "market",
  params: (params, out) => putText(out, "symbol", params.symbol),
  decode: (value) => {
    if (!Array.isArray(value)) throw new DecodeError("expected a list").within("data");
    return value.map((id) => ({ id: Number(id) }));
  },
  items: (push) => push,
};

/** The same topic as {@link trades}, read by another operation. */
export const ids: StreamOperation<WatchParams, Json, Json> = {
  ...trades,
  id: "watchIds",
  decode: (value) => (Array.isArray(value) ? value.reverse() : value),
  items: (push) => [push],
};

/** Two topics of an account. */
export const account: StreamOperation<undefined, Json, Json> = {
  id: "watchAccount",
  socket: "private",
  topics: ["orders", "balances"],
  kind: "account",
  decode: (value) => value,
  items: (push) => [push],
};

export function hub(
  protocols: (socket: string) => Protocol,
  options: StreamHubOptions = {},
  hooks: Hooks = {},
): StreamHub {
  // Streams use nothing else of a client.
  const client = { venue: "test", hooks, decoding: { decimal: (text: string) => text } } as unknown as Client;
  return new StreamHub(client, (_client, socket) => protocols(socket), options);
}

function object(value: Json): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new DecodeError("expected an object");
  return value;
}
