import { describe, expect, it, vi } from "vitest";
import { ConfigError, StreamError } from "../../src/errors.js";
import { accept, fakeTime, next, take, URL } from "./helpers.js";
import { account, hub, ids, protocol, trades } from "./venue.js";
import { fakeWires, settle } from "./wires.js";

fakeTime();

describe("watch", () => {
  it("connects, subscribes, confirms and delivers", async () => {
    const { open, last } = fakeWires();
    const streams = hub(() => protocol(() => URL), { open });
    const stream = streams.watch(trades, { symbol: "A" });
    expect(stream.state).toBe("connecting");
    await settle();
    await accept(last(), "trade:A");
    await stream.ready;
    expect(stream.state).toBe("open");
    expect(last().sent).toEqual(['{"sub":["trade:A"]}']);
    last().say({ topic: "trade:A", data: [1, 2] });
    const iterator = stream[Symbol.asyncIterator]();
    expect([await next(iterator), await next(iterator)]).toEqual([{ id: 1 }, { id: 2 }]);
    await streams.close();
    expect(await next(iterator)).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    [{ connectTimeoutMs: Number.POSITIVE_INFINITY }, "connectTimeoutMs"],
    [{ lingerMs: 2 ** 31 }, "lingerMs"],
    [{ ackTimeoutMs: Number.NaN }, "ackTimeoutMs"],
    [{ backoff: { minMs: -1 } }, "minMs"],
    [{ backoff: { maxMs: Number.POSITIVE_INFINITY } }, "maxMs"],
  ])("error: %o, which a timer takes for `at once`", (options, name) => {
    expect(() => hub(() => protocol(() => URL), options)).toThrow(`${name} must be milliseconds`);
  });

  it("error: an overflow policy that does not exist", () => {
    const streams = hub(() => protocol(() => URL), { open: fakeWires().open });
    const options = { overflow: "eror" as "error" };
    expect(() => streams.watch(trades, { symbol: "A" }, options)).toThrow(
      "watchTrades: overflow must be error, drop-oldest, latest",
    );
  });

  it("subscribes many topics at once and shares what is equal", async () => {
    const { open, last } = fakeWires();
    const streams = hub(() => protocol(() => URL), { open });
    const [a, b, c] = ["A", "B", "A"].map((symbol) => streams.watch(trades, { symbol }));
    await settle();
    await accept(last(), "trade:A", "trade:B");
    const d = streams.watch(trades, { symbol: "A" });
    await Promise.all([a, b, c, d].map((stream) => stream?.ready));
    expect(last().sent).toEqual(['{"sub":["trade:A","trade:B"]}']);
    last().say({ topic: "trade:A", data: [7] });
    const [x, y, z] = await Promise.all([a, c, d].map((stream) => stream?.[Symbol.asyncIterator]().next()));
    expect(x?.value).toEqual({ id: 7 });
    expect(y?.value).toBe(x?.value);
    expect(z?.value).toBe(x?.value);
    await streams.close();
  });

  it("unsubscribes with the last user and closes the connection after a while", async () => {
    const { open, last } = fakeWires();
    const released = vi.fn();
    const streams = hub(() => protocol(() => URL, { released }), { open, lingerMs: 500 });
    const [a, b, c] = ["A", "A", "B"].map((symbol) => streams.watch(trades, { symbol }));
    await settle();
    await accept(last(), "trade:A", "trade:B");
    await a?.close();
    await settle();
    expect(last().sent).toHaveLength(1);
    await b?.close();
    await settle();
    expect(last().sent.at(-1)).toBe('{"unsub":["trade:A"]}');
    await c?.close();
    await vi.advanceTimersByTimeAsync(499);
    expect(last().end).toBe("open");
    await vi.advanceTimersByTimeAsync(1);
    expect(last().end).toBe("closed");
    expect(released).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("keeps the connection for a stream that comes during the wait", async () => {
    const { open, last, wires } = fakeWires();
    const streams = hub(() => protocol(() => URL), { open });
    const first = streams.watch(trades, { symbol: "A" });
    await settle();
    await accept(last(), "trade:A");
    await first.close();
    await settle();
    const second = streams.watch(trades, { symbol: "B" });
    await settle();
    await accept(last(), "trade:B");
    await second.ready;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(wires).toHaveLength(1);
    expect(second.state).toBe("open");
    await streams.close();
  });

  it("closing and watching in one turn sends nothing", async () => {
    const { open, last } = fakeWires();
    const streams = hub(() => protocol(() => URL), { open });
    const first = streams.watch(trades, { symbol: "A" });
    await settle();
    await accept(last(), "trade:A");
    void first.close();
    const second = streams.watch(trades, { symbol: "A" });
    await second.ready;
    expect(last().sent).toHaveLength(1);
    await streams.close();
  });

  it("one answer may confirm or refuse several subscriptions", async () => {
    const { open, last } = fakeWires();
    const streams = hub(() => protocol(() => URL), { open });
    const [a, b, c, d] = ["A", "B", "C", "D"].map((symbol) => streams.watch(trades, { symbol }));
    await settle();
    await accept(last());
    last().say({ ack: ["trade:A", "trade:B", "trade:unknown"] });
    expect([a, b, c, d].map((stream) => stream?.state)).toEqual(["open", "open", "connecting", "connecting"]);
    last().say({ error: { key: ["trade:C", "trade:D"], code: "2", message: "Invalid request" } });
    await expect(c?.ready).rejects.toMatchObject({ code: "2", message: expect.stringContaining("Invalid request") });
    await expect(d?.ready).rejects.toThrow(StreamError);
    expect([a, b].map((stream) => stream?.state)).toEqual(["open", "open"]);
    await streams.close();
  });

  it("is ready once sent where the venue does not confirm", async () => {
    const { open, last } = fakeWires();
    const streams = hub(() => protocol(() => URL, { acks: false }), { open });
    const stream = streams.watch(trades, { symbol: "A" });
    await settle();
    last().open();
    await stream.ready;
    expect(last().sent).toHaveLength(1);
    await streams.close();
  });

  it("takes data as a confirmation", async () => {
    const { open, last } = fakeWires();
    const streams = hub(() => protocol(() => URL), { open });
    const stream = streams.watch(trades, { symbol: "A" });
    await settle();
    last().open();
    last().say({ topic: "trade:A", data: [1] });
    await stream.ready;
    await streams.close();
  });

  it("is ready with the last of several topics", async () => {
    const { open, last } = fakeWires();
    const streams = hub(() => protocol(() => URL), { open });
    const stream = streams.watch(account, undefined);
    await settle();
    await accept(last(), "orders");
    expect(stream.state).toBe("connecting");
    last().say({ ack: "balances" });
    expect(stream.state).toBe("open");
    await streams.close();
  });

  it("answers pings", async () => {
    const { open, last } = fakeWires();
    const streams = hub(() => protocol(() => URL), { open });
    streams.watch(trades, { symbol: "A" });
    await settle();
    await accept(last());
    last().say('{"ping":1748504490208}');
    expect(last().sent.at(-1)).toBe('{"pong":1748504490208}');
    await streams.close();
  });

  it("decodes anew for another operation, because decoding happens in place", async () => {
    const { open, last } = fakeWires();
    const streams = hub(() => protocol(() => URL), { open });
    const reversed = streams.watch(ids, { symbol: "A" });
    const plain = streams.watch(trades, { symbol: "A" });
    await settle();
    await accept(last(), "trade:A");
    last().say({ topic: "trade:A", data: [1, 2] });
    expect((await reversed[Symbol.asyncIterator]().next()).value).toEqual(["2", "1"]);
    expect(await take(plain, 2)).toEqual([1, 2]);
    await streams.close();
  });

  it("args: refuses a missing parameter, a bad buffer size, and a closed client", async () => {
    const streams = hub(() => protocol(() => URL), { open: fakeWires().open });
    expect(() => streams.watch({ ...trades, topics: ["trade:{pair}"] }, { symbol: "A" })).toThrow(ConfigError);
    expect(() => streams.watch(trades, { symbol: "A" }, { bufferSize: 0 })).toThrow(ConfigError);
    await streams.close();
    expect(() => streams.watch(trades, { symbol: "A" })).toThrow("the client is closed");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("args: signal closes the stream, also when it was aborted before", async () => {
    const { open, last } = fakeWires();
    const streams = hub(() => protocol(() => URL), { open });
    const controller = new AbortController();
    const stream = streams.watch(trades, { symbol: "A" }, { signal: controller.signal });
    await settle();
    await accept(last(), "trade:A");
    controller.abort();
    expect(stream.state).toBe("closed");
    const late = streams.watch(trades, { symbol: "A" }, { signal: controller.signal });
    await expect(late.ready).rejects.toThrow(StreamError);
    await streams.close();
  });
});
