import type { Fill, Order } from "./order.js";

export interface RequestEntry {
  readonly kind: "request";
  readonly seq: number;
  readonly at: number;
  /** Of a venue with several. */
  readonly product: string | undefined;
  readonly method: string;
  /** Path and query exactly as received. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Undefined when no operation has this method and path. */
  readonly operation: string | undefined;
}

export interface AnswerEntry {
  readonly kind: "answer";
  readonly seq: number;
  readonly at: number;
  /** Of a venue with several. */
  readonly product: string | undefined;
  /** `seq` of the request. */
  readonly request: number;
  readonly operation: string | undefined;
  /** 0 when the connection was cut instead of answered. */
  readonly status: number;
  readonly body: string;
  /** The fault that shaped this answer. */
  readonly fault: string | undefined;
}

export interface OrderEntry {
  readonly kind: "order";
  readonly seq: number;
  readonly at: number;
  readonly order: Order;
}

export interface FillEntry {
  readonly kind: "fill";
  readonly seq: number;
  readonly at: number;
  readonly fill: Fill;
}

export interface FrameEntry {
  readonly kind: "frame";
  readonly seq: number;
  readonly at: number;
  /** Of a venue with several. */
  readonly product: string | undefined;
  readonly direction: "in" | "out";
  /** Name of the socket, for example `publicV1`. */
  readonly socket: string;
  readonly connection: number;
  readonly text: string;
}

export type LedgerEntry = RequestEntry | AnswerEntry | OrderEntry | FillEntry | FrameEntry;
type New<T> = T extends LedgerEntry ? Omit<T, "seq" | "at"> : never;

/** What really happened, in order. Tests compare a client's view with it. */
export class Ledger {
  readonly #entries: LedgerEntry[] = [];
  readonly #now: () => number;
  readonly #limit: number;
  #seq = 0;

  /** @param limit Entries kept; the oldest go first. */
  constructor(now: () => number, limit = 200_000) {
    this.#now = now;
    this.#limit = limit;
  }

  record(entry: New<LedgerEntry>): number {
    const seq = ++this.#seq;
    this.#entries.push({ ...entry, seq, at: this.#now() } as LedgerEntry);
    if (this.#entries.length > this.#limit) this.#entries.splice(0, Math.ceil(this.#limit / 10));
    return seq;
  }

  entries(): readonly LedgerEntry[] {
    return this.#entries;
  }

  requests(operation?: string): RequestEntry[] {
    return this.#entries.filter(
      (entry): entry is RequestEntry =>
        entry.kind === "request" && (operation === undefined || entry.operation === operation),
    );
  }

  answers(operation?: string): AnswerEntry[] {
    return this.#entries.filter(
      (entry): entry is AnswerEntry =>
        entry.kind === "answer" && (operation === undefined || entry.operation === operation),
    );
  }

  /** Every state an order went through, oldest first. */
  orders(id?: string): OrderEntry[] {
    return this.#entries.filter(
      (entry): entry is OrderEntry => entry.kind === "order" && (id === undefined || entry.order.id === id),
    );
  }

  fills(orderId?: string): FillEntry[] {
    return this.#entries.filter(
      (entry): entry is FillEntry =>
        entry.kind === "fill" && (orderId === undefined || entry.fill.order.id === orderId),
    );
  }

  frames(direction?: "in" | "out", socket?: string): FrameEntry[] {
    return this.#entries.filter(
      (entry): entry is FrameEntry =>
        entry.kind === "frame" &&
        (direction === undefined || entry.direction === direction) &&
        (socket === undefined || entry.socket === socket),
    );
  }

  clear(): void {
    this.#entries.length = 0;
  }
}
