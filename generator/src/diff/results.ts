import type { Operation } from "../model/venue.js";
import type { SpecChange } from "./change.js";
import { compareTypes } from "./types.js";
import { code, typeWords } from "./words.js";

type Answer = Pick<Operation, "result" | "maybeEmpty">;

/** What a function resolves with; nothing where the answer has no content. */
export function compareResults(old: Answer, current: Answer, id: string): SpecChange[] {
  const [before, after] = [old.result, current.result];
  const about = { subject: "result", owner: id } as const;
  const label = `the result of ${code(id)}`;
  if (before !== undefined && after !== undefined) {
    const changes = compareTypes(before, after, "response").map(
      ({ say, subject, ...change }): SpecChange => ({
        ...change,
        ...about,
        ...(subject === "value" ? { subject } : {}),
        text: say(label),
      }),
    );
    return [...changes, ...presence(old.maybeEmpty, current.maybeEmpty, id)];
  }
  if (after !== undefined) {
    const text = `Added ${code(typeWords(after, "response"))} as ${label}.`;
    return [{ ...about, impact: "additive", action: "added", text, reason: "old programs expect nothing" }];
  }
  if (before === undefined) return [];
  const text = `Removed ${label}.`;
  const reason = "old programs that use it no longer compile";
  return [{ ...about, impact: "breaking", action: "removed", text, reason }];
}

function presence(before: boolean, after: boolean, id: string): SpecChange[] {
  if (before === after) return [];
  const about = { action: "changed", subject: "result", owner: id } as const;
  const text = `Made the result of ${code(id)} ${after ? "optional" : "certain"}.`;
  return after
    ? [{ ...about, impact: "breaking", text, reason: "old programs rely on it being there" }]
    : [{ ...about, impact: "additive", text, reason: "old programs only check for what can't happen any more" }];
}
