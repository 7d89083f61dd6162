import type { Resource } from "@venuekit/runtime";
import type { Resubscribing } from "./resubscribing.js";

/** The books of a client: closing it ends those too that are between two subscriptions and have no stream open. */
export class OpenBooks implements Resource {
  readonly #books = new Set<Resubscribing>();

  add(book: Resubscribing): Resubscribing {
    this.#books.add(book);
    return book;
  }

  delete(book: Resubscribing): void {
    this.#books.delete(book);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#books].map((book) => book.close()));
  }
}
