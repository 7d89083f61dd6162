import { ApiError, type Client, ConfigError, KeyLease, type Protocol, type ProtocolFactory } from "@venuekit/runtime";
import { marketProtocol } from "../streams/market.js";
import { userProtocol } from "../streams/user.js";
import { settingsOf } from "./settings.js";

/** What differs between the sockets of futures and spot, from their specifications. */
export interface ProductSockets {
  readonly market: {
    readonly path: string;
    readonly limits: { readonly messages: { readonly limit: number }; readonly streams: number };
  };
  readonly user: {
    readonly path: string;
    readonly heartbeat: { readonly interval: number };
    readonly listenKey: { readonly life: number; readonly refresh: number };
  };
}

/** How a product makes, keeps and closes its listen keys. */
export interface ListenKeyCalls {
  create(client: Client): Promise<string>;
  keepAlive(client: Client, listenKey: string): Promise<unknown>;
  close(client: Client, listenKey: string): Promise<unknown>;
}

/** The protocols of a product's two sockets. */
export function protocolsOf(id: string, sockets: ProductSockets, calls: ListenKeyCalls): ProtocolFactory {
  return (client, socket): Protocol => {
    if (client.venue !== id) throw new ConfigError(`a client of ${client.venue} has no streams of ${id}`);
    const { stream, hasCredentials, renewAfterMs } = settingsOf(client);
    if (socket === "market") {
      const { path, limits } = sockets.market;
      const { messages, streams } = limits;
      return marketProtocol({ url: stream + path, messagesPerSecond: messages.limit, streams, renewAfterMs });
    }
    if (!hasCredentials)
      throw new ConfigError("account streams need credentials: pass user and signer, or key and secret");
    const { path, heartbeat, listenKey } = sockets.user;
    const lease = new KeyLease({
      lifeMs: listenKey.life,
      refreshMs: listenKey.refresh,
      create: () => calls.create(client),
      refresh: (key) => calls.keepAlive(client, key),
      remove: (key) => calls.close(client, key),
      isGone: (error) => error instanceof ApiError && error.code === UNKNOWN_LISTEN_KEY,
    });
    return userProtocol({ url: stream + path, lease, pingEveryMs: heartbeat.interval, renewAfterMs });
  };
}

/** "This listenKey does not exist." */
const UNKNOWN_LISTEN_KEY = "-1125";
