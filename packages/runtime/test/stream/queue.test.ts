import { describe, expect, it } from "vitest";
import { Queue } from "../../src/stream/queue.js";
import type { Gap, Overflow, StreamEvent } from "../../src/stream/stream.js";

interface Setup {
  readonly queue: Queue<number, string>;
  readonly overflows: Overflow[];
  readonly skipped: Gap[];
}

function setup(limit: number, policy: Overflow): Setup {
  const overflows: Overflow[] = [];
  const skipped: Gap[] = [];
  const queue = new Queue<number, string>(limit, policy, {
    overflowed: (which) => overflows.push(which),
    skipped: (gap) => skipped.push(gap),
  });
  return { queue, overflows, skipped };
}

function gapOf(reason: Gap["reason"]): Gap {
  return { type: "gap", reason, lastSeenAt: 1, dropped: undefined, error: undefined };
}

async function drainEvents(queue: Queue<number, string>): Promise<StreamEvent<number, string>[]> {
  const events: StreamEvent<number, string>[] = [];
  for (;;) {
    const result = await queue.next(true);
    if (result.done === true) return events;
    events.push(result.value);
  }
}

async function drain(queue: Queue<number, string>): Promise<number[]> {
  const items: number[] = [];
  for (;;) {
    const result = await queue.next(false);
    if (result.done === true) return items;
    items.push(result.value);
  }
}

describe("Queue", () => {
  it("keeps the order over many rounds and growth", async () => {
    const { queue } = setup(4_096, "drop-oldest");
    let sent = 0;
    let received = 0;
    for (let round = 0; round < 50; round++) {
      for (let i = 0; i < round * 3; i++) queue.push(sent++, "p");
      for (let i = 0; i < round * 2; i++) expect(await queue.next(false)).toEqual({ value: received++, done: false });
    }
    queue.end();
    expect(await drain(queue)).toEqual(Array.from({ length: sent - received }, (_, i) => received + i));
  });

  it("hands an item to a waiting consumer, with its push where events are asked for", async () => {
    const { queue } = setup(10, "error");
    const plain = queue.next(false);
    queue.push(1, "a");
    expect(await plain).toEqual({ value: 1, done: false });
    const event = queue.next(true);
    queue.push(2, "b");
    expect(await event).toEqual({ value: { type: "data", data: 2, push: "b" }, done: false });
  });

  it("serves calls of next() that did not wait for each other in order", async () => {
    const { queue } = setup(10, "error");
    const results = [queue.next(false), queue.next(false), queue.next(false), queue.next(false)];
    queue.push(1, "");
    queue.push(2, "");
    await Promise.resolve();
    queue.push(3, "");
    queue.end();
    expect((await Promise.all(results)).map(({ value }) => value)).toEqual([1, 2, 3, undefined]);
  });

  it("delivers what is queued before it ends, and throws once", async () => {
    const { queue } = setup(10, "error");
    queue.push(1, "");
    queue.end(new Error("over"));
    queue.push(2, "");
    expect(await queue.next(false)).toEqual({ value: 1, done: false });
    await expect(queue.next(false)).rejects.toThrow("over");
    expect(await queue.next(false)).toEqual({ value: undefined, done: true });
  });

  it("ends a waiting consumer", async () => {
    const { queue } = setup(10, "error");
    const waiting = queue.next(false);
    queue.end(new Error("over"));
    await expect(waiting).rejects.toThrow("over");
    expect(await queue.next(false)).toEqual({ value: undefined, done: true });
  });

  it("puts gaps in order between items and skips them for plain consumers", async () => {
    const { queue, skipped } = setup(10, "error");
    queue.push(1, "p");
    queue.gap(gapOf("reconnect"));
    queue.push(2, "p");
    expect(await queue.next(false)).toEqual({ value: 1, done: false });
    expect(await queue.next(true)).toEqual({ value: gapOf("reconnect"), done: false });
    expect(skipped).toEqual([]);
    queue.gap(gapOf("decode"));
    expect(await queue.next(false)).toEqual({ value: 2, done: false });
    const waiting = queue.next(false);
    expect(skipped).toEqual([gapOf("decode")]);
    queue.gap(gapOf("listen-key"));
    expect(skipped).toHaveLength(2);
    queue.push(3, "p");
    expect(await waiting).toEqual({ value: 3, done: false });
  });

  it("makes one gap of equal ones with nothing between", async () => {
    const { queue } = setup(10, "error");
    for (let i = 0; i < 1_000; i++) queue.gap(gapOf("reconnect"));
    queue.gap(gapOf("decode"));
    queue.end();
    expect((await drainEvents(queue)).map((event) => event.type === "gap" && event.reason)).toEqual([
      "reconnect",
      "decode",
    ]);
  });

  it("drop-oldest: keeps the newest and says how many are missing before them", async () => {
    const { queue, overflows } = setup(3, "drop-oldest");
    for (let i = 0; i < 10; i++) queue.push(i, "p");
    queue.end();
    const [gap, ...rest] = await drainEvents(queue);
    expect(gap).toMatchObject({ type: "gap", reason: "overflow", dropped: 7 });
    expect(rest.map((event) => event.type === "data" && event.data)).toEqual([7, 8, 9]);
    expect(overflows).toEqual(["drop-oldest"]);
  });

  it("drop-oldest: reports a new overflow after the consumer took the first", async () => {
    const { queue, overflows } = setup(2, "drop-oldest");
    for (let i = 0; i < 4; i++) queue.push(i, "p");
    expect(await queue.next(true)).toMatchObject({ value: { dropped: 2 } });
    for (let i = 4; i < 7; i++) queue.push(i, "p");
    queue.end();
    expect(overflows).toHaveLength(2);
    expect((await drainEvents(queue)).map((event) => (event.type === "gap" ? event.dropped : event.data))).toEqual([
      3, 5, 6,
    ]);
  });

  it("drop-oldest: a gap among the dropped items becomes part of the overflow", async () => {
    const { queue } = setup(2, "drop-oldest");
    queue.push(1, "p");
    queue.gap(gapOf("reconnect"));
    for (let i = 2; i < 6; i++) queue.push(i, "p");
    queue.end();
    const events = await drainEvents(queue);
    expect(events.map((event) => (event.type === "gap" ? event.reason : event.data))).toEqual(["overflow", 4, 5]);
    expect(events[0]).toMatchObject({ dropped: 3 });
  });

  it("gaps don't count against the limit", async () => {
    const { queue } = setup(1, "drop-oldest");
    queue.gap(gapOf("reconnect"));
    queue.push(1, "p");
    queue.gap(gapOf("decode"));
    queue.end();
    expect((await drainEvents(queue)).map((event) => (event.type === "gap" ? event.reason : event.data))).toEqual([
      "reconnect",
      1,
      "decode",
    ]);
  });

  it("latest: keeps one item", async () => {
    const { queue } = setup(4_096, "latest");
    for (let i = 0; i < 5; i++) queue.push(i, "p");
    queue.end();
    expect((await drainEvents(queue)).map((event) => (event.type === "gap" ? event.dropped : event.data))).toEqual([
      4, 4,
    ]);
  });

  it("error: refuses the item that does not fit", async () => {
    const { queue, overflows } = setup(2, "error");
    for (let i = 0; i < 3; i++) queue.push(i, "p");
    expect(overflows).toEqual(["error"]);
    queue.end(new Error("too slow"));
    expect(await queue.next(false)).toEqual({ value: 0, done: false });
    expect(await queue.next(false)).toEqual({ value: 1, done: false });
    await expect(queue.next(false)).rejects.toThrow("too slow");
  });
});
