import { describe, expect, it, vi } from "vitest";
import { accept, fakeTime, PAUSE, take, URL } from "./helpers.js";
import { hub, protocol, trades } from "./venue.js";
import { fakeWires, settle } from "./wires.js";

fakeTime();

describe("renewal", () => {
  it("subscribes on a new connection before it drops the old one", async () => {
    const { open, last, wires } = fakeWires();
    const heartbeat = { silentAfterMs: 60_000_000, maxAgeMs: 3_600_000 };
    const streams = hub(() => protocol(() => URL, { heartbeat }), { open });
    const stream = streams.watch(trades, { symbol: "A" });
    await settle();
    await accept(last(), "trade:A");
    const [old] = wires;
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(wires).toHaveLength(2);
    last().open();
    expect(last().sent).toEqual(['{"sub":["trade:A"]}']);
    last().say({ topic: "trade:A", data: [100] });
    old?.say({ topic: "trade:A", data: [1] });
    expect(old?.end).toBe("open");
    last().say({ ack: "trade:A" });
    await settle();
    expect(old?.end).toBe("closed");
    expect(stream.state).toBe("open");
    last().say({ topic: "trade:A", data: [2] });
    expect(await take(stream, 3)).toEqual([1, "reconnect", 2]);
    // The connection born from a renewal reconnects and renews like any other.
    last().fail();
    await vi.advanceTimersByTimeAsync(PAUSE);
    await accept(last(), "trade:A");
    expect(wires).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(wires).toHaveLength(4);
    await streams.close();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("without confirmations the first data moves the streams, and is delivered", async () => {
    const { open, last, wires } = fakeWires();
    const heartbeat = { silentAfterMs: 60_000_000, maxAgeMs: 1_000_000 };
    const streams = hub(() => protocol(() => URL, { heartbeat, acks: false }), { open });
    const stream = streams.watch(trades, { symbol: "A" });
    await settle();
    last().open();
    await settle();
    await vi.advanceTimersByTimeAsync(1_000_000);
    last().open();
    last().say({ topic: "trade:A", data: [1] });
    expect(await take(stream, 2)).toEqual(["reconnect", 1]);
    expect(wires[0]?.end).toBe("closed");
    await streams.close();
  });

  it("where nothing is subscribed no event comes twice", async () => {
    const { open, last, wires } = fakeWires();
    const heartbeat = { silentAfterMs: 60_000_000, maxAgeMs: 1_000_000 };
    const streams = hub(() => protocol(() => URL, { heartbeat, acks: false, subscribe: () => [] }), { open });
    const stream = streams.watch(trades, { symbol: "A" });
    await settle();
    const [old] = wires;
    old?.open();
    old?.say({ topic: "trade:A", data: [1] });
    await vi.advanceTimersByTimeAsync(1_000_000);
    expect(wires).toHaveLength(2);
    old?.say({ topic: "trade:A", data: [2] });
    last().open();
    // The venue sends to both, in whatever order.
    for (const id of [3, 4]) {
      for (const wire of id === 3 ? [old, last()] : [last(), old]) wire?.say({ topic: "trade:A", data: [id] });
    }
    expect(old?.end).toBe("closed");
    expect(stream).toMatchObject({ state: "open", gaps: 1 });
    await stream.close();
    expect(await take(stream, 9)).toEqual([1, 2, "reconnect", 3, 4]);
    await streams.close();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("without confirmations a new connection that fails changes nothing", async () => {
    const { open, last, wires } = fakeWires();
    const heartbeat = { silentAfterMs: 60_000_000, maxAgeMs: 1_000_000 };
    const streams = hub(() => protocol(() => URL, { heartbeat, acks: false }), { open });
    const stream = streams.watch(trades, { symbol: "A" });
    await settle();
    last().open();
    await vi.advanceTimersByTimeAsync(1_000_000);
    last().open();
    last().fail();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(wires[0]?.end).toBe("open");
    wires[0]?.say({ topic: "trade:A", data: [1] });
    expect(await take(stream, 1)).toEqual([1]);
    await streams.close();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("keeps the old connection when the new one fails, and tries again", async () => {
    const { open, last, wires } = fakeWires();
    const heartbeat = { silentAfterMs: 60_000_000, maxAgeMs: 1_000_000 };
    const streams = hub(() => protocol(() => URL, { heartbeat }), { open });
    const stream = streams.watch(trades, { symbol: "A" });
    await settle();
    await accept(last(), "trade:A");
    await vi.advanceTimersByTimeAsync(1_000_000);
    last().fail("HTTP 503", 503);
    expect(stream).toMatchObject({ state: "open", gaps: 0 });
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(wires).toHaveLength(3);
    await accept(last(), "trade:A");
    expect(wires[0]?.end).toBe("closed");
    expect(stream.gaps).toBe(1);
    await streams.close();
  });

  it("subscribes what came during the renewal and unsubscribes what left", async () => {
    const { open, last } = fakeWires();
    const heartbeat = { silentAfterMs: 60_000_000, maxAgeMs: 1_000_000 };
    const streams = hub(() => protocol(() => URL, { heartbeat }), { open });
    const first = streams.watch(trades, { symbol: "A" });
    streams.watch(trades, { symbol: "B" });
    await settle();
    await accept(last(), "trade:A", "trade:B");
    await vi.advanceTimersByTimeAsync(1_000_000);
    last().open();
    await first.close();
    streams.watch(trades, { symbol: "C" });
    await settle();
    last().say({ ack: "trade:A" });
    last().say({ ack: "trade:B" });
    await settle();
    expect(last().sent).toEqual(['{"sub":["trade:A","trade:B"]}', '{"unsub":["trade:A"]}', '{"sub":["trade:C"]}']);
    await streams.close();
  });

  it("a loss of the old connection in the middle is an ordinary reconnect", async () => {
    const { open, last, wires } = fakeWires();
    const heartbeat = { silentAfterMs: 60_000_000, maxAgeMs: 1_000_000 };
    const streams = hub(() => protocol(() => URL, { heartbeat }), { open });
    const stream = streams.watch(trades, { symbol: "A" });
    await settle();
    await accept(last(), "trade:A");
    await vi.advanceTimersByTimeAsync(1_000_000);
    last().open();
    wires[0]?.fail();
    expect(stream.state).toBe("reconnecting");
    expect(wires[1]?.end).toBe("closed");
    await vi.advanceTimersByTimeAsync(PAUSE);
    await accept(last(), "trade:A");
    expect(stream).toMatchObject({ state: "open", gaps: 1 });
    await streams.close();
    expect(vi.getTimerCount()).toBe(0);
  });
});
