import type { Encode } from "../codec/types.js";
import { FormWriter } from "../codec/writer.js";
import { ConfigError } from "../errors.js";
import type { Draft } from "./draft.js";
import type { Operation } from "./operation.js";
import { inVersion } from "./version.js";

/**
 * Turns parameters into the exact text that will travel.
 *
 * @throws {ConfigError} A parameter is missing or can't be written exactly. Nothing was sent.
 */
export function encodeDraft<P, R>(operation: Operation<P, R>, params: P, version?: string): Draft {
  const { id, method, pathParams, query, form, json, headers } = operation;
  const { path, access } = inVersion(operation, params, version);
  return {
    operation: id,
    method,
    path: pathParams ? fillIn(path, pathParams(params)) : path,
    query: query ? write(query, params) : "",
    body: form ? write(form, params) : json?.(params),
    contentType: form ? "application/x-www-form-urlencoded" : json && "application/json",
    headers: headers?.(params) ?? {},
    access,
  };
}

function write<P>(encode: Encode<P>, params: P): string {
  const writer = new FormWriter();
  encode(params, writer);
  return writer.toString();
}

function fillIn(path: string, values: Readonly<Record<string, string>>): string {
  return path.replace(/\{([^}]+)\}/g, (part, name: string) => {
    // What the operation does not name, e.g. an exchange in the base URL, is for the venue package to fill in.
    if (!Object.hasOwn(values, name)) return part;
    const value = values[name];
    // An empty or dotted segment would name another path, and with it another operation.
    if (typeof value !== "string" || /^\.{0,2}$/.test(value)) {
      throw new ConfigError(`${name} is missing or can't be part of a path`);
    }
    return encodeURIComponent(value);
  });
}
