import { describe, expect, it, vi } from "vitest";
import type { StreamHub } from "../../src/stream/hub.js";
import { Pacer } from "../../src/stream/pacer.js";
import type { Protocol } from "../../src/stream/protocol.js";
import { fakeTime, URL } from "./helpers.js";
import { hub, protocol, trades } from "./venue.js";
import { type FakeWires, fakeWires, settle } from "./wires.js";

fakeTime();

/** A venue that takes two frames a second, one topic a frame. */
function venue(more: Partial<Protocol> = {}): { streams: StreamHub; wires: FakeWires } {
  const wires = fakeWires();
  const slow = protocol(() => URL, {
    maxFramesPerSecond: 2,
    subscribe: (topics) => topics.map(({ name }) => `sub ${name}`),
    unsubscribe: (topics) => topics.map(({ name }) => `unsub ${name}`),
    ...more,
  });
  return { streams: hub(() => slow, { open: wires.open }), wires };
}

describe("Pacer", () => {
  it("sends at once without a limit", () => {
    const sent: string[] = [];
    const pacer = new Pacer(undefined, (text) => sent.push(text));
    for (let i = 0; i < 100; i++) pacer.send(`${i}`);
    expect(sent).toHaveLength(100);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("never sends more within a second than allowed, and keeps the order", async () => {
    const sent: { text: string; at: number }[] = [];
    const pacer = new Pacer(5, (text) => sent.push({ text, at: performance.now() }));
    for (let i = 0; i < 3; i++) pacer.send(`${i}`);
    await vi.advanceTimersByTimeAsync(500);
    for (let i = 3; i < 23; i++) pacer.send(`${i}`);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent.map(({ text }) => text)).toEqual(Array.from({ length: 23 }, (_, i) => `${i}`));
    sent.forEach(({ at }, index) => {
      const before = sent[index - 5];
      if (before !== undefined) expect(at - before.at).toBeGreaterThan(1_000);
    });
    expect(vi.getTimerCount()).toBe(0);
  });

  it("tells when what came before has left", async () => {
    const events: string[] = [];
    const pacer = new Pacer(1, (text) => events.push(text));
    pacer.whenSent(() => events.push("nothing waits"));
    for (const text of ["a", "b"]) pacer.send(text);
    pacer.whenSent(() => events.push("sent"));
    pacer.send("c");
    expect(events).toEqual(["nothing waits", "a"]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(events).toEqual(["nothing waits", "a", "b", "sent", "c"]);
  });

  it("forgets what waits when it stops", async () => {
    const sent: string[] = [];
    const pacer = new Pacer(1, (text) => sent.push(text));
    for (const text of ["a", "b", "c"]) pacer.send(text);
    pacer.stop();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).toEqual(["a"]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("maxFramesPerSecond", () => {
  it("spreads subscriptions; the time to confirm begins with the last of them", async () => {
    const { streams, wires } = venue();
    const all = Array.from({ length: 30 }, (_, i) => streams.watch(trades, { symbol: `S${i}` }));
    await settle();
    wires.last().open();
    await settle();
    expect(wires.last().sent).toEqual(["sub trade:S0", "sub trade:S1"]);
    await vi.advanceTimersByTimeAsync(14 * 1_100);
    expect(wires.last().sent).toHaveLength(30);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(all.map(({ state }) => state)).toEqual(all.map(() => "connecting"));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(all.map(({ state }) => state)).toEqual(all.map(() => "closed"));
    await expect(all[29]?.ready).rejects.toThrow("not confirmed within 10000 ms");
    await streams.close();
  });

  it("without confirmations a stream is ready when its frame is on its way", async () => {
    const { streams, wires } = venue({ acks: false });
    const all = ["A", "B", "C"].map((symbol) => streams.watch(trades, { symbol }));
    await settle();
    wires.last().open();
    await settle();
    expect(all[2]?.state).toBe("connecting");
    await vi.advanceTimersByTimeAsync(1_100);
    expect(all.map(({ state }) => state)).toEqual(["open", "open", "open"]);
    await streams.close();
  });

  it("pongs go before the subscriptions that wait", async () => {
    const { streams, wires } = venue();
    for (let i = 0; i < 10; i++) streams.watch(trades, { symbol: `S${i}` });
    await settle();
    wires.last().open();
    await settle();
    wires.last().say('{"ping":7}');
    expect(wires.last().sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1_100);
    expect(wires.last().sent.slice(2)).toEqual(['{"pong":7}', "sub trade:S2"]);
    await streams.close();
  });

  it("a renewed connection takes over only when every subscription is on its way", async () => {
    const heartbeat = { silentAfterMs: 60_000_000, maxAgeMs: 1_000_000 };
    const { streams, wires } = venue({ acks: false, heartbeat });
    for (const symbol of ["A", "B", "C"]) streams.watch(trades, { symbol });
    await settle();
    wires.last().open();
    await vi.advanceTimersByTimeAsync(1_000_000);
    const [old] = wires.wires;
    wires.last().open();
    wires.last().say({ topic: "trade:A", data: [1] });
    expect(old?.end).toBe("open");
    await vi.advanceTimersByTimeAsync(1_100);
    wires.last().say({ topic: "trade:A", data: [2] });
    expect(old?.end).toBe("closed");
    await streams.close();
    expect(vi.getTimerCount()).toBe(0);
  });
});
