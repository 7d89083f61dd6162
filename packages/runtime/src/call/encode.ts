import type { Encode } from "../codec/types.js";
import { FormWriter } from "../codec/writer.js";
import type { Draft } from "./draft.js";
import type { Operation } from "./operation.js";

/**
 * Turns parameters into the exact text that will travel.
 *
 * @throws {ConfigError} A parameter is missing or can't be written exactly. Nothing was sent.
 */
export function encodeDraft<P, R>(operation: Operation<P, R>, params: P, version?: string): Draft {
  const { id, method, place, fill, query, form, json, headers } = operation;
  const { path, access } = place?.(params, version) ?? operation;
  return {
    operation: id,
    method,
    path: fill?.(path, params) ?? path,
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
