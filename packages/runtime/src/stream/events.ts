import type { Gap } from "./stream.js";

/** A gap in one stream, as client hooks see it. */
export interface GapEvent {
  /** The venue's id. */
  readonly venue: string;
  /** The stream's function, e.g. `watchTrades`. */
  readonly stream: string;
  readonly gap: Gap;
}

/**
 * - `connecting`: on the way for the first time.
 * - `open`: connected.
 * - `reconnecting`: lost or refused, and tried again after a pause.
 * - `closed`: no longer needed, or given up.
 */
export type SocketState = "connecting" | "open" | "reconnecting" | "closed";

/** A connection changed its state, or the venue reported an error that belongs to no subscription. */
export interface SocketEvent {
  readonly venue: string;
  /** The socket's name in the venue's specification. Never an address: addresses can hold listen keys. */
  readonly socket: string;
  readonly state: SocketState;
  /** Why, where there is a reason to tell. */
  readonly reason: string | undefined;
}
