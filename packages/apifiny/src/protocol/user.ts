import type { Incoming, Json, Protocol } from "@venuekit/runtime";
import { sockets } from "../generated/servers.js";
import { echo } from "./ping.js";

/**
 * Orders or balances of one account: nothing is subscribed, and a connection carries one topic. The token travels in a
 * header, which only Node can set on a WebSocket; elsewhere opening the stream fails with a `ConfigError`.
 */
export function userProtocol(url: string, token: () => Promise<string>): Protocol {
  let topic = "";
  return {
    url: async () => ({ url, headers: { signature: await token() } }),
    key: ({ name }) => {
      topic = name;
      return name;
    },
    subscribe: () => [],
    unsubscribe: () => [],
    acks: false,
    incoming: (message) => incoming(message, topic),
    heartbeat: { silentAfterMs: 3 * sockets.orders.heartbeat.interval },
  };
}

function incoming(message: Json, key: string): Incoming {
  if (typeof message !== "object" || message === null || Array.isArray(message)) return { kind: "ignored" };
  return message.ping === undefined ? { kind: "data", parts: [{ key, payload: message }] } : echo(message);
}
