import type { Answer, Json, JsonObject, Verdict } from "@venuekit/runtime";
import { codeText } from "./answers.js";
import { codeClasses } from "./generated/errors.js";

/**
 * What an answer means: calls below `/ac` answer `{ result, error }`, of which one is null. 403 bans an address, 429
 * limits it, and 5xx leaves the outcome open.
 */
export function judge(answer: Answer): Verdict {
  const { status, json } = answer;
  const { code = "", message = "" } = failure(json);
  const limited = { kind: "rate-limit", code, message, retryAfterMs: undefined } as const;
  if (status === 429 || status === 418) return { ...limited, banned: status === 418 };
  if (status >= 500) return { kind: "unknown", code: code === "" ? undefined : code, message };
  // Tokens live for half a minute: a clock that is behind is the likeliest cause.
  if (code === REFUSED_TOKEN) return { kind: "clock", code, message };
  if (code !== "") {
    switch (codeClasses[code]) {
      case "rate-limit":
        return { ...limited, banned: false };
      case "unknown":
        return { kind: "unknown", code, message };
      case "clock":
        return { kind: "clock", code, message };
      default:
        return { kind: "refused", code, message };
    }
  }
  // The document: an address that sent too many errors is blocked with 403.
  if (status === 403) return { ...limited, banned: true };
  // A proxy gave up waiting, which says nothing of what became of the request.
  if (status === 408 || status === 499) return { kind: "unknown", code: undefined, message };
  if (status >= 400) return { kind: "refused", code, message };
  if (status < 200 || status >= 300 || json === undefined) {
    return { kind: "unknown", code: undefined, message };
  }
  return { kind: "ok" };
}

/** "token error" */
const REFUSED_TOKEN = "0x03001A";

/**
 * The table prints this decimal beside three codes, one of them "timeout": read as that one, so that an order is looked
 * up and not taken for refused.
 */
const AMBIGUOUS: Readonly<Partial<Record<string, string>>> = { "327786": "0x05005A" };

function failure(json: Json | undefined): { code?: string; message?: string } {
  const error = isObject(json) ? json.error : undefined;
  if (!isObject(error)) return {};
  const { code, message } = error;
  return {
    code: typeof code === "string" ? (AMBIGUOUS[code] ?? codeText(code)) : "",
    ...(typeof message === "string" && message !== "" ? { message } : {}),
  };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
