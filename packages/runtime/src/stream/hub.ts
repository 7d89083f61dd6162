import type { Client } from "../call/client.js";
import { type Resource, resource } from "../call/resource.js";
import type { Decoding } from "../codec/types.js";
import { ConfigError } from "../errors.js";
import { Connection, type StreamHubOptions } from "./connection.js";
import type { StreamOperation } from "./operation.js";
import type { Protocol } from "./protocol.js";
import type { Stream, WatchOptions } from "./stream.js";
import { Subscription } from "./subscription.js";
import { checkTimes } from "./times.js";
import { topicsOf } from "./topics.js";

/** Makes the protocol of one of the venue's sockets, by its name in the specification. */
export type ProtocolFactory = (client: Client, socket: string) => Protocol;

/** What the runtime's own users of a stream may say besides. */
export interface StreamOptions extends WatchOptions {
  /** Replaces the client's number type, e.g. by text for an order book. Use one constant: it groups streams. */
  readonly decoding?: Decoding | undefined;
}

/** All streams of one client: one connection per socket name. */
export class StreamHub implements Resource {
  readonly #client: Client;
  readonly #protocols: ProtocolFactory;
  readonly #options: StreamHubOptions;
  readonly #connections = new Map<string, Connection>();
  #isClosed = false;

  /** @throws {ConfigError} A time that no timer can keep. */
  constructor(client: Client, protocols: ProtocolFactory, options: StreamHubOptions) {
    this.#client = client;
    this.#protocols = protocols;
    this.#options = options;
    const { connectTimeoutMs, ackTimeoutMs, lingerMs, backoff: { minMs, maxMs } = {} } = options;
    checkTimes({ connectTimeoutMs, ackTimeoutMs, maxMs });
    checkTimes({ lingerMs, minMs }, 0);
  }

  /**
   * Subscribes. Returns at once; the stream's `ready` tells when the venue has it.
   *
   * @throws {ConfigError} A parameter is missing or can't be written, the client's version of the API does not offer the
   * stream, or the client is closed.
   */
  watch<P, M, T>(operation: StreamOperation<P, M, T>, params: P, options: StreamOptions = {}): Stream<T, M> {
    if (this.#isClosed) throw new ConfigError(`${operation.id}: the client is closed`);
    const { venue, version = "", hooks, decoding } = this.#client;
    if (operation.versions?.includes(version) === false) {
      throw new ConfigError(`${operation.id}: offered by ${operation.versions} only, not by ${version}`);
    }
    const topics = topicsOf(operation, params);
    const connection = this.#connection(operation.socket);
    const keyed = topics.map((topic) => ({ key: connection.protocol.key(topic), topic }));
    const subscription: Subscription<P, M, T> = new Subscription(
      operation,
      keyed.map(({ key }) => key),
      options,
      { venue, hooks, leave: () => connection.detach(subscription) },
    );
    if (options.signal?.aborted === true) queueMicrotask(() => void subscription.close());
    else connection.attach(subscription, keyed, options.decoding ?? decoding);
    return subscription;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#connections.values()].map((connection) => connection.close()));
  }

  #connection(socket: string): Connection {
    let connection = this.#connections.get(socket);
    if (connection === undefined) {
      const { venue, hooks } = this.#client;
      connection = new Connection(this.#protocols(this.#client, socket), { venue, socket, hooks }, this.#options);
      this.#connections.set(socket, connection);
    }
    return connection;
  }
}

/**
 * The streams of a client, made on first use and closed with it.
 *
 * @param protocols A function of the venue's module, the same at every call: the client finds its hub by it.
 * @param options Used when the hub is made.
 */
export function streamHub(client: Client, protocols: ProtocolFactory, options: StreamHubOptions = {}): StreamHub {
  return resource(client, protocols, () => new StreamHub(client, protocols, options));
}
