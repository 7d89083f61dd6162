import { leave } from "./roster.js";

const listeners = /* @__PURE__ */ new WeakMap<AbortSignal, (() => void)[]>();

function tellAll(this: AbortSignal): void {
  for (const listener of [...(listeners.get(this) ?? [])]) listener();
}

/**
 * Listens for an abort. All listeners of a signal share one on the signal itself: many calls with one signal are
 * ordinary, and Node would warn of a leak from the eleventh on.
 */
export function listen(signal: AbortSignal | undefined, listener: () => void): void {
  if (signal === undefined) return;
  const list = listeners.get(signal) ?? [];
  if (list.length === 0) {
    listeners.set(signal, list);
    signal.addEventListener("abort", tellAll);
  }
  list.push(listener);
}

export function unlisten(signal: AbortSignal | undefined, listener: () => void): void {
  const list = signal && listeners.get(signal);
  if (list && leave(list, listener) && list.length === 0) signal?.removeEventListener("abort", tellAll);
}
