import type { Draft } from "./draft.js";

const LONGEST_MESSAGE = 500;
/** Shorter values are words and numbers; a venue may well quote those. */
const SHORTEST_SECRET = 12;
const SECRET_NAME = /key|token|secret|sign/i;

/** Takes out of a venue's words what signing added, and all that is called a key, token or signature. */
export function redact(message: string, draft: Draft, signed: Draft): string {
  let clean = message;
  for (const [name, value] of fields(signed)) {
    const added = draft.headers[name] !== value && !draft.query.includes(value) && !draft.body?.includes(value);
    if (value.length >= SHORTEST_SECRET && (added || SECRET_NAME.test(name))) {
      clean = clean.replaceAll(value, "[redacted]").replaceAll(decode(value), "[redacted]");
    }
  }
  return clean.length > LONGEST_MESSAGE ? `${clean.slice(0, LONGEST_MESSAGE)}...` : clean;
}

function* fields(signed: Draft): Generator<[name: string, value: string]> {
  for (const [name, value] of Object.entries(signed.headers)) {
    yield [name, value];
    for (const word of value.split(" ")) yield [name, word]; // "Bearer ..."
  }
  for (const text of [signed.query, signed.body ?? ""]) {
    for (const pair of text.split("&")) {
      const equals = pair.indexOf("=");
      if (equals > 0) yield [pair.slice(0, equals), pair.slice(equals + 1)];
    }
  }
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
