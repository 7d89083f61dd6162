import { ConfigError } from "../errors.js";
import type { Access, Operation } from "./operation.js";

/**
 * Path and access of a call in the client's version of the API.
 *
 * @throws {ConfigError} This version does not offer the call, or does not know a parameter.
 */
export function inVersion<P, R>(
  { path, access, versions }: Operation<P, R>,
  params: P,
  version = "",
): { readonly path: string; readonly access: Access } {
  if (versions === undefined) return { path, access };
  const offered = versions[version];
  if (offered === undefined) throw new ConfigError(`offered by ${Object.keys(versions)} only, not by ${version}`);
  for (const name of offered.without ?? []) {
    if ((params as Record<string, unknown>)[name] !== undefined) {
      throw new ConfigError(`${name} is not a parameter of ${version}`);
    }
  }
  return offered;
}
