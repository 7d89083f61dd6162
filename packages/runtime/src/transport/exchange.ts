import { listen, unlisten } from "./abort.js";
import type { DispatchController, Dispatcher, DispatchHandler, DispatchHeaders } from "./dispatcher.js";
import { transportFailure } from "./failure.js";
import { leave } from "./roster.js";
import type { TransportFailure, TransportRequest, TransportResponse } from "./transport.js";

/** One request on a dispatcher, from the queue to the last byte. Settles once, and then holds nothing. */
export class Exchange implements DispatchHandler {
  readonly #request: TransportRequest;
  readonly #resolve: (response: TransportResponse) => void;
  readonly #reject: (failure: TransportFailure) => void;
  readonly #underWay: Exchange[];
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #onAbort: (() => void) | undefined;
  readonly #chunks: Uint8Array[] = [];
  #controller: DispatchController | undefined;
  #sent = false;
  #settled = false;
  #status = 0;
  #headers: DispatchHeaders = {};

  /** @param underWay Holds this exchange until it is settled. */
  constructor(
    request: TransportRequest,
    underWay: Exchange[],
    resolve: (response: TransportResponse) => void,
    reject: (failure: TransportFailure) => void,
  ) {
    this.#request = request;
    this.#underWay = underWay;
    this.#resolve = resolve;
    this.#reject = reject;
    // One timer and one listener: an AbortController of our own would cost more than the rest of the pipeline.
    this.#timer = setTimeout(() => this.fail("timeout", undefined), request.timeoutMs);
    const { signal } = request;
    this.#onAbort = signal && (() => this.fail("aborted", signal.reason));
    if (this.#onAbort !== undefined) listen(signal, this.#onAbort);
    underWay.push(this);
  }

  start(dispatcher: Dispatcher): void {
    if (this.#settled) return;
    const { origin, path, method, headers, body } = this.#request;
    try {
      dispatcher.dispatch(
        {
          origin,
          path,
          method,
          headers: { "user-agent": "venuekit", ...headers },
          body: body ?? null,
          headersTimeout: 0,
          bodyTimeout: 0,
          blocking: false,
        },
        this,
      );
    } catch (error) {
      this.fail("network", error);
    }
  }

  onRequestStart(controller: DispatchController): void {
    // Thrown, not aborted: this leaves the connection to the next request in the queue.
    if (this.#settled) throw new Error("given up while it waited for a connection");
    if (this.#sent) {
      // A pipelined request whose connection was lost would be sent again. Whether that is safe is not decided here.
      const error = new Error("the connection was lost");
      this.fail("network", error);
      throw error;
    }
    this.#controller = controller;
    this.#sent = true;
  }

  onResponseStart(_controller: DispatchController, status: number, headers: DispatchHeaders): void {
    if (status < 200) return; // 1xx: the real answer follows
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(_controller: DispatchController, chunk: Uint8Array): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    if (!this.#settle()) return;
    const chunks = this.#chunks;
    const first = chunks[0];
    // Joined before decoding: a character may be cut in two by a chunk's end.
    const bytes = chunks.length === 1 && Buffer.isBuffer(first) ? first : Buffer.concat(chunks);
    const text = bytes.toString("utf8");
    this.#resolve({
      status: this.#status,
      headers: joinRepeated(this.#headers),
      text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text,
    });
  }

  onResponseError(_controller: DispatchController, error: Error): void {
    this.fail("network", error);
  }

  fail(kind: TransportFailure["kind"], cause: unknown): void {
    if (!this.#settle()) return;
    this.#reject(transportFailure(kind, this.#sent, cause));
    this.#controller?.abort(new Error(kind));
  }

  #settle(): boolean {
    if (this.#settled) return false;
    this.#settled = true;
    clearTimeout(this.#timer);
    if (this.#onAbort !== undefined) unlisten(this.#request.signal, this.#onAbort);
    leave(this.#underWay, this);
    return true;
  }
}

function joinRepeated(headers: DispatchHeaders): Record<string, string> {
  for (const name in headers) {
    const value = headers[name];
    if (Array.isArray(value)) headers[name] = value.join(", ");
  }
  return headers as Record<string, string>;
}
