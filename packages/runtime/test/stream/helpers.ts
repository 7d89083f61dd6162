import { afterEach, beforeEach, vi } from "vitest";
import type { Stream } from "../../src/stream/stream.js";
import type { Trade } from "./venue.js";
import { type FakeWire, settle } from "./wires.js";

export const URL = "wss://venue.test/ws";

/** Longer than the shortest pause before a reconnect, shorter than the connect timeout. */
export const PAUSE = 1_000;

/** Time stands still, and every pause has its shortest length. */
export function fakeTime(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(Math, "random").mockReturnValue(0);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}

/** Opens a connection and confirms topics. */
export async function accept(wire: FakeWire, ...keys: string[]): Promise<void> {
  wire.open();
  await settle();
  for (const key of keys) wire.say({ ack: key });
  await settle();
}

export async function next(iterator: AsyncIterator<Trade>): Promise<Trade | undefined> {
  const result = await iterator.next();
  return result.done === true ? undefined : result.value;
}

/** The next events of a stream: ids of trades, and gaps as their reason. */
export async function take(stream: Stream<Trade>, count: number): Promise<(number | string)[]> {
  const events = stream.events();
  const seen: (number | string)[] = [];
  while (seen.length < count) {
    const { value, done } = await events.next();
    if (done === true) break;
    seen.push(value.type === "gap" ? value.reason : value.data.id);
  }
  return seen;
}
