import { median } from "./row.js";

const ROUNDS = 21;
const SLICE_MS = 15;

/** Keeps results alive, so that nothing measured is optimized away. */
let sink: unknown;

/**
 * Nanoseconds of one call of each contender: medians of many short rounds in which the contenders take turns, so that
 * a busy moment of the machine hits all of them.
 *
 * @param contenders Called with a number that counts up, to pick one of several inputs by.
 */
export function timeEach<K extends string>(contenders: Readonly<Record<K, (i: number) => unknown>>): Record<K, number> {
  const names = Object.keys(contenders) as K[];
  const calls = new Map(names.map((name) => [name, calibrate(contenders[name])]));
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    // The order changes: whoever goes first pays for the garbage of whoever went before.
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      times.get(name)?.push(run(contenders[name], calls.get(name) ?? 1));
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<K, number>;
}

/** Warms a contender up and finds how many calls fill a slice. */
function calibrate(contender: (i: number) => unknown): number {
  let calls = 8;
  for (;;) {
    const ms = (run(contender, calls) * calls) / 1e6;
    if (ms >= SLICE_MS) return calls;
    calls = Math.ceil(calls * (ms < 1 ? 4 : (1.2 * SLICE_MS) / ms));
  }
}

/** Processor time, not time on the clock: what else the machine does while it is measured counts for less. */
function run(contender: (i: number) => unknown, calls: number): number {
  const start = process.cpuUsage();
  for (let i = 0; i < calls; i++) sink = contender(i);
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1_000) / calls;
}

export function lastResult(): unknown {
  return sink;
}
