import type { Call, Core } from "./core.js";
import { type CallEvent, type ErrorEvent, emit, type ResponseEvent, type RetryEvent } from "./hooks.js";

interface Events {
  readonly request: CallEvent;
  readonly response: ResponseEvent;
  readonly retry: RetryEvent;
  readonly wait: CallEvent;
  readonly error: ErrorEvent;
}

/** Tells the hook of this name, where there is one, what happens to a call. */
export function tell<K extends keyof Events>(
  core: Core,
  call: Call,
  name: K,
  more: Omit<Events[K], keyof CallEvent>,
): void {
  const hook = core.hooks?.[name] as ((event: object) => unknown) | undefined;
  if (hook === undefined) return;
  const { id, method, path } = call.subject;
  emit(hook, { operation: id, method, path, attempt: call.attempt, ...more });
}
