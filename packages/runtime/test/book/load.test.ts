import { Decimal } from "decimal.js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type MaintainedBook, maintainBook } from "../../src/book/maintained.js";
import { type BookRule, bookClient, bookDecoding } from "../../src/book/rule.js";
import type { Client } from "../../src/call/client.js";
import type { Operation } from "../../src/call/operation.js";
import type { Decoding } from "../../src/codec/types.js";
import { ApiError, ConfigError, RateLimitError } from "../../src/errors.js";
import { PAUSE, URL } from "../stream/helpers.js";
import { hub, protocol, type Trade, trades } from "../stream/venue.js";
import { type FakeWire, fakeWires, settle } from "../stream/wires.js";

type Load = (signal: AbortSignal) => Promise<number>;

/** Changes are numbers that must follow each other; the best bid is the last one. */
function countingRule(load: Load): BookRule<Trade> {
  let last = 0;
  return {
    async load(signal) {
      const state = await load(signal);
      return (book) => {
        last = state;
        book.replace([[String(last), "1"]], []);
      };
    },
    apply(book, { id }) {
      if (id <= last) return "ignore";
      if (id > last + 1) return "gap";
      last = id;
      book.replace([[String(last), "1"]], []);
      return "ok";
    },
  };
}

interface Setup {
  readonly book: MaintainedBook;
  readonly wire: () => FakeWire;
  readonly accept: () => Promise<void>;
  readonly say: (...ids: number[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

async function setup(load: Load): Promise<Setup> {
  const { open, last } = fakeWires();
  const streams = hub(() => protocol(() => URL), { open });
  const book = maintainBook({
    watch: (watch) => streams.watch(trades, { symbol: "A" }, { ...watch, decoding: bookDecoding }),
    rule: countingRule(load),
    decoding: { decimal: (text) => new Decimal(text) },
  });
  await settle();
  return {
    book,
    wire: last,
    async accept() {
      last().open();
      await settle();
      last().say({ ack: "trade:A" });
      await settle();
    },
    async say(...ids) {
      for (const id of ids) last().say({ topic: "trade:A", data: [id] });
      await settle();
    },
    close: () => streams.close(),
  };
}

const refused = (): ApiError =>
  new ApiError({ operation: "getDepth", status: 400, code: "-1121", venueMessage: "Invalid symbol." });

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("the full state of a feed of changes", () => {
  it("is loaded when the stream is open, not before, and needs no change to be ready", async () => {
    const load = vi.fn<Load>(async () => 5);
    const { book, accept, say, close } = await setup(load);
    expect(load).not.toHaveBeenCalled();
    await accept();
    await book.ready;
    expect(book).toMatchObject({ isStale: false, state: "open", gaps: 0 });
    await say(6);
    expect(book.bidsText()).toEqual([{ price: "6", quantity: "1" }]);
    expect(load).toHaveBeenCalledTimes(1);
    await close();
  });

  it("is loaded once after a reconnect, and changes that come meanwhile are applied to it", async () => {
    const answers: ((state: number) => void)[] = [];
    const load = vi.fn<Load>(() => new Promise((resolve) => answers.push(resolve)));
    const { book, wire, accept, say, close } = await setup(load);
    await accept();
    answers[0]?.(5);
    await book.ready;
    const changes = book.changes();
    wire().fail();
    expect((await changes.next()).value).toMatchObject({ isStale: true });
    await vi.advanceTimersByTimeAsync(PAUSE);
    const change = changes.next();
    await accept();
    expect(book).toMatchObject({ isStale: true, state: "open" });
    expect((await change).value).toMatchObject({ isStale: true });
    expect(load).toHaveBeenCalledTimes(2);
    await say(8, 9);
    answers[1]?.(8);
    await settle();
    expect(book).toMatchObject({ isStale: false, gaps: 1 });
    expect(book.bidsText()).toEqual([{ price: "9", quantity: "1" }]);
    expect(load).toHaveBeenCalledTimes(2);
    await close();
  });

  it("is given up when the connection is lost meanwhile", async () => {
    const signals: AbortSignal[] = [];
    const load = vi.fn<Load>((signal) => {
      signals.push(signal);
      return signals.length === 1 ? new Promise(() => {}) : Promise.resolve(7);
    });
    const { book, wire, accept, close } = await setup(load);
    await accept();
    wire().fail();
    expect(signals[0]?.aborted).toBe(true);
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(load).toHaveBeenCalledTimes(1);
    await accept();
    await book.ready;
    expect(book.bidsText(1)[0]?.price).toBe("7");
    await close();
  });

  it("is loaded again after a message that did not decode", async () => {
    const load = vi.fn<Load>(async () => 5);
    const { book, wire, accept, close } = await setup(load);
    await accept();
    wire().say({ topic: "trade:A", data: "nonsense" });
    expect(book.isStale).toBe(true);
    await settle();
    expect(load).toHaveBeenCalledTimes(2);
    expect(book).toMatchObject({ isStale: false, gaps: 1 });
    await close();
  });

  it("is not shown where the changes don't join it, and the pauses grow", async () => {
    const load = vi.fn<Load>(async () => 5);
    const { book, wire, accept, say, close } = await setup(load);
    const ready = vi.fn();
    void book.ready.then(ready);
    load.mockImplementationOnce(() => new Promise((resolve) => setTimeout(resolve, 1, 5)));
    vi.spyOn(Math, "random").mockReturnValue(1);
    await accept();
    await say(100);
    await vi.advanceTimersByTimeAsync(50_000);
    expect(ready).not.toHaveBeenCalled();
    expect(book).toMatchObject({ isStale: true, bestBid: undefined });
    // 0.5, 1, 2, 4, 8, 16 and 30 s.
    expect(load.mock.calls.length).toBeLessThan(10);
    load.mockResolvedValue(99);
    wire().ping();
    await vi.advanceTimersByTimeAsync(50_000);
    expect(ready).toHaveBeenCalled();
    expect(book.bidsText(1)[0]?.price).toBe("100");
    await close();
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([refused(), new ConfigError("getDepth: symbol is required")])(
    "error: refused for good (%s)",
    async (error) => {
      const load = vi.fn<Load>(() => Promise.reject(error));
      const { book, accept, say, close } = await setup(load);
      const change = book.changes();
      await accept();
      await expect(book.ready).rejects.toBe(error);
      expect(book).toMatchObject({ isStale: true, state: "closed" });
      await expect(drain(change)).rejects.toBe(error);
      await say(6);
      await vi.advanceTimersByTimeAsync(600_000);
      expect(load).toHaveBeenCalledTimes(1);
      expect(vi.getTimerCount()).toBe(0);
      await close();
    },
  );

  it("is asked for again after a rate limit", async () => {
    const limited = new RateLimitError({
      operation: "getDepth",
      status: 429,
      code: "-1003",
      venueMessage: "slow down",
      retryAfterMs: 1,
      banned: false,
      local: false,
    });
    const load = vi.fn<Load>(async () => 5).mockRejectedValueOnce(limited);
    const { book, accept, close } = await setup(load);
    await accept();
    expect(book.isStale).toBe(true);
    await vi.advanceTimersByTimeAsync(PAUSE);
    await book.ready;
    await close();
  });

  it("is asked for again after a refusal that comes later", async () => {
    const load = vi.fn<Load>(async () => 5);
    const { book, accept, say, close } = await setup(load);
    await accept();
    load.mockRejectedValueOnce(refused()).mockResolvedValueOnce(9);
    await say(9);
    await vi.advanceTimersByTimeAsync(2 * PAUSE);
    expect(book).toMatchObject({ isStale: false, state: "open" });
    await close();
  });
});

describe("bookClient", () => {
  it("decodes answers to text, whatever the client's type", async () => {
    const lossy = { decimal: Number as never } as unknown as Decoding;
    const operation = {
      id: "getDepth",
      decode: (json, { decimal }) => [decimal(String(json))],
    } as Operation<undefined, unknown>;
    const client = {
      venue: "test",
      decoding: lossy,
      request: async (called: Operation<undefined, unknown>) => called.decode("0.10", lossy),
    } as unknown as Client;
    expect(await client.request(operation, undefined)).toEqual([0.1]);
    expect(await bookClient(client).request(operation, undefined)).toEqual(["0.10"]);
  });
});

async function drain(changes: AsyncIterable<unknown>): Promise<void> {
  for await (const _change of changes);
}
