import { expect, test } from "vitest";
import { Sequencer } from "../../src/fix/sequencer.js";

function make(limit = 100) {
  const seen: string[] = [];
  const sequencer = new Sequencer<string>(
    {
      deliver: (item) => seen.push(item),
      ask: (from, to) => seen.push(`ask ${from}-${to}`),
      broken: (reason) => seen.push(`broken: ${reason}`),
    },
    limit,
  );
  return { seen, sequencer };
}

test("in order: delivered at once", () => {
  const { seen, sequencer } = make();
  sequencer.receive(1, false, "a");
  sequencer.receive(2, false, "b");
  expect(seen).toEqual(["a", "b"]);
});

test("a hole: asked for once, then everything in order and once", () => {
  const { seen, sequencer } = make();
  sequencer.receive(1, false, "a");
  sequencer.receive(4, false, "d");
  sequencer.receive(5, false, "e");
  expect(sequencer.waiting).toBe(true);
  sequencer.receive(2, true, "b");
  sequencer.receive(3, true, "c");
  expect(sequencer.waiting).toBe(false);
  // A peer that sends more than was asked for.
  sequencer.receive(4, true, "d");
  sequencer.receive(5, true, "e");
  sequencer.receive(6, false, "f");
  expect(seen).toEqual(["a", "ask 2-3", "b", "c", "d", "e", "f"]);
});

test("two holes: one request after the other", () => {
  const { seen, sequencer } = make();
  sequencer.receive(2, false, "b");
  sequencer.receive(4, false, "d");
  sequencer.receive(1, true, "a");
  expect(seen).toEqual(["ask 1-1", "a", "b", "ask 3-3"]);
  sequencer.receive(3, true, "c");
  expect(seen.slice(4)).toEqual(["c", "d"]);
});

test("a skip over a hole keeps what came early", () => {
  const { seen, sequencer } = make();
  sequencer.receive(3, false, "c");
  sequencer.receive(5, false, "e");
  sequencer.skipTo(5);
  expect(seen).toEqual(["ask 1-2", "c", "e"]);
  expect(sequencer.expected).toBe(6);
  expect(sequencer.waiting).toBe(false);
});

test("error: a number that was used, unless it is marked as a duplicate; a skip backwards", () => {
  const { seen, sequencer } = make();
  sequencer.receive(1, false, "a");
  sequencer.receive(1, true, "a");
  expect(seen).toEqual(["a"]);
  sequencer.receive(1, false, "a");
  sequencer.skipTo(1);
  expect(seen.slice(1)).toEqual(["broken: sequence number 1 where 2 was due", "broken: a reset to 1 where 2 was due"]);
});

test("error: no more than so many messages wait behind a hole", () => {
  const { seen, sequencer } = make(2);
  for (const at of [2, 3, 4]) sequencer.receive(at, false, String(at));
  expect(seen.at(-1)).toContain("too many");
});
