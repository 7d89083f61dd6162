/** Base of everything the venue packages throw. No message, cause or inspection of it contains a secret. */
export class VenueError extends Error {
  override readonly name: string = "VenueError";
}

/** The call or the client was set up wrong. Nothing was sent. */
export class ConfigError extends VenueError {
  override readonly name: string = "ConfigError";
}

/** What an {@link ApiError} knows. */
export interface ApiErrorDetails {
  readonly operation: string;
  readonly status: number;
  readonly code: string;
  readonly venueMessage: string;
}

/** The venue said no, by its own rule; what was asked for did not happen. */
export class ApiError extends VenueError {
  override readonly name: string = "ApiError";
  /** The function that was called, e.g. `createOrder`. */
  declare readonly operation: string;
  /** HTTP status; 0 where the client refused by itself. */
  declare readonly status: number;
  /** The venue's code, as text exactly as documented (`"0211"`, `"-1121"`); empty where it sent none. */
  declare readonly code: string;
  /** The venue's own words. */
  declare readonly venueMessage: string;

  constructor(details: ApiErrorDetails) {
    const { operation, status, code, venueMessage } = details;
    super(`${operation}: ${`${code || (status ? `HTTP ${status}` : "")} ${venueMessage}`.trim()}`);
    Object.assign(this, details);
  }
}

/** What a {@link RateLimitError} knows. */
export interface RateLimitErrorDetails extends ApiErrorDetails {
  readonly retryAfterMs: number | undefined;
  readonly banned: boolean;
  readonly local: boolean;
}

/** The venue, or the client's own budget, refused because of the rate limits. Nothing happened. */
export class RateLimitError extends ApiError {
  override readonly name: string = "RateLimitError";
  /** Milliseconds to wait before the next call; `undefined` where the venue did not say. */
  declare readonly retryAfterMs: number | undefined;
  /** The venue has banned this address for ignoring earlier refusals. */
  declare readonly banned: boolean;
  /** True where the client refused by itself, because the wait would have passed the caller's limit. */
  declare readonly local: boolean;

  constructor(details: RateLimitErrorDetails) {
    super(details);
  }
}

/** What a {@link TransportError} knows. */
export interface TransportErrorDetails {
  readonly operation: string;
  readonly message: string;
  readonly sent: boolean;
  readonly cause?: unknown;
}

/** No usable answer: connection lost, aborted, HTML instead of JSON, 5xx of a call that changes nothing. */
export class TransportError extends VenueError {
  override readonly name: string = "TransportError";
  declare readonly operation: string;
  /** May the request have left this machine? `false` is certain; `true` means it can't be ruled out. */
  declare readonly sent: boolean;

  constructor({ message, cause, ...known }: TransportErrorDetails) {
    super(`${known.operation}: ${message}`, cause === undefined ? undefined : { cause });
    Object.assign(this, known);
  }
}

/** The deadline passed before an answer came. */
export class TimeoutError extends TransportError {
  override readonly name: string = "TimeoutError";
}

/** By what a call can be looked up at the venue. */
export interface Traces {
  readonly clientOrderIds: readonly string[];
  readonly reconcile: (() => Promise<unknown>) | undefined;
}

/** What an {@link UnknownExecutionError} knows. */
export interface UnknownExecutionDetails extends TransportErrorDetails, Traces {
  readonly code: string | undefined;
  readonly status: number | undefined;
}

/**
 * The call left, and nobody can say whether it took effect: an order may or may not exist. Never repeat it blindly;
 * ask with {@link UnknownExecutionError.reconcile} or look the client order id up.
 */
export class UnknownExecutionError extends TransportError {
  override readonly name: string = "UnknownExecutionError";
  /** The venue's code where it sent one, e.g. "status unknown". */
  declare readonly code: string | undefined;
  /** HTTP status where there was an answer. */
  declare readonly status: number | undefined;
  /** The client order ids of the call, one an order; empty for calls that place none. */
  declare readonly clientOrderIds: readonly string[];
  // Private: it holds the client.
  readonly #reconcile: (() => Promise<unknown>) | undefined;

  constructor({ reconcile, ...known }: UnknownExecutionDetails) {
    super({ ...known, sent: true });
    this.#reconcile = reconcile;
  }

  /** The first client order id. */
  get clientOrderId(): string | undefined {
    return this.clientOrderIds[0];
  }

  /**
   * Asks the venue what became of it. Resolves with the order (for a batch: a list in the order sent), `undefined`
   * where the venue does not know it. Safe to repeat.
   */
  reconcile(): Promise<unknown> {
    return lookUp(this.operation, this.#reconcile);
  }
}

function lookUp(what: string, reconcile: Traces["reconcile"]): Promise<unknown> {
  return (
    reconcile?.() ??
    Promise.reject(
      new ConfigError(`${what}: no lookup is documented for this call; ask the venue for what it was about`),
    )
  );
}

/**
 * An answer or push does not have the documented shape. Where the call places or changes something, the venue has
 * accepted it, and only its answer could not be read: never repeat it, ask with {@link DecodeError.reconcile}.
 */
export class DecodeError extends VenueError {
  override readonly name: string = "DecodeError";
  /** What was wrong, without the path. */
  readonly reason: string;
  /** Where, e.g. `balances[3].free`; empty for the whole value. */
  path: string;
  /** The operation or stream. */
  operation: string | undefined;
  /** The client order ids of the call, one an order; empty for calls that place none, and for streams. */
  clientOrderIds: readonly string[] = [];
  #text: string | undefined;
  #reconcile: Traces["reconcile"];

  constructor(reason: string, path = "") {
    super();
    this.reason = reason;
    this.path = path;
    this.#say("");
  }

  /** The undecoded text, kept out of messages and inspections because it may hold secrets. */
  get text(): string | undefined {
    return this.#text;
  }

  /** The first client order id. */
  get clientOrderId(): string | undefined {
    return this.clientOrderIds[0];
  }

  /**
   * Asks the venue what became of the call, as {@link UnknownExecutionError.reconcile} does. Safe to repeat.
   *
   * @throws {ConfigError} It changes nothing, or the venue documents no way to look it up.
   */
  reconcile(): Promise<unknown> {
    return lookUp(this.operation ?? this.name, this.#reconcile);
  }

  /** Adds an outer part of the path: a key or an index. */
  within(key: string | number): this {
    const outer = typeof key === "number" ? `[${key}]` : key;
    this.path = outer + this.path.replace(/^[^[]/, ".$&");
    return this.#say("");
  }

  /** Names the call or stream and keeps the undecoded text. `note` is added to the message. */
  of(operation: string, text: string, note = "", traces?: Traces): this {
    this.operation = operation;
    this.#text = text;
    this.clientOrderIds = traces?.clientOrderIds ?? [];
    this.#reconcile = traces?.reconcile;
    this.#say(note);
    // The stack was written before the path was known, and the stack is what consoles print.
    this.stack = (this.stack ?? "").replace(/^[\s\S]*?(?=\n {4}at )/, () => `${this.name}: ${this.message}`);
    return this;
  }

  #say(note: string): this {
    this.message = [this.operation, this.path, this.reason].filter(Boolean).join(": ") + note;
    return this;
  }
}

/** A stream ended because it can't go on: refused, overflowed, or out of reconnects. */
export class StreamError extends VenueError {
  override readonly name: string = "StreamError";
  /** The stream's function, e.g. `watchTrades`. */
  readonly stream: string;
  /** The venue's code where it refused. */
  readonly code: string | undefined;

  constructor(details: {
    readonly stream: string;
    readonly message: string;
    readonly code?: string | undefined;
    readonly cause?: unknown;
  }) {
    super(`${details.stream}: ${details.message}`, details.cause === undefined ? undefined : { cause: details.cause });
    this.stream = details.stream;
    this.code = details.code;
  }
}
