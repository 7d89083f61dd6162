/** Why data may be missing at this point of a stream. */
export type GapReason =
  /** The connection was lost and made anew; what the venue sent meanwhile is gone. */
  | "reconnect"
  /** The consumer was too slow and the overflow policy dropped items. */
  | "overflow"
  /** The listen key expired and was made anew. */
  | "listen-key"
  /** The venue's sequence numbers jumped. */
  | "sequence"
  /** A message did not have the documented shape and was skipped. */
  | "decode";

/** Data may be missing between what came before this and what comes after. */
export interface Gap {
  readonly type: "gap";
  readonly reason: GapReason;
  /**
   * Epoch milliseconds, by this machine's clock, of the last item or heartbeat that came before the gap; `undefined`
   * when there was none. Events are older than their arrival: begin a backfill some seconds earlier.
   */
  readonly lastSeenAt: number | undefined;
  /** Items dropped by the overflow policy; `undefined` for other reasons, and for `onGap` while it still drops. */
  readonly dropped: number | undefined;
  readonly error: Error | undefined;
}

/** One item of a stream with the push it came in. */
export interface Data<T, M> {
  readonly type: "data";
  readonly data: T;
  readonly push: M;
}

/** What {@link Stream.events} yields. */
export type StreamEvent<T, M> = Data<T, M> | Gap;

/**
 * - `error`: the iterator throws `StreamError` (default for account streams).
 * - `drop-oldest`: the oldest items go and a `gap` says how many (default for market data).
 * - `latest`: only the newest item is kept, whatever `bufferSize` says, and a `gap` tells how many were passed over.
 */
export type Overflow = "error" | "drop-oldest" | "latest";

/** Options of one stream. */
export interface WatchOptions {
  /** Items kept for a slow consumer. Default 4,096; at least 1. */
  readonly bufferSize?: number | undefined;
  readonly overflow?: Overflow | undefined;
  /** Closes the stream. */
  readonly signal?: AbortSignal | undefined;
  /** Called at once for every gap, also when nothing iterates. */
  readonly onGap?: ((gap: Gap) => void) | undefined;
  /** Called when {@link Stream.state} changes. */
  readonly onState?: ((state: StreamState) => void) | undefined;
}

/**
 * - `connecting`: on the way for the first time.
 * - `open`: the venue has the subscription.
 * - `reconnecting`: lost; a gap follows when data flows again.
 * - `closed`: for good.
 */
export type StreamState = "connecting" | "open" | "reconnecting" | "closed";

/**
 * A live subscription: `for await` yields its items; `events()` yields items and gaps in order. Each item goes to
 * one consumer; iterate once, leaving the loop closes the stream. Ends when closed; throws `StreamError` when it can't
 * go on. Connections are made anew for as long as it takes; a plain `for await` that passes over a gap warns once on
 * the console unless `onGap` or a client hook saw it.
 */
export interface Stream<T, M = unknown> extends AsyncIterable<T>, AsyncDisposable {
  /** Resolves when the venue has the subscription; rejects when it refuses or the stream is closed before. */
  readonly ready: Promise<void>;
  /** `open` while the venue has the subscription. */
  readonly state: StreamState;
  /** Gaps so far. */
  readonly gaps: number;
  events(): AsyncIterableIterator<StreamEvent<T, M>>;
  /** Unsubscribes. Items already received are still delivered, then the iteration ends. */
  close(): Promise<void>;
}
