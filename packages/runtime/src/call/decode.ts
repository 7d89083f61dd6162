import type { Decoding } from "../codec/types.js";
import { DecodeError } from "../errors.js";
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
  try {
    return { status, headers, text, json: status === 204 ? {} : read(text, draft) };
  } catch {
    return { status, headers, text, json: undefined };
  }
}

/**
 * Turns a good answer into the documented type.
 *
 * @throws {DecodeError} The answer has another shape than documented.
 */
export function decodeAnswer<P, R>(operation: Operation<P, R>, answer: Answer, decoding: Decoding, call: Call): R {
  const { json, text, status } = answer;
  try {
    if (json === undefined) throw new DecodeError("not JSON");
    return operation.decode(json, decoding);
  } catch (error) {
    // Only the reading of the answer failed, and a caller must not take that for a call that failed.
    const accepted = operation.effect !== "none";
    const { clientOrderIds, reconcile } = call;
    throw (error instanceof DecodeError ? error : new DecodeError(`can't be decoded: ${error}`)).of(
      operation.id,
      text,
      accepted ? ` (the venue accepted the call with HTTP ${status})` : "",
      accepted ? { clientOrderIds: clientOrderIds?.() ?? [], reconcile } : undefined,
    );
  }
}
