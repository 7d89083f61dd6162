import type { Access } from "./operation.js";

/** A request as exact text, before or after signing. What is signed is what is sent, byte for byte. */
export interface Draft {
  readonly operation: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH";
  /** Where it goes instead of the client's origin, e.g. `https://eu.example.com`. */
  readonly origin?: string | undefined;
  /** Path without query, e.g. `/api/v1/time`. */
  readonly path: string;
  /** Encoded query without `?`; empty when there is none. */
  readonly query: string;
  /** Encoded body; `undefined` when there is none. */
  readonly body: string | undefined;
  readonly contentType: "application/x-www-form-urlencoded" | "application/json" | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly access: Access;
}

/**
 * Signs one attempt: returns the request to send. Pure, and called anew for every attempt with a fresh time.
 *
 * @param now Venue time in epoch milliseconds.
 */
export type Sign = (draft: Draft, now: number) => Draft | Promise<Draft>;
