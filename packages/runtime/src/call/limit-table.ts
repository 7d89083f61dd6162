import { ConfigError } from "../errors.js";
import type { RateLimit } from "./bucket.js";
import type { RateLimitTable } from "./limits.js";

/** A user's own limits by bucket, or `false` for none at all. */
export type LimitOptions<Name extends string> = { readonly [Bucket in Name]?: RateLimit | undefined } | false;

/**
 * The documented limits with those the user replaces.
 *
 * @throws {ConfigError} A bucket that does not exist: its limit would be kept by nobody.
 */
export function limitTable<Name extends string>(
  documented: Readonly<Record<Name, RateLimit>>,
  own: LimitOptions<Name> | undefined,
): RateLimitTable {
  if (own === false) return {};
  const table: Record<string, RateLimit> = { ...documented };
  for (const [name, limit] of Object.entries<RateLimit | undefined>(own ?? {})) {
    if (!Object.hasOwn(table, name)) {
      throw new ConfigError(`limits: there is no ${name}, only ${Object.keys(table).join(", ")}`);
    }
    if (limit !== undefined) table[name] = limit;
  }
  return table;
}
