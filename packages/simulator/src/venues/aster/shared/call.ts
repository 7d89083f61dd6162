import type { OperationContract } from "../../../contract.js";
import type { RawRequest } from "../../../engine/message.js";
import type { Caller } from "./auth.js";
import type { Version } from "./contract.js";
import type { User } from "./directory.js";
import { refuse } from "./errors.js";
import type { Params } from "./params.js";

/** A call that has passed limits, authentication and validation. */
export interface Call {
  readonly operation: OperationContract;
  readonly version: Version;
  readonly params: Params;
  /** Undefined for a call that needs no credentials. */
  readonly caller: Caller | undefined;
  /** The venue's time for this call. */
  readonly now: number;
  /** For calls that verify signatures of their own: the request, and its parameters without the last signature. */
  readonly request: RawRequest;
  readonly signedText: string;
  readonly signature: string | undefined;
}

/**
 * Answers one operation. A bigint in the result becomes a bare number, `undefined` leaves a field out.
 * Throws a `CodedError` (see `refuse`) or the engine's `Refusal`.
 */
export type Route = (call: Call) => unknown;
/** By operation id. */
export type Routes = Readonly<Record<string, Route>>;

/** The user a signed call acts for. */
export function userOf(call: Call): User {
  if (!call.caller) throw refuse("-1002");
  return call.caller.user;
}

const WEEK = 7 * 86_400_000;

export interface RangeOptions {
  /** Longest time between start and end; 7 days unless given. */
  readonly longest?: number;
  /** Code for a range that is too long. Default `-4165`. */
  readonly code?: string;
}

/**
 * Start and end of a search, both included. Without a start it begins `longest` before the end, without an end it ends
 * `longest` after the start or now.
 *
 * @throws {CodedError} `-1023` when the start is after the end, and `code` when they are too far apart.
 */
export function range(call: Call, options: RangeOptions = {}): { readonly from: number; readonly to: number } {
  const { longest = WEEK, code = "-4165" } = options;
  const start = call.params.integer("startTime");
  const end = call.params.integer("endTime");
  const to = end ?? (start === undefined ? call.now : Math.max(start, Math.min(call.now, start + longest)));
  const from = start ?? to - longest;
  if (from > to) throw refuse("-1023");
  if (to - from > longest) throw refuse(code, String(Math.floor(longest / 86_400_000)));
  return { from, to };
}
