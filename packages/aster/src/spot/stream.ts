import { type Client, type Stream, type StreamOperation, type StreamOptions, streamHub } from "@venuekit/runtime";
import { settingsOf } from "../product/settings.js";
import { protocolsOf } from "../product/streams.js";
import { closeListenKey } from "./generated/operations/closeListenKey.js";
import { createListenKey } from "./generated/operations/createListenKey.js";
import { keepAliveListenKey } from "./generated/operations/keepAliveListenKey.js";
import { sockets } from "./generated/servers.js";

/**
 * Opens a documented stream. The generated `watchX` functions call this.
 *
 * @throws {ConfigError} An account stream of a client without credentials.
 */
export function watch<P, M, T>(
  client: Client,
  operation: StreamOperation<P, M, T>,
  params: P,
  options?: StreamOptions,
): Stream<T, M> {
  return streamHub(client, protocols, settingsOf(client).streams).watch(operation, params, options);
}

const protocols = /* @__PURE__ */ protocolsOf("aster-spot", sockets, {
  create: async (client) => (await createListenKey(client)).listenKey,
  keepAlive: (client, listenKey) => keepAliveListenKey(client, { listenKey }),
  close: (client, listenKey) => closeListenKey(client, { listenKey }),
});
