import type { Answer, Draft, Json, Verdict } from "@venuekit/runtime";

/** Class of the codes that are more than an ordinary refusal, from the product's error table. */
export type CodeClasses = Readonly<Partial<Record<string, string>>>;

/**
 * What an answer means: negative codes are refusals, `200` is a success as well as no code at all. 429 and 418 are rate
 * limits. Any 5xx leaves the outcome open: 503 is documented as "sent, but no answer in time".
 */
export function createJudge(codeClasses: CodeClasses): (answer: Answer, draft: Draft) => Verdict {
  return (answer, draft) => {
    const { status } = answer;
    const { code, message } = failure(answer);
    if (status === 429 || status === 418) return limited(answer, code ?? "", message);
    if (status >= 500) return { kind: "unknown", code, message };
    if (code !== undefined) {
      switch (codeClasses[code]) {
        case "rate-limit":
          return limited(answer, code, message);
        case "unknown":
          return { kind: "unknown", code, message };
        case "clock":
          return code === STALE_NONCE && mayBeCanceled(draft)
            ? { kind: "refused", code, message, resync: true }
            : { kind: "clock", code, message };
        default:
          return { kind: "refused", code, message };
      }
    }
    // A proxy gave up waiting, which says nothing of what became of the request.
    if (status === 408 || status === 499) return { kind: "unknown", code, message };
    if (status >= 400) return { kind: "refused", code: "", message };
    if (status < 200 || status >= 300) return { kind: "unknown", code: undefined, message };
    return answer.json === undefined
      ? { kind: "unknown", code: undefined, message: "the answer is not JSON" }
      : { kind: "ok" };
  };
}

/** "Nonce Expired": in use, though absent from the error list. */
const STALE_NONCE = "-4225";

/**
 * V3 answers a call that `noop` canceled like one that came too late: repeating it would undo the cancel. The clock is
 * read again all the same, or every call after it would be late as well.
 */
function mayBeCanceled({ method, path }: Draft): boolean {
  return method !== "GET" && !path.endsWith("/listenKey");
}

/**
 * The venue's failures carry a negative `code`; its successes carry none, or 200. What stands before the venue refuses
 * in words of its own, which are passed on.
 */
function failure({ status, json }: Answer): { code?: string; message: string } {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return { message: "" };
  const { code, msg, message } = json;
  const text = textOf(msg) ?? textOf(message) ?? "";
  if (typeof code !== "string" || !code.startsWith("-")) return { message: status >= 400 ? text : "" };
  return { code, message: text };
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function limited(answer: Answer, code: string, message: string): Verdict {
  return { kind: "rate-limit", code, message, retryAfterMs: undefined, banned: answer.status === 418 };
}
