import type { Decoding } from "../codec/types.js";
import { DecodeError } from "../errors.js";
import type { Json } from "../json/json.js";
import { parseJson } from "../json/parse.js";
import type { TransportResponse } from "../transport/transport.js";
import type { ClientConfig } from "./config.js";
import type { Call } from "./core.js";
import type { Draft } from "./draft.js";
import type { Operation } from "./operation.js";
import type { Answer } from "./verdict.js";

/** Parses the text of an answer; `json` is `undefined` where it is none. "No content" (204) reads as an empty object. */
export function toAnswer(response: TransportResponse, draft: Draft, read: ClientConfig["read"] = parseJson): Answer {
  const { status, headers, text } = response;
  let json: Json | undefined;
  try {
    json = status === 204 ? {} : read(text, draft);
  } catch {
    // What that means is judged later.
  }
  return { status, headers, text, json };
}

/**
 * Turns a good answer, which is JSON, into the documented type.
 *
 * @throws {DecodeError} The answer has another shape than documented.
 */
export function decodeAnswer<P, R>(operation: Operation<P, R>, answer: Answer, decoding: Decoding, call: Call): R {
  const { json, text, status } = answer;
  try {
    return operation.decode(json as Json, decoding);
  } catch (thrown) {
    const error = thrown instanceof DecodeError ? thrown : new DecodeError(`can't be decoded: ${thrown}`);
    // Only the reading of the answer failed, and a caller must not take that for a call that failed.
    const accepted = operation.effect !== "none";
    const note = accepted ? ` (the venue accepted the call with HTTP ${status})` : "";
    throw error.of(operation.id, text, note, accepted ? call.traces : undefined);
  }
}
