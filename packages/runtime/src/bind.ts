import type { Client } from "./call/client.js";

/** A set of functions that take a client first, as methods of that client. */
export type Bound<F> = {
  [K in keyof F]: F[K] extends (client: never, ...args: infer A) => infer R ? (...args: A) => R : F[K];
};

/**
 * Turns functions into methods: `bind(client, operations).createOrder(params)`. Works over a namespace import
 * (`import * as operations from "@venuekit/<venue>/operations"`), where editors keep docs and go-to-definition, or
 * over a few functions (`bind(client, { createOrder })`), which keeps bundles small.
 */
export function bind<F extends object>(client: Client, functions: F): Bound<F> {
  const bound: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(functions)) {
    bound[name] = typeof value === "function" ? (...args: unknown[]) => value(client, ...args) : value;
  }
  return bound as Bound<F>;
}
