import { listen, unlisten } from "./abort.js";
import { transportFailure } from "./failure.js";
import type { Transport, TransportFailure, TransportRequest, TransportResponse } from "./transport.js";

/** Options of {@link fetchTransport}. */
export interface FetchTransportOptions {
  /** Default: the global `fetch`, looked up at every call. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/**
 * HTTP over `fetch`, the default outside Node. `fetch` can't tell whether a request left, so `sent` is true once it
 * was called. Follows no redirect.
 */
export function fetchTransport(options: FetchTransportOptions = {}): Transport {
  const call = options.fetch ?? ((url: string, init: RequestInit) => fetch(url, init));
  const underWay = new Set<(kind: TransportFailure["kind"], cause: unknown) => void>();
  let closed = false;

  return {
    send(request: TransportRequest): Promise<TransportResponse> {
      return new Promise((resolve, reject) => {
        const { signal } = request;
        if (closed) return reject(transportFailure("aborted", false, new Error("the transport is closed")));
        if (signal?.aborted) return reject(transportFailure("aborted", false, signal.reason));
        const headers = headersOf(request);
        if (headers === undefined) {
          return reject(transportFailure("network", false, new Error("a header holds a character HTTP forbids")));
        }
        // One controller a call, fed by a timer and a listener: `AbortSignal.any` on a long-lived signal leaks.
        const controller = new AbortController();
        const finish = (): void => {
          clearTimeout(timer);
          unlisten(signal, onAbort);
          underWay.delete(fail);
        };
        const fail = (kind: TransportFailure["kind"], cause: unknown): void => {
          finish();
          reject(transportFailure(kind, true, cause));
          controller.abort();
        };
        const onAbort = (): void => fail("aborted", signal?.reason);
        const timer = setTimeout(() => fail("timeout", undefined), request.timeoutMs);
        listen(signal, onAbort);
        underWay.add(fail);
        exchange(call, request, headers, controller.signal).then(
          (response) => {
            finish();
            resolve(response);
          },
          (error: unknown) => fail("network", withoutQueries(error)),
        );
      });
    },
    async close(): Promise<void> {
      closed = true;
      for (const fail of underWay) fail("aborted", new Error("the transport was closed"));
    },
  };
}

async function exchange(
  call: (url: string, init: RequestInit) => Promise<Response>,
  request: TransportRequest,
  headers: Headers,
  signal: AbortSignal,
): Promise<TransportResponse> {
  const { origin, path, method, body } = request;
  const response = await call(origin + path, { method, headers, body: body ?? null, redirect: "manual", signal });
  // What browsers make of a redirect that is not followed: no status, no headers, no body.
  if (response.status === 0) throw new Error("the venue answered with a redirect");
  const text = await response.text();
  return { status: response.status, headers: Object.fromEntries(response.headers), text };
}

/** `undefined` where a value is not allowed: the platform's error would quote it, and it may be a key. */
function headersOf(request: TransportRequest): Headers | undefined {
  try {
    return new Headers(request.headers);
  } catch {
    return undefined;
  }
}

/** Some platforms quote the URL in the error, and the query holds the signature. */
function withoutQueries(error: unknown): Error {
  const parts: string[] = [];
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    const code = "code" in cause && typeof cause.code === "string" ? cause.code : "";
    parts.push(cause.message === "" ? code : cause.message);
  }
  return new Error(
    parts
      .filter(Boolean)
      .join(": ")
      .replace(/\?[^\s)"]*/g, "?...") || "fetch failed",
  );
}
