import { type Draft, type Json, parseJson } from "@venuekit/runtime";
import type { ErrorCode } from "./generated/errors.js";

/** A code the venue prints without quotes, e.g. `"code": 0x02002B`, which is not JSON. */
const BARE_HEX = /:\s*(0[xX][0-9a-fA-F]+)(?=\s*[,}\]])/g;

/**
 * Reads an answer, forgiving what the document itself shows: bare hexadecimal codes, and lists of orders that come
 * without their envelope.
 */
export function readAnswer(text: string, draft: Draft): Json {
  const json = parse(text);
  return Array.isArray(json) && draft.path.startsWith("/ac/") ? { result: json, error: null } : json;
}

function parse(text: string): Json {
  try {
    return parseJson(text);
  } catch (error) {
    const quoted = text.replace(BARE_HEX, ':"$1"');
    if (quoted === text) throw error;
    return parseJson(quoted);
  }
}

/** The one code the document prints with seven digits. */
const SEVEN_DIGITS: ErrorCode = "0x050016A";

/** A code in the document's spelling, whether sent as a decimal or a hexadecimal number: six digits, one code seven. */
export function codeText(code: string): string {
  const value = /^0[xX][0-9a-fA-F]+$/.test(code) ? Number.parseInt(code.slice(2), 16) : Number(code);
  if (!Number.isSafeInteger(value)) return code;
  const hex = value.toString(16).toUpperCase();
  const seven = `0x${hex.padStart(7, "0")}`;
  return seven === SEVEN_DIGITS ? seven : `0x${hex.padStart(6, "0")}`;
}
