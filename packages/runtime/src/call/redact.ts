import type { Draft } from "./draft.js";

const LONGEST_MESSAGE = 500;
/** Shorter values are words and numbers; a venue may well quote those. */
const SHORTEST_SECRET = 12;
const SECRET_NAME = /key|token|secret|sign/i;

/** Takes out of a venue's words what signing added, and all that is called a key, token or signature. */
export function redact(message: string, draft: Draft, signed: Draft): string {
  const given = [draft.query, draft.body, ...Object.values(draft.headers)].join("&");
  // A plus is a plus here: nothing that travels writes a space so.
  const fields = new URLSearchParams(`${signed.query}&${signed.body}`.replaceAll("+", "%2B"));
  let clean = message;
  for (const [name, value] of [...Object.entries(signed.headers), ...fields]) {
    // Words: "Bearer ...".
    for (const word of value.split(" ")) {
      if (word.length < SHORTEST_SECRET) continue;
      const spellings = [word, encodeURIComponent(word)];
      if (!SECRET_NAME.test(name) && spellings.some((one) => given.includes(one))) continue;
      for (const one of spellings) clean = clean.replaceAll(one, "[redacted]");
    }
  }
  return clean.slice(0, LONGEST_MESSAGE);
}
