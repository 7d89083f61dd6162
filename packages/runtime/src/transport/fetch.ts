import { transportFailure } from "./failure.js";
import { guard } from "./guard.js";
import type { Transport, TransportRequest, TransportResponse } from "./transport.js";

/** Options of {@link fetchTransport}. */
export interface FetchTransportOptions {
  /** Default: the global `fetch`, looked up at every call. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
}

/**
 * HTTP over `fetch`, the default outside Node. `fetch` can't tell whether a request left, so `sent` is true once it
 * was called. Follows no redirect.
 */
export function fetchTransport(options: FetchTransportOptions = {}): Transport {
  const call = options.fetch ?? ((url: string, init: RequestInit) => fetch(url, init));
  const closing = new AbortController();
  return {
    async send(request: TransportRequest): Promise<TransportResponse> {
      // One controller a call: `AbortSignal.any` on a long-lived signal leaks.
      const controller = new AbortController();
      const bounds = { deadline: performance.now() + request.timeoutMs, signals: [request.signal, closing.signal] };
      return guard(
        bounds,
        true,
        () => exchange(call, request, controller.signal),
        () => controller.abort(),
      );
    },
    async close(): Promise<void> {
      closing.abort(new Error("the transport is closed"));
    },
  };
}

async function exchange(
  call: (url: string, init: RequestInit) => Promise<Response>,
  { origin, path, method, body, headers }: TransportRequest,
  signal: AbortSignal,
): Promise<TransportResponse> {
  try {
    const response = await call(origin + path, { method, headers, body: body ?? null, redirect: "manual", signal });
    const { status } = response;
    // What browsers make of a redirect that is not followed: no status, no headers, no body.
    if (status === 0) throw new Error("the venue answered with a redirect");
    return { status, headers: Object.fromEntries(response.headers), text: await response.text() };
  } catch (error) {
    // The platform's own error would quote a value that is not allowed, and it may be a key.
    if (!areSendable(headers)) throw transportFailure("network", false, new Error("a header HTTP forbids"));
    throw transportFailure("network", true, withoutQueries(error));
  }
}

function areSendable(headers: TransportRequest["headers"]): boolean {
  try {
    new Headers(headers);
    return true;
  } catch {
    return false;
  }
}

/** Some platforms quote the URL in the error, and the query holds the signature. */
function withoutQueries(error: unknown): Error {
  const parts: string[] = [];
  for (let cause = error; cause instanceof Error && parts.length < 5; cause = cause.cause) {
    parts.push(cause.message || ("code" in cause ? String(cause.code) : ""));
  }
  return new Error(
    parts
      .filter(Boolean)
      .join(": ")
      .replace(/\?[^\s)"]*/g, "?...") || "fetch failed",
  );
}
