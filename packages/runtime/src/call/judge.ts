import type { Draft } from "./draft.js";
import { redact } from "./redact.js";
import type { Answer, Judge, Verdict } from "./verdict.js";

/** What an answer means: the venue's rule, and what holds for any venue where that rule sees no JSON. */
export function judgeAnswer(judge: Judge, answer: Answer, draft: Draft, signed: Draft): Verdict {
  let verdict: Verdict = { kind: "unknown", code: undefined, message: "an answer the venue's rule can't read" };
  try {
    verdict = judge(answer, draft);
  } catch {
    // It stays unknown.
  }
  if (answer.json === undefined) verdict = withoutJson(verdict, answer);
  return verdict.kind === "ok" ? verdict : { ...verdict, message: redact(verdict.message, draft, signed) };
}

/** A page from a proxy or half an answer proves no success; and a refusal only with a status that means one. */
function withoutJson(verdict: Verdict, { text, status }: Answer): Verdict {
  const start = text.trim()[0];
  const what = start === "<" ? "an HTML page" : "something";
  const message = start === undefined ? "an empty body" : `${what} instead of JSON`;
  if (verdict.kind === "ok" || (verdict.kind === "refused" && (status < 300 || status >= 500))) {
    return { kind: "unknown", code: undefined, message };
  }
  return verdict.message === "" ? { ...verdict, message } : verdict;
}
