import { listen, unlisten } from "./abort.js";
import { transportFailure } from "./failure.js";

/** What may end a wait early. */
export interface Bounds {
  /** Time of the monotonic clock. */
  readonly deadline: number;
  readonly signals: readonly (AbortSignal | undefined)[];
}

/**
 * Waits for what `start` begins, but not past the deadline or an abort; then rejects with a `TransportFailure` that
 * carries `sent`. Begins nothing where a signal is aborted already. `stop` tidies up, whatever the end was.
 */
export async function guard<T>(
  { deadline, signals }: Bounds,
  sent: boolean,
  start: () => PromiseLike<T>,
  stop?: () => void,
): Promise<T> {
  const aborted = signals.find((signal) => signal?.aborted);
  if (aborted !== undefined) throw transportFailure("aborted", false, aborted.reason);
  let interrupt = (_failure: unknown): void => undefined;
  const interrupted = new Promise<never>((_resolve, reject) => {
    interrupt = reject;
  });
  const onAbort = (): void =>
    interrupt(transportFailure("aborted", sent, signals.find((signal) => signal?.aborted)?.reason));
  const onTimeout = (): void => interrupt(transportFailure("timeout", sent, undefined));
  const timer = setTimeout(onTimeout, deadline - performance.now());
  for (const signal of signals) listen(signal, onAbort);
  try {
    return await Promise.race([start(), interrupted]);
  } finally {
    clearTimeout(timer);
    for (const signal of signals) unlisten(signal, onAbort);
    stop?.();
  }
}
