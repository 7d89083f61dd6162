import { defaultTransport } from "#platform";
import { ConfigError } from "../errors.js";
import type { Client } from "./client.js";
import { createClock } from "./clock.js";
import type { ClientConfig } from "./config.js";
import { type Core, endCalls, keepCore, timesOf } from "./core.js";
import { createLimits } from "./limits.js";
import { runCall } from "./run.js";

/**
 * Makes a client. Venue packages wrap it.
 *
 * @throws {ConfigError} An option makes no sense.
 */
export function createClient(config: ClientConfig): Client {
  timesOf(config);
  // Its text is not repeated in the error: people put credentials into addresses.
  if (!/^https?:\/\/[^/?#@\s]+$/.test(config.origin)) {
    throw new ConfigError("origin must look like https://api.example.com");
  }
  const { readTime } = config;
  const core: Core = {
    ...config,
    decoding: { decimal: config.decimal },
    limits: createLimits(config.limits),
    clock: createClock(config.now ?? Date.now, readTime && (() => readTime(client))),
    transport: config.transport ?? defaultTransport(),
    ending: new AbortController(),
    openUntil: Number.POSITIVE_INFINITY,
  };
  const { venue, version, decoding, clock, limits, hooks = {}, transport } = core;
  let closing: Promise<void> | undefined;
  // The core stays outside: whoever inspects or serializes a client finds nothing that knows a key.
  const client: Client = {
    venue,
    version,
    decoding,
    clock,
    limits,
    hooks,
    transport,
    request: (operation, params, options) => runCall(core, client, operation, params, options),
    close() {
      closing ??= shutDown(core);
      return closing;
    },
    [Symbol.asyncDispose]: () => client.close(),
  };
  keepCore(core);
  return client;
}

async function shutDown(core: Core): Promise<void> {
  try {
    // Not awaited where there is nothing: no call may begin from here on.
    if (core.closeResources) await core.closeResources();
  } finally {
    endCalls(core, 0);
    await core.transport.close?.();
  }
}
