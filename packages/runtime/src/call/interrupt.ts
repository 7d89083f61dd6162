import { listen, unlisten } from "../transport/abort.js";
import { transportFailure } from "../transport/failure.js";
import type { TransportFailure } from "../transport/transport.js";
import type { Call, Core } from "./core.js";

/** Waits for `work`, but not past the deadline, an abort or the end of the client. `sent` goes into the failure. */
export function within<T>(core: Core, call: Call, work: PromiseLike<T>, sent = false): Promise<T> {
  return guarded(core, call, sent, (resolve, reject) => {
    work.then(resolve, reject);
    return undefined;
  });
}

/** Rests before the next attempt; ended early like {@link within}. */
export function sleep(core: Core, call: Call, ms: number): Promise<void> {
  return guarded(core, call, false, (resolve) => setTimeout(resolve, ms));
}

function guarded<T>(
  core: Core,
  call: Call,
  sent: boolean,
  start: (resolve: (value: T) => void, reject: (error: unknown) => void) => ReturnType<typeof setTimeout> | undefined,
): Promise<T> {
  const { signal } = call;
  let stop = (): void => undefined;
  const result = new Promise<T>((resolve, reject) => {
    const fail = (kind: TransportFailure["kind"], cause: unknown): void => reject(transportFailure(kind, sent, cause));
    const onAbort = (): void => fail("aborted", signal?.reason);
    const onClose = (failure: TransportFailure): void => fail("aborted", failure.cause);
    const timer = setTimeout(() => fail("timeout", undefined), Math.max(0, call.deadline - performance.now()));
    core.pending.add(onClose);
    listen(signal, onAbort);
    if (signal?.aborted) onAbort();
    const own = start(resolve, reject);
    stop = () => {
      clearTimeout(timer);
      clearTimeout(own);
      unlisten(signal, onAbort);
      core.pending.delete(onClose);
    };
  });
  return result.finally(stop);
}
