import { getEventListeners } from "node:events";
import { describe, expect, it, vi } from "vitest";
import { ApiError, RateLimitError, StreamError } from "../../src/errors.js";
import { accept, fakeTime, PAUSE, take, URL } from "./helpers.js";
import { account, hub, protocol, trades } from "./venue.js";
import { fakeWires, settle } from "./wires.js";

fakeTime();

describe("end of a stream", () => {
  it("rejects ready when closed before, and nobody has to care", async () => {
    const streams = hub(() => protocol(() => URL), { open: fakeWires().open });
    const stream = streams.watch(trades, { symbol: "A" });
    await stream.close();
    await expect(stream.ready).rejects.toThrow("watchTrades: closed before it was ready");
    expect(await take(stream, 1)).toEqual([]);
    await streams.close();
  });

  it("still delivers what was received", async () => {
    const { open, last } = fakeWires();
    const streams = hub(() => protocol(() => URL), { open });
    const stream = streams.watch(trades, { symbol: "A" });
    await settle();
    await accept(last(), "trade:A");
    last().say({ topic: "trade:A", data: [1, 2] });
    await stream.close();
    last().say({ topic: "trade:A", data: [3] });
    expect(await take(stream, 5)).toEqual([1, 2]);
    await streams.close();
  });

  it("many streams share one signal without a warning of a leak", async () => {
    const streams = hub(() => protocol(() => URL), { open: fakeWires().open });
    const controller = new AbortController();
    const { signal } = controller;
    const many = Array.from({ length: 11 }, (_, index) => streams.watch(trades, { symbol: `S${index}` }, { signal }));
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    await many[0]?.close();
    expect(many[1]?.state).toBe("connecting");
    controller.abort();
    expect(many.every(({ state }) => state === "closed")).toBe(true);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    await streams.close();
  });

  it("leaving the loop closes it", async () => {
    const { open, last } = fakeWires();
    const streams = hub(() => protocol(() => URL), { open });
    const stream = streams.watch(trades, { symbol: "A" });
    await settle();
    await accept(last(), "trade:A");
    last().say({ topic: "trade:A", data: [1] });
    for await (const trade of stream) {
      expect(trade.id).toBe(1);
      break;
    }
    expect(stream.state).toBe("closed");
    await streams.close();
  });

  it("error: the venue refuses the topic", async () => {
    const { open, last } = fakeWires();
    const streams = hub(() => protocol(() => URL), { open });
    const good = streams.watch(trades, { symbol: "A" });
    const bad = streams.watch(trades, { symbol: "X" });
    await settle();
    await accept(last(), "trade:A");
    last().say({ error: { key: "trade:X", code: "-1121", message: "unknown symbol" } });
    const failure = await bad.ready.catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StreamError);
    expect(failure).toMatchObject({ stream: "watchTrades", code: "-1121" });
    await expect(bad[Symbol.asyncIterator]().next()).rejects.toBe(failure);
    expect(good.state).toBe("open");
    await streams.close();
  });

  it("error: no confirmation in time, with what the venue said meanwhile", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const { open, last } = fakeWires();
    const streams = hub(() => protocol(() => URL), { open, ackTimeoutMs: 3_000 });
    const stream = streams.watch(trades, { symbol: "A" });
    await settle();
    await accept(last());
    last().say({ error: { code: "2", message: "invalid request" } });
    expect(console.warn).toHaveBeenCalledTimes(1);
    const outcome = expect(stream.ready).rejects.toThrow(
      "watchTrades: the subscription was not confirmed within 3000 ms; the venue said: 2 invalid request",
    );
    await vi.advanceTimersByTimeAsync(3_000);
    await outcome;
    await streams.close();
  });

  it("error: the consumer of an account stream is too slow", async () => {
    const { open, last } = fakeWires();
    const streams = hub(() => protocol(() => URL), { open });
    const stream = streams.watch(account, undefined, { bufferSize: 2 });
    await settle();
    await accept(last(), "orders", "balances");
    for (const data of [1, 2, 3, 4]) last().say({ topic: "orders", data });
    expect(stream.state).toBe("closed");
    const iterator = stream[Symbol.asyncIterator]();
    expect(await iterator.next()).toEqual({ value: "1", done: false });
    expect(await iterator.next()).toEqual({ value: "2", done: false });
    await expect(iterator.next()).rejects.toThrow("watchAccount: the consumer is too slow: 2 items are waiting");
    await streams.close();
  });

  it("error: an address that can't be had", async () => {
    const { open, wires } = fakeWires();
    const cause = new ApiError({ operation: "createListenKey", status: 401, code: "0003", venueMessage: "bad key" });
    const streams = hub(() => protocol(() => Promise.reject(cause)), { open });
    const stream = streams.watch(trades, { symbol: "A" });
    await expect(stream.ready).rejects.toMatchObject({ name: "StreamError", code: "0003", cause });
    await settle();
    expect(wires).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("behavior: an address refused by the rate limit is asked for later", async () => {
    const { open, last } = fakeWires();
    const limit = new RateLimitError({
      operation: "createListenKey",
      status: 429,
      code: "-1003",
      venueMessage: "slow down",
      retryAfterMs: 5_000,
      banned: false,
      local: false,
    });
    const url = vi
      .fn<() => string>(() => URL)
      .mockImplementationOnce(() => {
        throw limit;
      });
    const streams = hub(() => protocol(url), { open });
    const stream = streams.watch(trades, { symbol: "A" });
    await vi.advanceTimersByTimeAsync(4_999);
    expect(url).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    await accept(last(), "trade:A");
    await stream.ready;
    await streams.close();
  });

  it("behavior: a first connection that fails is told once on the console, or to the hook", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    for (const hooks of [{}, { socket: vi.fn() }]) {
      const { open, last } = fakeWires();
      const streams = hub(() => protocol(() => URL), { open }, hooks);
      streams.watch(trades, { symbol: "A" });
      await settle();
      last().fail("connect ECONNREFUSED");
      await vi.advanceTimersByTimeAsync(PAUSE);
      last().fail("connect ECONNREFUSED");
      await streams.close();
    }
    expect(warn.mock.calls).toEqual([
      ["test public socket: connect ECONNREFUSED. Trying again for as long as it takes."],
    ]);
  });

  it("error: out of reconnects", async () => {
    const { open, last } = fakeWires();
    const streams = hub(() => protocol(() => URL), { open, maxReconnects: 2 });
    const stream = streams.watch(trades, { symbol: "A" });
    for (let i = 0; i < 3; i++) {
      await vi.advanceTimersByTimeAsync(PAUSE);
      last().fail("connect ECONNREFUSED");
    }
    await expect(stream.ready).rejects.toThrow("watchTrades: gave up after 2 attempts: connect ECONNREFUSED");
    expect(vi.getTimerCount()).toBe(0);
  });
});
