import type { ClientIds } from "./operation.js";

const RANDOM_CHARACTERS = 12;

/**
 * A client order id nobody else will make: the time, then 62 random bits. 20 or 21 characters of `[0-9a-z]`, which
 * every venue's rule allows; ids sort by time.
 */
export function clientOrderId(): string {
  let id = Date.now().toString(36);
  for (const byte of crypto.getRandomValues(new Uint8Array(RANDOM_CHARACTERS))) id += (byte % 36).toString(36);
  return id;
}

/** Gives every order an id before the first attempt, so that it can be found again whatever happens after. */
export function stampClientIds<P>(ids: ClientIds<P> | undefined, params: P, next: () => string): P {
  return ids === undefined ? params : ids.stamp(params, next);
}
