import {
  type Client,
  ConfigError,
  type Protocol,
  type Stream,
  type StreamOperation,
  type StreamOptions,
  streamHub,
} from "@venuekit/runtime";
import { sockets } from "./generated/servers.js";
import { socketAddress } from "./hosts.js";
import { marketProtocol } from "./protocol/market.js";
import { userProtocol } from "./protocol/user.js";
import { settingsOf } from "./settings.js";

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
  return streamHub(client, protocolOf, settingsOf(client).streams).watch(operation, params, options);
}

function protocolOf(client: Client, socket: string): Protocol {
  const { server, venue, token } = settingsOf(client);
  if (socket === "market") return marketProtocol(server.stream + sockets.market.path);
  if (token === undefined) {
    throw new ConfigError("account streams need credentials: pass accountId, secretKeyId and secret to apifiny()");
  }
  const { path } = socket === "orders" ? sockets.orders : sockets.assets;
  return userProtocol(socketAddress(path, venue, server), token);
}
