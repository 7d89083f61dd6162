import type { RawRequest } from "../../../engine/message.js";
import { refuse } from "./errors.js";

/** The parameters of a request as text, and the text their signature covers. */
export interface ReadRequest {
  readonly values: ReadonlyMap<string, string>;
  /** Query and body as received, one after the other, without the signature at their end. */
  readonly signedText: string;
  /** Undefined when there is none at the end of the text. */
  readonly signature: string | undefined;
}

/**
 * Reads query and form body. Where both have a name the query counts, and an empty value counts as absent.
 *
 * @throws {CodedError} `-1101` for a name that stands twice in the query or in the body.
 */
export function readRequest(request: RawRequest): ReadRequest {
  const body = request.method !== "GET" && isForm(request) ? request.body : "";
  const values = new Map<string, string>();
  for (const source of [body, request.query]) {
    const seen = new Set<string>();
    for (const [name, value] of new URLSearchParams(source)) {
      if (seen.has(name)) throw refuse("-1101");
      seen.add(name);
      if (value !== "") values.set(name, value);
      else values.delete(name);
    }
  }
  return { values, ...splitSignature(request.query, body) };
}

/** The signature is the last parameter of all: at the end of the body, or of the query when it is not in the body. */
function splitSignature(query: string, body: string): Pick<ReadRequest, "signedText" | "signature"> {
  const inBody = cut(body);
  if (inBody) return { signedText: query + inBody.rest, signature: inBody.signature };
  const inQuery = cut(query);
  if (inQuery) return { signedText: inQuery.rest + body, signature: inQuery.signature };
  return { signedText: query + body, signature: undefined };
}

function cut(pairs: string): { rest: string; signature: string } | undefined {
  const at = pairs.lastIndexOf("&") + 1;
  const last = pairs.slice(at);
  if (!last.startsWith("signature=")) return undefined;
  return { rest: pairs.slice(0, Math.max(0, at - 1)), signature: last.slice("signature=".length) };
}

function isForm({ headers }: RawRequest): boolean {
  const type = (headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase();
  return type === "application/x-www-form-urlencoded";
}
