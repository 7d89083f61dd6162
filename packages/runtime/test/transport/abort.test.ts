import { describe, expect, it, vi } from "vitest";
import { listen, unlisten } from "../../src/transport/abort.js";

describe("listen", () => {
  it("default: tells every listener once, and none that left", () => {
    const controller = new AbortController();
    const [a, b, gone] = [vi.fn(), vi.fn(), vi.fn()];
    for (const listener of [a, b, gone]) listen(controller.signal, listener);
    unlisten(controller.signal, gone);
    controller.abort();
    controller.abort();
    expect([a, b, gone].map((listener) => listener.mock.calls.length)).toEqual([1, 1, 0]);
  });

  it("behavior: a thousand listeners are one on the signal, and none after they left", () => {
    const { signal } = new AbortController();
    const add = vi.spyOn(signal, "addEventListener");
    const remove = vi.spyOn(signal, "removeEventListener");
    const listeners = Array.from({ length: 1_000 }, () => () => undefined);
    for (const listener of listeners) listen(signal, listener);
    expect(add).toHaveBeenCalledTimes(1);
    for (const listener of listeners) unlisten(signal, listener);
    expect(remove).toHaveBeenCalledTimes(1);
    listen(signal, () => undefined);
    expect(add).toHaveBeenCalledTimes(2);
  });

  it("behavior: a listener may remove itself and others while it is told", () => {
    const controller = new AbortController();
    const calls: string[] = [];
    const second = () => void calls.push("second");
    const first = () => {
      calls.push("first");
      unlisten(controller.signal, first);
      unlisten(controller.signal, second);
    };
    listen(controller.signal, first);
    listen(controller.signal, second);
    controller.abort();
    expect(calls[0]).toBe("first");
  });

  it("args: no signal, and a listener that never was", () => {
    expect(() => listen(undefined, () => undefined)).not.toThrow();
    expect(() => unlisten(undefined, () => undefined)).not.toThrow();
    expect(() => unlisten(new AbortController().signal, () => undefined)).not.toThrow();
  });
});
