import { ConfigError } from "../errors.js";
import type { Place } from "./operation.js";

/** A call in each version of the API that offers it, newest first, by name. */
export type Versions = Readonly<Record<string, VersionedPlace>>;

export interface VersionedPlace extends Place {
  /** Parameters, by their names in TypeScript, that this version does not know. */
  readonly without?: readonly string[];
}

/**
 * Path and access of a call in the client's version of the API.
 *
 * @throws {ConfigError} This version does not offer the call, or does not know a parameter.
 */
export function inVersion(versions: Versions, params: object, version = ""): Place {
  const offered = versions[version];
  if (offered === undefined) throw new ConfigError(`offered by ${Object.keys(versions)} only, not by ${version}`);
  for (const name of offered.without ?? []) {
    if ((params as Record<string, unknown>)[name] !== undefined) {
      throw new ConfigError(`${name} is not a parameter of ${version}`);
    }
  }
  return offered;
}
