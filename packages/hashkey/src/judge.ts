import type { Answer, Draft, Verdict } from "@venuekit/runtime";
import { codeClasses } from "./generated/errors.js";

/** The document: an order call refused with 429 is suspended for one minute. */
const ORDER_SUSPENSION_MS = 60_000;

/**
 * What an answer means: success is HTTP 2xx and no code but a success code. 429 and 418 are rate limits, 5xx leaves
 * the outcome open, and everything else is decided by the code's class in the error table.
 */
export function judge({ status, headers, json }: Answer, draft: Draft): Verdict {
  // The error body is not documented; the tables name its fields `code` and `msg` or `message`.
  const body = typeof json === "object" && json !== null && !Array.isArray(json) ? json : {};
  const said = body.msg ?? body.message;
  const message = typeof said === "string" ? said : "";
  const code = typeof body.code === "string" ? body.code : "";
  const kind = kindOf(status, code);
  if (kind === "ok") return { kind };
  if (kind !== "rate-limit") return { kind, code, message };
  const suspended = draft.method !== "GET" && draft.path.includes("/spot/") && headers["retry-after"] === undefined;
  const retryAfterMs = suspended ? ORDER_SUSPENSION_MS : undefined;
  return { kind, code, message, retryAfterMs, banned: status === 418 };
}

function kindOf(status: number, code: string): Verdict["kind"] {
  if (status === 429 || status === 418) return "rate-limit";
  if (status >= 500) return "unknown";
  // Batch answers carry a success code beside their results.
  if (!["", "0", "0000", "200"].includes(code)) return codeClasses[code] ?? "refused";
  // A proxy gave up waiting, which says nothing of what became of the request.
  if (status === 408 || status === 499) return "unknown";
  if (status >= 400) return "refused";
  return status >= 200 && status < 300 ? "ok" : "unknown";
}
