interface Watch {
  readonly listeners: Set<() => void>;
  readonly onAbort: () => void;
}

const watches = new WeakMap<AbortSignal, Watch>();

/**
 * Listens for an abort. All listeners of a signal share one on the signal itself: many calls with one signal are
 * ordinary, and Node would warn of a leak from the eleventh on.
 */
export function listen(signal: AbortSignal | undefined, listener: () => void): void {
  if (signal === undefined) return;
  let watch = watches.get(signal);
  if (watch === undefined) {
    const listeners = new Set<() => void>();
    watch = { listeners, onAbort: () => [...listeners].forEach((each) => void each()) };
    watches.set(signal, watch);
  }
  if (watch.listeners.size === 0) signal.addEventListener("abort", watch.onAbort);
  watch.listeners.add(listener);
}

export function unlisten(signal: AbortSignal | undefined, listener: () => void): void {
  const watch = signal && watches.get(signal);
  if (watch === undefined || !watch.listeners.delete(listener)) return;
  if (watch.listeners.size === 0) signal?.removeEventListener("abort", watch.onAbort);
}
