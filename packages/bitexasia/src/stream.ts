import {
  type Client,
  ConfigError,
  type Protocol,
  type Stream,
  type StreamOperation,
  type StreamOptions,
  streamHub,
} from "@venuekit/runtime";
import { marketProtocol } from "./protocol/market.js";
import { settingsOf } from "./settings.js";

/**
 * Opens a stream. The generated `watchX` functions call this.
 *
 * @throws {ConfigError} No address: the page gives none, so `server.stream` must.
 */
export function watch<P, M, T>(
  client: Client,
  operation: StreamOperation<P, M, T>,
  params: P,
  options?: StreamOptions,
): Stream<T, M> {
  return streamHub(client, protocolOf, settingsOf(client).streams).watch(operation, params, options);
}

function protocolOf(client: Client): Protocol {
  const { stream, streams } = settingsOf(client);
  if (stream === undefined) {
    throw new ConfigError("the venue publishes no address for streams: pass server: { rest, stream } to bitexasia()");
  }
  return marketProtocol(stream, streams);
}
