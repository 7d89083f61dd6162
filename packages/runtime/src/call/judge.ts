import type { Draft } from "./draft.js";
import { redact } from "./redact.js";
import type { Answer, Judge, Verdict } from "./verdict.js";

/** What an answer means: the venue's rule, and what holds for any venue where that rule sees no JSON. */
export function judgeAnswer(judge: Judge, answer: Answer, draft: Draft, signed: Draft): Verdict {
  let verdict: Verdict;
  try {
    verdict = judge(answer, draft);
  } catch {
    verdict = { kind: "unknown", code: undefined, message: "an answer the venue's rule can't read" };
  }
  if (answer.json === undefined) verdict = withoutJson(verdict, answer);
  return verdict.kind === "ok" ? verdict : { ...verdict, message: redact(verdict.message, draft, signed) };
}

/** A page from a proxy or half an answer proves no success; and a refusal only with a status that means one. */
function withoutJson(verdict: Verdict, answer: Answer): Verdict {
  const message =
    answer.text.trim() === ""
      ? "an empty body"
      : /^\s*<(!doctype|html)/i.test(answer.text)
        ? "an HTML page instead of JSON"
        : "a body that is not JSON";
  const refusing = answer.status >= 300 && answer.status < 500;
  if (verdict.kind === "ok" || (verdict.kind === "refused" && !refusing)) {
    return { kind: "unknown", code: undefined, message };
  }
  return verdict.message === "" ? { ...verdict, message } : verdict;
}
