import { ConfigError } from "../errors.js";

/**
 * Fills the `{name}` parts of a path in. Those that are not named stay, e.g. an exchange in the base URL, for the venue
 * package.
 *
 * @throws {ConfigError} A value is missing or would name another path.
 */
export function fillPath(path: string, values: Readonly<Record<string, string>>): string {
  return path.replace(/\{([^}]+)\}/g, (part, name: string) => {
    if (!Object.hasOwn(values, name)) return part;
    const value = values[name];
    // An empty or dotted segment would name another path, and with it another operation.
    if (typeof value !== "string" || /^\.{0,2}$/.test(value)) {
      throw new ConfigError(`${name} is missing or can't be part of a path`);
    }
    return encodeURIComponent(value);
  });
}
