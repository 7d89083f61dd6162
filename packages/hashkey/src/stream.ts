import {
  ApiError,
  type Client,
  ConfigError,
  KeyLease,
  type Protocol,
  type Stream,
  type StreamOperation,
  type StreamOptions,
  streamHub,
} from "@venuekit/runtime";
import { createListenKey } from "./generated/operations/createListenKey.js";
import { deleteListenKey } from "./generated/operations/deleteListenKey.js";
import { resetListenKey } from "./generated/operations/resetListenKey.js";
import { sockets, streamServers } from "./generated/servers.js";
import { privateProtocol } from "./protocol/private.js";
import { publicProtocol } from "./protocol/public.js";
import { settingsOf } from "./settings.js";

/**
 * Opens a documented stream. The generated `watchX` functions call this.
 *
 * @throws {ConfigError} An account stream of a client without key and secret.
 */
export function watch<P, M, T>(
  client: Client,
  operation: StreamOperation<P, M, T>,
  params: P,
  options?: StreamOptions,
): Stream<T, M> {
  return streamHub(client, protocolOf, settingsOf(client).streams).watch(operation, params, options);
}

function protocolOf(client: Client, socket: string): Protocol {
  const { server = "production", site, hasKey } = settingsOf(client);
  const stream = typeof server === "object" ? server.stream : streamServers[server];
  switch (socket) {
    case "publicV1":
      return publicProtocol("v1", stream + sockets.publicV1.path, site);
    case "publicV2":
      return publicProtocol("v2", stream + sockets.publicV2.path, site);
    default:
      if (!hasKey) throw new ConfigError("account streams need an API key: pass key and secret to hashkey()");
      return privateProtocol(stream + sockets.private.path, listenKeyOf(client));
  }
}

function listenKeyOf(client: Client): KeyLease {
  return new KeyLease({
    lifeMs: sockets.private.listenKey.life,
    refreshMs: sockets.private.listenKey.refresh,
    create: async () => (await createListenKey(client)).listenKey,
    refresh: (listenKey) => resetListenKey(client, { listenKey }),
    remove: (listenKey) => deleteListenKey(client, { listenKey }),
    // The document has no code for an unknown listen key: any refusal of the reset means it is gone.
    isGone: (error) => error instanceof ApiError && error.name === "ApiError",
  });
}
