import { ConfigError } from "../errors.js";

/** @throws {ConfigError} The parameter `field` can't be sent. */
export function refuse(field: string, why: string): never {
  throw new ConfigError(`${field}: ${why}`);
}

/** Says the kind of a value, never the value: it may be a secret. Numbers are none. */
export function wrong(expected: string, value: unknown): string {
  if (value === undefined || value === null) return "missing";
  const kind = value instanceof Date ? "an invalid Date" : typeof value === "number" ? value : typeof value;
  return `expected ${expected}, got ${kind}`;
}
