import type { Connection } from "../../../engine/connection.js";
import type { ApifinyState } from "../state.js";
import { isRecord, readFrame } from "./frames.js";

/**
 * The server pings, and the caller has to echo the very number before the next ping is due; a caller that does not is
 * cut off, which the document leaves open. Returns what ends it.
 */
export function heartbeat(state: ApifinyState, connection: Connection): () => void {
  let last = 0;
  let answered = true;
  const leave = connection.received.on((text) => {
    const frame = readFrame(text);
    if (isRecord(frame) && frame.pong === last) answered = true;
  });
  const stop = state.timers.every(state.settings.pingMs, () => {
    if (!answered) {
      connection.close(1001, "no pong");
      return;
    }
    if (connection.struck("no-pong")) return;
    // Each number is used once, so that a late echo is not taken for a new one.
    last = Math.max(state.clock.now(), last + 1);
    answered = false;
    connection.send(`{"ping":${last}}`);
  });
  return () => {
    leave();
    stop();
  };
}
