import { Decimal } from "decimal.js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { OrderBook } from "../../src/book/book.js";
import { type BookOptions, type MaintainedBook, maintainBook } from "../../src/book/maintained.js";
import { type BookRule, bookDecoding } from "../../src/book/rule.js";
import type { Json } from "../../src/json/json.js";
import type { StreamOperation } from "../../src/stream/operation.js";
import { hub, protocol } from "../stream/venue.js";
import { type FakeWire, fakeWires, settle } from "../stream/wires.js";

const PAUSE = 1_000;

interface Depth {
  readonly time: number;
  readonly first: number;
  readonly last: number;
  readonly bids: [string, string][];
  readonly asks: [string, string][];
}

const depth: StreamOperation<undefined, Depth, Depth> = {
  id: "watchDepth",
  socket: "public",
  topics: ["depth"],
  kind: "market",
  decode: (value: Json) => {
    const wire = value as { t: string; U: string; u: string; b: [string, string][]; a: [string, string][] };
    return { time: Number(wire.t), first: Number(wire.U), last: Number(wire.u), bids: wire.b, asks: wire.a };
  },
  items: (push) => [push],
};

const snapshots: BookRule<Depth> = {
  apply(book, { bids, asks }) {
    book.replace(bids, asks);
    return "ok";
  },
  time: ({ time }) => time,
};

/** A feed of changes with a chain of numbers. */
function changesRule(fetch: () => Promise<Depth>): BookRule<Depth> {
  let last = 0;
  return {
    async load() {
      const state = await fetch();
      return (book) => {
        book.replace(state.bids, state.asks);
        last = state.last;
      };
    },
    apply(book: OrderBook, message) {
      if (message.last <= last) return "ignore";
      if (message.first > last + 1) return "gap";
      for (const [price, quantity] of message.bids) book.update("bid", price, quantity);
      for (const [price, quantity] of message.asks) book.update("ask", price, quantity);
      last = message.last;
      return "ok";
    },
  };
}

interface Setup {
  readonly book: MaintainedBook;
  readonly last: () => FakeWire;
  readonly push: (more: object) => Promise<void>;
  readonly close: () => Promise<void>;
}

async function setup(rule: BookRule<Depth>, options: BookOptions = {}): Promise<Setup> {
  const { open, last } = fakeWires();
  const streams = hub(() => protocol(() => "wss://v.test"), { open });
  const book = maintainBook(
    {
      watch: (watch) => streams.watch(depth, undefined, { ...watch, decoding: bookDecoding }),
      rule,
      decoding: { decimal: (text) => new Decimal(text) },
    },
    options,
  );
  await settle();
  await accept(last());
  const push = async (more: object): Promise<void> => {
    last().say({ topic: "depth", data: { t: 1, U: 1, u: 1, b: [], a: [], ...more } });
    await settle();
  };
  return { book, last, push, close: () => streams.close() };
}

async function accept(wire: FakeWire): Promise<void> {
  wire.open();
  await settle();
  wire.say({ ack: "depth" });
  await settle();
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("maintainBook", () => {
  it("is stale until the first state, then shows the newest", async () => {
    const { book, push, close } = await setup(snapshots);
    expect(book).toMatchObject({ isStale: true, state: "open", time: undefined });
    await push({ t: 5, b: [["10", "1"]], a: [["11", "2"]] });
    await book.ready;
    expect(book).toMatchObject({ isStale: false, time: 5, gaps: 0 });
    expect(book.bestBid).toEqual({ price: new Decimal(10), quantity: new Decimal(1) });
    await push({ t: 6, b: [["9", "1"]], a: [["10", "2"]] });
    expect(book.bidsText()).toEqual([{ price: "9", quantity: "1" }]);
    expect(book.asksText()).toEqual([{ price: "10", quantity: "2" }]);
    await close();
  });

  it("is stale while disconnected and until the next state", async () => {
    const onGap = vi.fn();
    const { book, last, push, close } = await setup(snapshots, { onGap });
    await push({ b: [["10", "1"]] });
    last().fail();
    expect(book).toMatchObject({ isStale: true, state: "reconnecting" });
    await vi.advanceTimersByTimeAsync(PAUSE);
    await accept(last());
    expect(book).toMatchObject({ isStale: true, state: "open", gaps: 1 });
    expect(onGap).toHaveBeenCalledTimes(1);
    await push({ b: [["11", "1"]] });
    expect(book.isStale).toBe(false);
    await close();
  });

  it("is stale after a message that did not decode", async () => {
    const { book, last, push, close } = await setup(snapshots);
    await push({ b: [["10", "1"]] });
    last().say({ topic: "depth", data: null });
    expect(book.isStale).toBe(true);
    await push({ b: [["10", "1"]] });
    expect(book.isStale).toBe(false);
    await close();
  });

  it("is never crossed, and never shows half a message", async () => {
    const onGap = vi.fn();
    const { book, push, close } = await setup(snapshots, { onGap });
    await push({ b: [["10", "1"]], a: [["11", "1"]] });
    await push({ b: [["12", "1"]], a: [["12", "1"]] });
    expect(book).toMatchObject({ isStale: true, bestBid: undefined, bestAsk: undefined, gaps: 1 });
    expect(onGap.mock.calls).toEqual([[expect.objectContaining({ reason: "sequence" })]]);
    await push({ b: [["10", "1"]], a: [["11", "1"]] });
    expect(book.isStale).toBe(false);
    await push({ b: [["10", "1"]], a: [["nonsense", "1"]] });
    expect(book).toMatchObject({ isStale: true, bestBid: undefined });
    await close();
  });

  it("tells of changes, the newest to a slow consumer", async () => {
    const { book, last, push, close } = await setup(snapshots);
    const changes = book.changes();
    const waiting = changes.next();
    await push({ t: 1, b: [["10", "1"]] });
    expect((await waiting).value).toEqual({ isStale: false, time: 1 });
    await push({ t: 2, b: [["10", "1"]] });
    await push({ t: 3, b: [["10", "1"]] });
    expect((await changes.next()).value).toEqual({ isStale: false, time: 3 });
    const other = book.changes();
    last().fail();
    expect((await other.next()).value).toEqual({ isStale: true, time: 3 });
    await other.return?.();
    expect((await changes.next()).value).toEqual({ isStale: true, time: 3 });
    await book.close();
    await settle();
    expect((await changes.next()).done).toBe(false);
    expect(await changes.next()).toEqual({ value: undefined, done: true });
    expect(await book.changes().next()).toEqual({ value: undefined, done: true });
    await close();
  });

  it("error: the venue refuses", async () => {
    const { book, last, close } = await setup(snapshots);
    const changes = book.changes();
    last().say({ error: { key: "depth", code: "1", message: "no such market" } });
    await expect(book.ready).rejects.toThrow("watchDepth: the venue refused: no such market");
    expect((await changes.next()).value).toEqual({ isStale: true, time: undefined });
    await expect(changes.next()).rejects.toThrow("no such market");
    expect(book).toMatchObject({ isStale: true, state: "closed" });
    await close();
  });

  it("error: closed before the first state", async () => {
    const controller = new AbortController();
    const { book, close } = await setup(snapshots, { signal: controller.signal });
    controller.abort();
    await expect(book.ready).rejects.toThrow("closed before it was ready");
    await close();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("maintainBook with a feed of changes", () => {
  const state: Depth = { time: 0, first: 0, last: 10, bids: [["10", "1"]], asks: [["12", "1"]] };

  it("keeps messages while the state is fetched, skips old ones and goes on", async () => {
    let answer = (_state: Depth): void => {};
    const fetch = vi.fn(() => new Promise<Depth>((resolve) => (answer = resolve)));
    const { book, push, close } = await setup(changesRule(fetch));
    expect(fetch).toHaveBeenCalledTimes(1);
    await push({ U: 9, u: 10, b: [["10", "99"]] });
    await push({ U: 11, u: 12, b: [["11", "5"]] });
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(book.isStale).toBe(true);
    answer(state);
    await book.ready;
    expect(book.bidsText()).toEqual([
      { price: "11", quantity: "5" },
      { price: "10", quantity: "1" },
    ]);
    await push({ U: 13, u: 13, b: [["11", "0"]] });
    expect(book.bidsText(1)).toEqual([{ price: "10", quantity: "1" }]);
    await close();
  });

  it("fetches the state anew after a break in the chain, never in a tight loop", async () => {
    const fetch = vi.fn(async () => state);
    const { book, push, close } = await setup(changesRule(fetch));
    await push({ U: 11, u: 11 });
    expect(book.isStale).toBe(false);
    await push({ U: 20, u: 21 });
    expect(book).toMatchObject({ isStale: true, gaps: 1, bestBid: undefined });
    // The state is still too old: again a break, and again a pause.
    for (let i = 0; i < 20; i++) await settle();
    expect(fetch).toHaveBeenCalledTimes(1);
    fetch.mockResolvedValueOnce({ ...state, last: 15 }).mockResolvedValueOnce({ ...state, last: 20 });
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(fetch).toHaveBeenCalledTimes(3);
    expect(book).toMatchObject({ isStale: false, gaps: 2 });
    await push({ U: 22, u: 22, b: [["11", "1"]] });
    expect(book.bidsText(1)[0]?.price).toBe("11");
    await close();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("tries again when the state can't be fetched", async () => {
    const fetch = vi.fn(async () => state).mockRejectedValueOnce(new Error("network"));
    const { book, push, close } = await setup(changesRule(fetch));
    await push({ U: 11, u: 11 });
    expect(book.isStale).toBe(true);
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(book.isStale).toBe(false);
    await close();
  });

  it("does not use a state that was asked for before a gap", async () => {
    const answers: ((state: Depth) => void)[] = [];
    const fetch = vi.fn(() => new Promise<Depth>((resolve) => answers.push(resolve)));
    const { book, last, push, close } = await setup(changesRule(fetch));
    await push({ U: 11, u: 11 });
    last().fail();
    await vi.advanceTimersByTimeAsync(PAUSE);
    await accept(last());
    await push({ U: 101, u: 101 });
    answers[0]?.(state);
    await settle();
    expect(book).toMatchObject({ isStale: true, bestBid: undefined });
    answers[1]?.({ ...state, last: 100 });
    await settle();
    expect(book.isStale).toBe(false);
    await close();
  });
});
