import { defaultTransport } from "#platform";
import { ConfigError } from "../errors.js";
import { transportFailure } from "../transport/failure.js";
import { attempt } from "./attempt.js";
import type { Client, Resource } from "./client.js";
import { clientOrderId } from "./client-id.js";
import { createClock } from "./clock.js";
import type { ClientConfig } from "./config.js";
import { beginCall, type Core, checkTimes } from "./core.js";
import { RateLimits } from "./limits.js";
import { end, runCall } from "./run.js";

const TIMEOUT_MS = 10_000;
const RETRIES = 2;

/**
 * Makes a client. Venue packages wrap it.
 *
 * @throws {ConfigError} An option makes no sense.
 */
export function createClient(config: ClientConfig): Client {
  const { readTime } = config;
  const core: Core = {
    origin: checkOrigin(config.origin),
    sign: config.sign,
    judge: config.judge,
    decoding: { decimal: config.decimal },
    limits: new RateLimits(config.limits),
    clock: createClock(config.now ?? Date.now, readTime === undefined ? undefined : () => readTime(client)),
    hooks: config.hooks ?? {},
    transport: config.transport ?? defaultTransport(),
    timeoutMs: config.timeoutMs ?? TIMEOUT_MS,
    retries: config.retries ?? RETRIES,
    maxWaitMs: config.maxWaitMs,
    nextClientId: config.clientOrderId ?? clientOrderId,
    pending: new Set(),
    closed: false,
  };
  checkTimes(core.timeoutMs, core.retries, core.maxWaitMs);

  const resources = new Map<object, Resource>();
  let closing: Promise<void> | undefined;
  // The core stays in this closure: whoever inspects or serializes a client finds nothing that knows a key.
  const client: Client = {
    venue: config.venue,
    decoding: core.decoding,
    clock: core.clock,
    limits: core.limits,
    hooks: core.hooks,
    transport: core.transport,
    request: (operation, params, options) => runCall(core, client, operation, params, options),
    async exchange(draft, options) {
      const { operation, method, path } = draft;
      const subject = { operation, method, path, effect: "none", retry: "never", costs: options?.costs } as const;
      const call = beginCall(core, subject, options);
      try {
        return (await attempt(core, call, draft)).response;
      } catch (thrown) {
        throw end(core, call, thrown);
      }
    },
    resource<T extends Resource>(key: object, create: () => T): T {
      if (core.closed) throw new ConfigError("the client is closed");
      const known = resources.get(key);
      if (known !== undefined) return known as T;
      const made = create();
      resources.set(key, made);
      return made;
    },
    close() {
      closing ??= shutDown(core, [...resources.values()]);
      return closing;
    },
    [Symbol.asyncDispose]: () => client.close(),
  };
  return client;
}

async function shutDown(core: Core, resources: readonly Resource[]): Promise<void> {
  core.closed = true;
  const failure = transportFailure("aborted", false, new Error("the client was closed"));
  core.limits.close(failure);
  for (const stop of core.pending) stop(failure);
  const results = await Promise.allSettled(resources.map(async (resource) => resource.close()));
  await core.transport.close?.();
  for (const result of results) if (result.status === "rejected") throw result.reason;
}

/** Its text is not repeated in the error: people put credentials into addresses. */
function checkOrigin(origin: string): string {
  if (/^https?:\/\/[^/?#@\s]+$/.test(origin)) return origin;
  throw new ConfigError("origin must look like https://api.example.com, without path, query or user");
}
