import { ConfigError } from "../errors.js";
import { refuse, wrong } from "../number/refuse.js";
import type { Encode } from "./types.js";
import { JsonWriter } from "./writer.js";

/** The JSON text of a list of objects, e.g. a batch of orders. */
export function jsonList<T>(values: readonly T[], encode: Encode<T>, key = ""): string {
  if (!Array.isArray(values)) refuse(key === "" ? "body" : key, wrong("a list", values));
  return `[${Array.from(values, (value, index) => objectText(`${key}[${index}]`, value, encode)).join(",")}]`;
}

/** The JSON text of an object. */
export function objectText<T>(key: string, value: T, encode: Encode<T>): string {
  if (typeof value !== "object" || value === null) refuse(key, wrong("an object", value));
  const writer = new JsonWriter();
  try {
    encode(value, writer);
  } catch (error) {
    throw error instanceof ConfigError ? new ConfigError(`${key}: ${error.message}`) : error;
  }
  return writer.toString();
}
