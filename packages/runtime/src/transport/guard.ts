import { listen, unlisten } from "./abort.js";
import { transportFailure } from "./failure.js";
import type { TransportFailure } from "./transport.js";

/** What may end a wait early. */
export interface Bounds {
  /** Time of the monotonic clock. */
  readonly deadline: number;
  readonly signals: readonly (AbortSignal | undefined)[];
}

/**
 * Waits for what `start` begins, but not past the deadline or an abort; then rejects with a `TransportFailure` that
 * carries `sent`. Begins nothing where a signal is aborted already. `stop` is called when the wait ends early.
 */
export function guard<T>(
  { deadline, signals }: Bounds,
  sent: boolean,
  start: () => PromiseLike<T>,
  stop?: () => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const abortedBy = (): AbortSignal | undefined => signals.find((signal) => signal?.aborted);
    const already = abortedBy();
    if (already) return reject(transportFailure("aborted", false, already.reason));
    const end = (): void => {
      clearTimeout(timer);
      for (const signal of signals) unlisten(signal, onAbort);
    };
    const interrupt = (failure: TransportFailure): void => {
      end();
      stop?.();
      reject(failure);
    };
    const onAbort = (): void => interrupt(transportFailure("aborted", sent, abortedBy()?.reason));
    const onTimeout = (): void => interrupt(transportFailure("timeout", sent, undefined));
    const timer = setTimeout(onTimeout, deadline - performance.now());
    for (const signal of signals) listen(signal, onAbort);
    // Async, so that it may also throw at once.
    (async () => start())().finally(end).then(resolve, reject);
  });
}
