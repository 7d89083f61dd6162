import { defaultTransport } from "#platform";
import { ConfigError } from "../errors.js";
import { attempt } from "./attempt.js";
import type { Client, Resource } from "./client.js";
import { createClock } from "./clock.js";
import type { ClientConfig } from "./config.js";
import { beginCall, type Core, timesOf } from "./core.js";
import { toAnswer } from "./decode.js";
import { judgeAnswer } from "./judge.js";
import { RateLimits } from "./limits.js";
import { end, heed, runCall } from "./run.js";

/** How long the calls may take with which resources end, e.g. by giving a listen key back. */
const LAST_CALLS_MS = 1_000;

/**
 * Makes a client. Venue packages wrap it.
 *
 * @throws {ConfigError} An option makes no sense.
 */
export function createClient(config: ClientConfig): Client {
  timesOf(config);
  const { venue, origin, readTime, hooks = {} } = config;
  // Its text is not repeated in the error: people put credentials into addresses.
  if (!/^https?:\/\/[^/?#@\s]+$/.test(origin)) {
    throw new ConfigError("origin must look like https://api.example.com, without path, query or user");
  }
  const ending = new AbortController();
  const core: Core = {
    config,
    decoding: { decimal: config.decimal },
    limits: new RateLimits(config.limits),
    clock: createClock(config.now ?? Date.now, readTime && (() => readTime(client))),
    transport: config.transport ?? defaultTransport(),
    ended: ending.signal,
    openUntil: Number.POSITIVE_INFINITY,
  };
  const { decoding, limits, clock, transport } = core;
  const resources = new Map<object, Resource>();
  let closing: Promise<void> | undefined;
  // The core stays in this closure: whoever inspects or serializes a client finds nothing that knows a key.
  const client: Client = {
    venue,
    version: config.version,
    decoding,
    clock,
    limits,
    hooks,
    transport,
    request: (operation, params, options) => runCall(core, client, operation, params, options),
    async exchange(draft, options) {
      const { operation: id, method, path } = draft;
      const call = beginCall(core, { id, method, path, effect: "none", retry: "never" }, options);
      call.costs = options?.costs;
      try {
        const response = await attempt(core, call, draft);
        if (response.status >= 400) {
          const answer = toAnswer(response, draft, config.read);
          heed(core, call, judgeAnswer(config.judge, answer, draft, call.signed ?? draft), answer);
        }
        return response;
      } catch (thrown) {
        throw end(core, call, thrown);
      }
    },
    resource<T extends Resource>(key: object, create: () => T): T {
      if (core.openUntil < Number.POSITIVE_INFINITY) throw new ConfigError("the client is closed");
      const resource = resources.get(key) ?? create();
      resources.set(key, resource);
      return resource as T;
    },
    close() {
      closing ??= shutDown(core, ending, [...resources.values()]);
      return closing;
    },
    [Symbol.asyncDispose]: () => client.close(),
  };
  return client;
}

async function shutDown(core: Core, ending: AbortController, resources: readonly Resource[]): Promise<void> {
  const reason = new Error("the client was closed");
  const last = new AbortController();
  core.openUntil = performance.now() + (resources.length && LAST_CALLS_MS);
  core.ended = last.signal;
  ending.abort(reason);
  const results = await Promise.allSettled(resources.map(async (resource) => resource.close()));
  core.openUntil = 0;
  last.abort(reason);
  await core.transport.close?.();
  for (const result of results) if (result.status === "rejected") throw result.reason;
}
