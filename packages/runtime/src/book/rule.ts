import type { Client } from "../call/client.js";
import type { Decoding } from "../codec/types.js";
import type { Dec } from "../number/dec.js";
import type { OrderBook } from "./book.js";

/**
 * - `ok`: the book now shows the state after this message.
 * - `ignore`: the message is older than the book; nothing changed.
 * - `gap`: messages are missing between the book and this one.
 */
export type BookStep = "ok" | "ignore" | "gap";

/** How a venue's messages make a book. Written by hand per venue; one instance a book, so it may count sequences. */
export interface BookRule<T> {
  /** Applies one message. */
  apply(book: OrderBook, message: T): BookStep;
  /** The venue's time of a message in epoch milliseconds. */
  time?(message: T): number | undefined;
  /**
   * For feeds of changes: fetches a full state. The function it resolves with puts that state into the book and starts
   * the sequence there; it is not called where the state came too late to be of use. Called when the stream is open,
   * and again after every gap; messages that come meanwhile are kept and applied afterwards. A `ConfigError`, or an
   * `ApiError` before the first state, ends the book; anything else is tried again. Absent where every message is a full
   * state.
   */
  load?(signal: AbortSignal): Promise<(book: OrderBook) => void>;
}

/**
 * Decodes prices to plain text, whatever the client's decimal type is. For streams that feed a book: `Dec` fields of
 * their messages hold text at run time, which {@link OrderBook} takes as it is. One constant, so that books of one
 * topic share a decode.
 */
export const bookDecoding: Decoding = { decimal: (text) => text as unknown as Dec };

/** The client for {@link BookRule.load}: its answers are decoded with {@link bookDecoding}. */
export function bookClient(client: Client): Client {
  return {
    ...client,
    decoding: bookDecoding,
    request: (operation, params, options) =>
      client.request({ ...operation, decode: (value) => operation.decode(value, bookDecoding) }, params, options),
  };
}
