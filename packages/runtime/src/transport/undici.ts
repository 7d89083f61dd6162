import { type Dispatcher, loadPool, type Pool, type PoolConstructor } from "./dispatcher.js";
import { Exchange } from "./exchange.js";
import { transportFailure } from "./failure.js";
import type { Transport, TransportRequest, TransportResponse } from "./transport.js";

/** Options of {@link undiciTransport}. */
export interface UndiciTransportOptions {
  /** An undici 7 dispatcher, e.g. `new ProxyAgent(url)`. It stays yours: `close()` leaves it open. */
  readonly dispatcher?: Dispatcher | undefined;
  /** Connections per origin. Default 64. More calls than that wait for a free one. Ignored with `dispatcher`. */
  readonly connections?: number | undefined;
  /** Requests sent on one connection before the first answer is in. Default 1. Ignored with `dispatcher`. */
  readonly pipelining?: number | undefined;
}

/**
 * HTTP over undici, the default on Node. Knows exactly whether a request left (`sent`). Follows no redirect, retries
 * nothing and asks for no compression.
 */
export function undiciTransport(options: UndiciTransportOptions = {}): Transport {
  const { dispatcher, connections = 64, pipelining = 1 } = options;
  const pools = new Map<string, Pool>();
  const underWay: Exchange[] = [];
  let closed = false;
  let Pool: PoolConstructor | undefined;
  // Started here and not awaited: the time it takes hides behind the caller's own start.
  const loading = dispatcher === undefined ? loadPool().then((loaded) => (Pool = loaded)) : undefined;
  loading?.catch(() => undefined);

  const dispatcherFor = (origin: string): Dispatcher | undefined => {
    if (dispatcher !== undefined) return dispatcher;
    let pool = pools.get(origin);
    if (pool === undefined && Pool !== undefined) {
      pool = new Pool(origin, { connections, pipelining });
      pools.set(origin, pool);
    }
    return pool;
  };

  return {
    send(request: TransportRequest): Promise<TransportResponse> {
      return new Promise((resolve, reject) => {
        if (closed) return reject(transportFailure("aborted", false, new Error("the transport is closed")));
        if (request.signal?.aborted) return reject(transportFailure("aborted", false, request.signal.reason));
        const exchange = new Exchange(request, underWay, resolve, reject);
        const start = (): void => {
          try {
            const found = dispatcherFor(request.origin);
            if (found !== undefined) exchange.start(found);
          } catch (error) {
            exchange.fail("network", error);
          }
        };
        if (dispatcher !== undefined || Pool !== undefined) start();
        else loading?.then(start, (error: unknown) => exchange.fail("network", error));
      });
    },
    async close(): Promise<void> {
      closed = true;
      const reason = new Error("the transport was closed");
      for (const exchange of [...underWay]) exchange.fail("aborted", reason);
      await Promise.all([...pools.values()].map((pool) => pool.destroy(reason)));
      pools.clear();
    },
  };
}
