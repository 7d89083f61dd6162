const listeners = /* @__PURE__ */ new WeakMap<AbortSignal, Set<() => void>>();

function tellAll(this: AbortSignal): void {
  for (const listener of [...(listeners.get(this) ?? [])]) listener();
}

/**
 * Listens for an abort. All listeners of a signal share one on the signal itself: many calls with one signal are
 * ordinary, and Node would warn of a leak from the eleventh on.
 */
export function listen(signal: AbortSignal | undefined, listener: () => void): void {
  if (signal === undefined) return;
  const set = listeners.get(signal) ?? new Set();
  if (set.size === 0) {
    listeners.set(signal, set);
    signal.addEventListener("abort", tellAll);
  }
  set.add(listener);
}

export function unlisten(signal: AbortSignal | undefined, listener: () => void): void {
  const set = signal && listeners.get(signal);
  if (set?.delete(listener) && set.size === 0) signal?.removeEventListener("abort", tellAll);
}
