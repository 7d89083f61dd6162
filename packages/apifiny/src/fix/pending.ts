import type { ExecutionReport } from "./messages.js";

/** What a call waits for. */
export type Kind = "order" | "cancel" | "status";

/** One call that was sent and not answered. */
export interface Pending {
  readonly kind: Kind;
  readonly clientOrderId: string;
  /** Its message's sequence number; `undefined` while it has not been handed to the socket. */
  sequence: number | undefined;
  resolve(report: ExecutionReport): void;
  reject(error: Error): void;
  /** The session is gone, or nobody waits any more: reject with what is known then. */
  give(up: string, cause?: unknown): void;
}

/** Calls by what could answer them. */
export class PendingCalls {
  readonly #calls = new Set<Pending>();

  add(call: Pending): void {
    this.#calls.add(call);
  }

  remove(call: Pending): void {
    this.#calls.delete(call);
  }

  has(kind: Kind, clientOrderId: string): boolean {
    return this.of(kind, clientOrderId).length > 0;
  }

  of(kind: Kind, clientOrderId: string | undefined): Pending[] {
    return [...this.#calls].filter((call) => call.kind === kind && call.clientOrderId === clientOrderId);
  }

  bySequence(sequence: number): Pending | undefined {
    return [...this.#calls].find((call) => call.sequence === sequence);
  }

  all(): Pending[] {
    return [...this.#calls];
  }
}
