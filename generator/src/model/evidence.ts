import type { Cursor } from "../load/cursor.js";

/** Where a fact comes from: a place in the venue's document, or a reason for what the document leaves open. */
export interface Evidence {
  readonly documented: string | undefined;
  readonly inferred: string | undefined;
}

const KNOWN = new Set(["documented", "inferred"]);

export function readEvidence(owner: Cursor): Evidence {
  const at = owner.child("x-evidence");
  if (at === undefined) return { documented: undefined, inferred: undefined };
  at.only(KNOWN, "x-evidence");
  const evidence = { documented: at.text("documented"), inferred: at.text("inferred") };
  if (evidence.documented === undefined && evidence.inferred === undefined) {
    at.fail('says neither "documented" nor "inferred"');
  }
  return evidence;
}
