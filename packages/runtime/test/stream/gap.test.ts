import { describe, expect, it, vi } from "vitest";
import type { GapEvent } from "../../src/stream/events.js";
import { accept, fakeTime, next, PAUSE, take, URL } from "./helpers.js";
import { hub, protocol, trades } from "./venue.js";
import { fakeWires, settle } from "./wires.js";

fakeTime();

describe("gaps", () => {
  it("a lost connection is one gap, reported when data can flow again", async () => {
    const hooks: GapEvent[] = [];
    const { open, last, wires } = fakeWires();
    const streams = hub(() => protocol(() => URL), { open }, { gap: (event) => hooks.push(event) });
    const onGap = vi.fn();
    const states: string[] = [];
    const stream = streams.watch(trades, { symbol: "A" }, { onGap, onState: (state) => states.push(state) });
    await settle();
    await accept(last(), "trade:A");
    last().say({ topic: "trade:A", data: [1] });
    const lastSeenAt = Date.now();
    await vi.advanceTimersByTimeAsync(1_000);
    last().fail();
    expect(stream.state).toBe("reconnecting");
    for (let i = 0; i < 4; i++) {
      await vi.advanceTimersByTimeAsync(PAUSE);
      if (wires.length < 4) last().fail("refused");
    }
    expect(onGap).not.toHaveBeenCalled();
    await accept(last(), "trade:A");
    last().say({ topic: "trade:A", data: [2] });
    expect(await take(stream, 3)).toEqual([1, "reconnect", 2]);
    expect(onGap.mock.calls).toEqual([[expect.objectContaining({ reason: "reconnect", lastSeenAt })]]);
    expect(hooks).toMatchObject([{ venue: "test", stream: "watchTrades", gap: { reason: "reconnect" } }]);
    expect(stream.gaps).toBe(1);
    expect(states).toEqual(["open", "reconnecting", "open"]);
    await streams.close();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("a stream closed during an outage tells of it before it ends", async () => {
    const { open, last } = fakeWires();
    const streams = hub(() => protocol(() => URL), { open });
    const onGap = vi.fn(() => void stream.close());
    const stream = streams.watch(trades, { symbol: "A" }, { onGap });
    await settle();
    await accept(last(), "trade:A");
    last().say({ topic: "trade:A", data: [1] });
    last().fail();
    await stream.close();
    expect(await take(stream, 3)).toEqual([1, "reconnect"]);
    expect(onGap).toHaveBeenCalledTimes(1);
    expect(stream).toMatchObject({ state: "closed", gaps: 1 });
    await streams.close();
  });

  it("a stream that was never confirmed has no gap", async () => {
    const { open, last } = fakeWires();
    const streams = hub(() => protocol(() => URL), { open });
    const stream = streams.watch(trades, { symbol: "A" });
    await settle();
    last().open();
    last().fail();
    await vi.advanceTimersByTimeAsync(PAUSE);
    await accept(last(), "trade:A");
    expect(stream).toMatchObject({ state: "open", gaps: 0 });
    await streams.close();
  });

  it("resubscribes everything on the new connection, and nothing that was closed meanwhile", async () => {
    const { open, last } = fakeWires();
    const streams = hub(() => protocol(() => URL), { open });
    const [, b] = ["A", "B", "C"].map((symbol) => streams.watch(trades, { symbol }));
    await settle();
    await accept(last(), "trade:A", "trade:B", "trade:C");
    last().fail();
    await b?.close();
    await vi.advanceTimersByTimeAsync(PAUSE);
    await accept(last());
    expect(last().sent).toEqual(['{"sub":["trade:A","trade:C"]}']);
    await streams.close();
  });

  it("a topic that is no longer confirmed after a reconnect makes the connection anew", async () => {
    const { open, last, wires } = fakeWires();
    const streams = hub(() => protocol(() => URL), { open, ackTimeoutMs: 1_000 });
    const stream = streams.watch(trades, { symbol: "A" });
    await settle();
    await accept(last(), "trade:A");
    last().fail();
    await vi.advanceTimersByTimeAsync(PAUSE);
    await accept(last());
    await vi.advanceTimersByTimeAsync(1_000);
    expect(wires[1]?.end).toBe("dropped");
    await vi.advanceTimersByTimeAsync(PAUSE);
    await accept(last(), "trade:A");
    expect(stream).toMatchObject({ state: "open", gaps: 1 });
    await streams.close();
  });

  it("a push that does not decode is a gap with the error, and the stream goes on", async () => {
    const { open, last } = fakeWires();
    const streams = hub(() => protocol(() => URL), { open });
    const stream = streams.watch(trades, { symbol: "A" });
    await settle();
    await accept(last(), "trade:A");
    const lastSeenAt = Date.now();
    last().ping();
    await vi.advanceTimersByTimeAsync(1_000);
    last().say({ topic: "trade:A", data: "nonsense" });
    last().say({ topic: "trade:A", data: [2] });
    const events = stream.events();
    const gap = (await events.next()).value;
    expect(gap).toMatchObject({
      reason: "decode",
      // Not the time of the push itself: what it told is older.
      lastSeenAt,
      error: { name: "DecodeError", message: "watchTrades: data: expected a list", operation: "watchTrades" },
    });
    expect((await events.next()).value).toMatchObject({ data: { id: 2 } });
    await streams.close();
  });

  it("a frame that is not JSON, or makes no sense, is a gap of every stream of the socket", async () => {
    const { open, last } = fakeWires();
    const streams = hub(() => protocol(() => URL), { open });
    const onGap = vi.fn();
    const both = ["A", "B"].map((symbol) => streams.watch(trades, { symbol }, { onGap }));
    await settle();
    await accept(last(), "trade:A", "trade:B");
    const lastSeenAt = Date.now();
    await vi.advanceTimersByTimeAsync(1_000);
    last().say("<html>");
    last().say("[1]");
    expect(both.map((stream) => stream.gaps)).toEqual([2, 2]);
    expect(onGap).toHaveBeenCalledWith(expect.objectContaining({ reason: "decode", lastSeenAt }));
    expect(both.map((stream) => stream.state)).toEqual(["open", "open"]);
    await streams.close();
  });

  it("drops the oldest for a slow consumer of market data and says how many", async () => {
    const { open, last } = fakeWires();
    const streams = hub(() => protocol(() => URL), { open });
    const onGap = vi.fn();
    const stream = streams.watch(trades, { symbol: "A" }, { bufferSize: 3, onGap });
    await settle();
    await accept(last(), "trade:A");
    last().say({ topic: "trade:A", data: Array.from({ length: 10 }, (_, i) => i) });
    expect(onGap).toHaveBeenCalledTimes(1);
    expect(await take(stream, 4)).toEqual(["overflow", 7, 8, 9]);
    await streams.close();
  });

  it("holds a burst of 10,000 messages of a venue where the buffer allows", async () => {
    const { open, last } = fakeWires();
    const streams = hub(() => protocol(() => URL), { open });
    const stream = streams.watch(trades, { symbol: "A" }, { bufferSize: 10_000 });
    await settle();
    await accept(last(), "trade:A");
    for (let i = 0; i < 10_000; i++) last().say({ topic: "trade:A", data: [i] });
    expect(await take(stream, 10_000)).toEqual(Array.from({ length: 10_000 }, (_, i) => i));
    expect(stream.gaps).toBe(0);
    await streams.close();
  });

  it("a callback that fails, at once or later, ends nothing", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { open, last } = fakeWires();
    const streams = hub(() => protocol(() => URL), { open });
    const stream = streams.watch(
      trades,
      { symbol: "A" },
      {
        onGap: () => Promise.reject(new Error("no backfill")),
        onState: (state) => {
          if (state === "open") throw new Error("no log");
        },
      },
    );
    await settle();
    await accept(last(), "trade:A");
    last().say({ topic: "trade:A", data: "nonsense" });
    await settle();
    expect(warn.mock.calls.map(([text, error]) => [text, String(error)])).toEqual([
      ["watchTrades: a callback failed:", "Error: no log"],
      ["watchTrades: a callback failed:", "Error: no backfill"],
    ]);
    expect(stream).toMatchObject({ state: "open", gaps: 1 });
    await streams.close();
  });

  it("warns once on the console where nobody else can see a gap", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { open, last } = fakeWires();
    const streams = hub(() => protocol(() => URL), { open });
    const unseen = streams.watch(trades, { symbol: "A" });
    const seen = streams.watch(trades, { symbol: "A" }, { onGap: () => {} });
    const latest = streams.watch(trades, { symbol: "A" }, { overflow: "latest" });
    await settle();
    await accept(last(), "trade:A");
    last().say({ topic: "trade:A", data: [1] });
    last().say({ topic: "trade:A", data: [2] });
    expect((await latest[Symbol.asyncIterator]().next()).value).toEqual({ id: 2 });
    expect(warn).not.toHaveBeenCalled();
    for (let i = 0; i < 3; i++) last().say({ topic: "trade:A", data: null });
    last().say({ topic: "trade:A", data: [3] });
    for (const stream of [unseen, seen]) {
      const iterator = stream[Symbol.asyncIterator]();
      expect([await next(iterator), await next(iterator), await next(iterator)]).toEqual([
        { id: 1 },
        { id: 2 },
        { id: 3 },
      ]);
    }
    expect(warn.mock.calls).toEqual([[expect.stringMatching(/^watchTrades: data may be missing \(decode\)/)]]);
    await streams.close();
  });

  it("survives callbacks and hooks that throw", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const fail = (): never => {
      throw new Error("user error");
    };
    const { open, last } = fakeWires();
    const streams = hub(() => protocol(() => URL), { open }, { gap: fail, socket: fail });
    const stream = streams.watch(trades, { symbol: "A" }, { onGap: fail, onState: fail });
    await settle();
    await accept(last(), "trade:A");
    last().say({ topic: "trade:A", data: null });
    last().say({ topic: "trade:A", data: [1] });
    expect(await take(stream, 2)).toEqual(["decode", 1]);
    expect(warn).toHaveBeenCalled();
    await streams.close();
  });
});
