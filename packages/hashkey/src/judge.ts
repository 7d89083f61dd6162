import type { Answer, Draft, Json, Verdict } from "@venuekit/runtime";
import { codeClasses } from "./generated/errors.js";

/** The document: an order call refused with 429 is suspended for one minute. */
const ORDER_SUSPENSION_MS = 60_000;

/** Codes in a body that mean success; batch answers carry them beside their results. */
const SUCCESS: ReadonlySet<string> = new Set(["0", "0000", "200"]);

/**
 * What an answer means: success is HTTP 2xx and no code but a success code. 429 and 418 are rate limits, 5xx leaves
 * the outcome open, and everything else is decided by the code's class in the error table.
 */
export function judge(answer: Answer, draft: Draft): Verdict {
  const { status } = answer;
  const { code, message } = failure(answer.json);
  const text = message ?? `HTTP ${status}`;
  if (status === 429 || status === 418) return limited(answer, draft, code ?? "", text);
  if (status >= 500) return { kind: "unknown", code, message: text };
  if (code !== undefined && !SUCCESS.has(code)) {
    switch (codeClasses[code]) {
      case "rate-limit":
        return limited(answer, draft, code, text);
      case "unknown":
        return { kind: "unknown", code, message: text };
      case "clock":
        return { kind: "clock", code, message: text };
      default:
        return { kind: "refused", code, message: text };
    }
  }
  if (status >= 400) return { kind: "refused", code: code ?? "", message: text };
  if (status < 200 || status >= 300 || answer.json === undefined) {
    return { kind: "unknown", code, message: answer.json === undefined ? "the answer is not JSON" : text };
  }
  return { kind: "ok" };
}

/** The error body is not documented; the tables name its fields `code` and `msg` or `message`. */
function failure(json: Json | undefined): { code: string | undefined; message: string | undefined } {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return { code: undefined, message: undefined };
  const message = json.msg ?? json.message;
  return {
    code: typeof json.code === "string" ? json.code : undefined,
    message: typeof message === "string" && message !== "" ? message : undefined,
  };
}

function limited(answer: Answer, draft: Draft, code: string, message: string): Verdict {
  const seconds = Number(answer.headers["retry-after"] ?? Number.NaN);
  const suspended = draft.method !== "GET" && draft.path.includes("/spot/") ? ORDER_SUSPENSION_MS : undefined;
  return {
    kind: "rate-limit",
    code,
    message,
    retryAfterMs: Number.isFinite(seconds) ? seconds * 1000 : suspended,
    banned: answer.status === 418,
  };
}
