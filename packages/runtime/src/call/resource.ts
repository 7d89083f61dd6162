import { ConfigError } from "../errors.js";
import type { Client } from "./client.js";
import { type Core, coreOf, endCalls } from "./core.js";

/** Something a client owns and closes with itself. */
export interface Resource {
  close(): void | Promise<void>;
}

/** How long the calls may take with which resources end, e.g. by giving a listen key back. */
const LAST_CALLS_MS = 1_000;

const resources = /* @__PURE__ */ new WeakMap<Core, Map<object, Resource>>();

/**
 * The one instance of something that lives as long as the client (a socket, a listen key), made on first use.
 *
 * @throws {ConfigError} The client is closed.
 */
export function resource<T extends Resource>(client: Client, key: object, create: () => T): T {
  const core = coreOf(client);
  if (core.openUntil < Number.POSITIVE_INFINITY) throw new ConfigError("the client is closed");
  const owned = resources.get(core) ?? new Map<object, Resource>();
  const found = owned.get(key) ?? create();
  resources.set(core, owned.set(key, found));
  core.closeResources = () => closeAll(core, [...owned.values()]);
  return found as T;
}

async function closeAll(core: Core, owned: readonly Resource[]): Promise<void> {
  endCalls(core, performance.now() + LAST_CALLS_MS);
  const results = await Promise.allSettled(owned.map(async (one) => one.close()));
  for (const result of results) if (result.status === "rejected") throw result.reason;
}
