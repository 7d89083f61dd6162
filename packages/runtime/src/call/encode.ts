import type { Encode } from "../codec/types.js";
import { FormWriter } from "../codec/writer.js";
import { ConfigError } from "../errors.js";
import type { Draft } from "./draft.js";
import type { Operation } from "./operation.js";

/**
 * Turns parameters into the exact text that will travel.
 *
 * @throws {ConfigError} A parameter is missing or can't be written exactly. Nothing was sent.
 */
export function encodeDraft<P, R>(operation: Operation<P, R>, params: P): Draft {
  const { id, method, access, form, json } = operation;
  try {
    return {
      operation: id,
      method,
      path: operation.pathParams === undefined ? operation.path : fillIn(operation.path, operation.pathParams(params)),
      query: operation.query === undefined ? "" : write(operation.query, params),
      body: form !== undefined ? write(form, params) : json?.(params),
      contentType:
        form !== undefined ? "application/x-www-form-urlencoded" : json !== undefined ? "application/json" : undefined,
      headers: operation.headers?.(params) ?? {},
      access,
    };
  } catch (error) {
    // Also where plain JavaScript passed something that is no parameters at all.
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof ConfigError && reason.startsWith(`${id}:`)) throw error;
    throw new ConfigError(`${id}: ${reason}`, { cause: error instanceof ConfigError ? undefined : error });
  }
}

function write<P>(encode: Encode<P>, params: P): string {
  const writer = new FormWriter();
  encode(params, writer);
  return writer.toString();
}

function fillIn(path: string, values: Readonly<Record<string, string>>): string {
  return path.replace(/\{([^}]+)\}/g, (_part, name: string) => {
    const value = values[name];
    // An empty or dotted segment would name another path, and with it another operation.
    if (typeof value !== "string" || value === "" || value === "." || value === "..") {
      throw new ConfigError(`${name} is missing or can't be part of a path`);
    }
    return encodeURIComponent(value);
  });
}
