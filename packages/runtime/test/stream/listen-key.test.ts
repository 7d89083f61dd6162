import { describe, expect, it, vi } from "vitest";
import type { SocketEvent } from "../../src/stream/events.js";
import { accept, fakeTime, PAUSE, take, URL } from "./helpers.js";
import { hub, protocol, trades } from "./venue.js";
import { fakeWires, settle } from "./wires.js";

fakeTime();

describe("listen keys", () => {
  it("an upgrade refused with 4xx forgets the key, and the gap says so", async () => {
    const { open, last } = fakeWires();
    let key = 1;
    const streams = hub(() => protocol(() => `${URL}/key-number-${key}`, { acks: false, invalidate: () => key++ }), {
      open,
    });
    const stream = streams.watch(trades, { symbol: "A" });
    await settle();
    last().open();
    await settle();
    last().fail("gone");
    await vi.advanceTimersByTimeAsync(PAUSE);
    last().fail("HTTP 401", 401);
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(last().address.url).toBe(`${URL}/key-number-2`);
    last().open();
    last().say({ topic: "trade:A", data: [1] });
    expect(await take(stream, 2)).toEqual(["listen-key", 1]);
    await streams.close();
  });

  it("limits and failures of the venue say nothing about the key", async () => {
    const { open, last } = fakeWires();
    const invalidate = vi.fn();
    const streams = hub(() => protocol(() => URL, { invalidate }), { open });
    streams.watch(trades, { symbol: "A" });
    for (const status of [429, 418, 500, 503]) {
      await vi.advanceTimersByTimeAsync(PAUSE);
      last().fail(`HTTP ${status}`, status);
    }
    expect(invalidate).not.toHaveBeenCalled();
    await streams.close();
  });

  it("an expired key makes a new connection with a new key", async () => {
    const { open, last, wires } = fakeWires();
    let key = 1;
    const streams = hub(() => protocol(() => `${URL}/${key}`, { acks: false, invalidate: () => key++ }), { open });
    const stream = streams.watch(trades, { symbol: "A" });
    await settle();
    last().open();
    last().say({ expired: true });
    expect(last().end).toBe("dropped");
    await vi.advanceTimersByTimeAsync(1_000);
    last().open();
    expect(wires.map(({ address }) => address.url)).toEqual([`${URL}/1`, `${URL}/2`]);
    expect(await take(stream, 1)).toEqual(["listen-key"]);
    await streams.close();
  });

  it("a key that was made anew elsewhere makes a new connection", async () => {
    const { open, last, wires } = fakeWires();
    let changed = (): void => {};
    const stop = vi.fn();
    const onUrlChange = (listener: () => void): (() => void) => {
      changed = listener;
      return stop;
    };
    const streams = hub(() => protocol(() => URL, { acks: false, onUrlChange }), { open });
    const stream = streams.watch(trades, { symbol: "A" });
    await settle();
    last().open();
    changed();
    await vi.advanceTimersByTimeAsync(1_000);
    last().open();
    expect(wires).toHaveLength(2);
    expect(await take(stream, 1)).toEqual(["listen-key"]);
    await streams.close();
    expect(stop).toHaveBeenCalledTimes(1);
  });

  it("no key gets into errors, hooks or warnings", async () => {
    const key = "secretlistenkey0123456789";
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const events: SocketEvent[] = [];
    const { open, last } = fakeWires();
    const streams = hub(
      () => protocol(() => `${URL}/${key}?token=${key}2`),
      { open, maxReconnects: 1 },
      { socket: (event) => events.push(event) },
    );
    const stream = streams.watch(trades, { symbol: "A" });
    await settle();
    await accept(last());
    last().say({ error: { code: "1", message: `listen key ${key} is about to expire` } });
    last().fail(`closed with code 1008 ${URL}/${key}?token=${key}2`);
    await vi.advanceTimersByTimeAsync(PAUSE);
    last().fail(`bad key ${key}`);
    const failure = await stream.ready.catch((error: unknown) => error);
    expect(`${String(failure)} ${JSON.stringify(events)} ${JSON.stringify(warn.mock.calls)}`).not.toContain(key);
    expect(events.map(({ state }) => state)).toEqual(["connecting", "open", "open", "reconnecting", "closed"]);
  });
});
