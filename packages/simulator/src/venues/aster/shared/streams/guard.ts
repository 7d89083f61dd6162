import type { Clock } from "../../../../engine/clock.js";
import type { Connection } from "../../../../engine/connection.js";
import type { Timers } from "../../../../engine/timers.js";
import type { StreamSettings } from "./pace.js";

export interface GuardOptions {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly settings: StreamSettings;
  /** Messages a client may send in `intervalMs`. */
  readonly messages: { readonly limit: number; readonly intervalMs: number; readonly countsBeats: boolean };
}

const CHECK_MS = 1000;

/** Closes a connection that sends too much, stays silent, or has lived its time; sends the server's pings. */
export function guard({ connection, clock, timers, settings, messages }: GuardOptions): void {
  const openedAt = clock.now();
  // Real time: a clock that stands still must not turn slow messages into a burst.
  let heardAt = performance.now();
  let sentAt: number[] = [];
  const count = (): void => {
    const now = performance.now();
    sentAt = sentAt.filter((at) => now - at < messages.intervalMs);
    sentAt.push(now);
    if (sentAt.length > messages.limit) connection.close(1008, "too many messages");
  };
  const checkLife = (): void => {
    if (clock.now() - openedAt >= settings.lifeMs) connection.close(1001, "connection has reached its age");
  };
  const stops = [
    connection.received.on(count),
    connection.beat.on((kind) => {
      if (kind === "pong") heardAt = performance.now();
      if (messages.countsBeats) count();
    }),
    clock.onShift(checkLife),
    timers.every(Math.min(CHECK_MS, settings.pingMs), checkLife),
    timers.every(settings.pingMs, () => {
      if (performance.now() - heardAt > settings.idleMs) connection.close(1001, "no pong");
      else connection.ping();
    }),
  ];
  connection.closed.on(() => {
    for (const stop of stops) stop();
  });
}
