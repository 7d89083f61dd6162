import type { Answer, Draft, Json, JsonObject, Verdict } from "@venuekit/runtime";

/**
 * What an answer means. Documented is one thing only: 403 for a request from outside the key's IP list. The rest is
 * HTTP as usual: 2xx is success unless the body says otherwise, 429 asks for a pause, 5xx leaves the outcome open.
 */
export function judge({ status, headers, json }: Answer, _draft: Draft): Verdict {
  const { code, message, failed } = failureOf(json);
  const text = message ?? `HTTP ${status}`;
  if (status === 429) {
    const seconds = Number(headers["retry-after"] ?? Number.NaN);
    const retryAfterMs = Number.isFinite(seconds) ? seconds * 1000 : undefined;
    return { kind: "rate-limit", code: code ?? "", message: text, retryAfterMs, banned: false };
  }
  // 408 and 499 as well: the venue, or a proxy, gave up on a request that may have begun.
  if (status >= 500 || status === 408 || status === 499) return { kind: "unknown", code, message: text };
  if (status === 403) return { kind: "refused", code: code ?? "403", message: `${text} (${FORBIDDEN})` };
  if (status >= 400) return { kind: "refused", code: code ?? "", message: text };
  if (status < 200 || status >= 300 || json === undefined) return { kind: "unknown", code, message: text };
  return failed ? { kind: "refused", code: code ?? "", message: text } : { kind: "ok" };
}

const FORBIDDEN = "403 is documented for requests from outside the key's IP list: compare the list with your address";

interface Failure {
  readonly code: string | undefined;
  readonly message: string | undefined;
  /** The body calls itself a failure, whatever the status. */
  readonly failed: boolean;
}

const NONE: Failure = { code: undefined, message: undefined, failed: false };

/** No error body is documented. Read are the usual ones: `error` as text or object, or `code` beside `message`. */
function failureOf(json: Json | undefined): Failure {
  if (!isObject(json)) return NONE;
  const { error } = json;
  const inner = isObject(error) ? error : json;
  return {
    code: textOf(inner.code),
    message: textOf(inner.message) ?? textOf(inner.msg) ?? textOf(error),
    failed: json.success === false || isObject(error) || textOf(error) !== undefined,
  };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
