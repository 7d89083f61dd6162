import type { Decoding } from "../codec/types.js";
import { DecodeError } from "../errors.js";
import type { Json } from "../json/json.js";
import { parseJson } from "../json/parse.js";
import type { TransportResponse } from "../transport/transport.js";
import type { Operation } from "./operation.js";
import type { Answer } from "./verdict.js";

/** Parses the text of an answer; `json` stays `undefined` where it is none. */
export function toAnswer({ status, headers, text }: TransportResponse): Answer {
  let json: Json | undefined;
  try {
    json = parseJson(text);
  } catch {
    json = undefined;
  }
  return { status, headers, text, json };
}

/**
 * Turns a good answer into the documented type.
 *
 * @throws {DecodeError} The answer has another shape than documented.
 */
export function decodeAnswer<P, R>(operation: Operation<P, R>, answer: Answer, decoding: Decoding): R {
  try {
    if (answer.json === undefined) throw new DecodeError("not JSON");
    return operation.decode(answer.json, decoding);
  } catch (error) {
    // Only the reading of the answer failed, and a caller must not take that for a call that failed.
    const note = operation.effect === "none" ? "" : ` (the venue accepted the call with HTTP ${answer.status})`;
    const decodeError = error instanceof DecodeError ? error : new DecodeError(`can't be decoded: ${String(error)}`);
    throw decodeError.of(operation.id, answer.text, note);
  }
}
