/**
 * The part of an undici 7 `Dispatcher` (Agent, Pool, ProxyAgent, ...) that is used here, so that these types need
 * no undici types and accept any build of it.
 */
export interface Dispatcher {
  dispatch(options: DispatchOptions, handler: DispatchHandler): boolean;
}

export interface DispatchOptions {
  readonly origin: string;
  readonly path: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | null;
  /** 0 switches undici's own limit of this phase off: the deadline of the call rules. */
  readonly headersTimeout: number;
  readonly bodyTimeout: number;
  /** undici's default forbids what its option `pipelining` allows. */
  readonly blocking: boolean;
}

export interface DispatchController {
  abort(reason: Error): void;
}

export interface DispatchHandler {
  onRequestStart(controller: DispatchController): void;
  onResponseStart(controller: DispatchController, status: number, headers: DispatchHeaders): void;
  onResponseData(controller: DispatchController, chunk: Uint8Array): void;
  onResponseEnd(): void;
  onResponseError(controller: DispatchController, error: Error): void;
}

/** Lower-case names; a list where a header was repeated. */
export type DispatchHeaders = Record<string, string | string[] | undefined>;

/** A dispatcher for one origin that can be shut down at once. */
export interface Pool extends Dispatcher {
  destroy(error: Error): Promise<void>;
}

export type PoolConstructor = new (origin: string, options: PoolOptions) => Pool;

export interface PoolOptions {
  readonly connections: number;
  readonly pipelining: number;
}

/**
 * Loads undici's pool alone. The package root would also replace the dispatcher of the global `fetch`, which breaks
 * requests with a content-length header on Node 20, and takes three times as long. The path is not a promised API,
 * hence the fallback; the cast keeps TypeScript from looking for types the path does not have.
 */
export async function loadPool(): Promise<PoolConstructor> {
  try {
    const module: { default: PoolConstructor } = await import("undici/lib/dispatcher/pool.js" as string);
    return module.default;
  } catch {
    const module: { Pool: PoolConstructor } = await import("undici" as string);
    return module.Pool;
  }
}
