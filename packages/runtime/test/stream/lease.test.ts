import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { KeyLease, type KeyLeaseOptions } from "../../src/stream/lease.js";

const MINUTE = 60_000;

function setup(more: Partial<KeyLeaseOptions> = {}) {
  let made = 0;
  const create = vi.fn(async () => `listen-key-${++made}`);
  const refresh = vi.fn<(key: string) => Promise<void>>(async () => {});
  const remove = vi.fn<(key: string) => Promise<void>>(async () => {});
  const isGone = (error: unknown): boolean => error instanceof Error && error.message === "unknown key";
  const lease = new KeyLease({ create, refresh, remove, isGone, refreshMs: 30 * MINUTE, lifeMs: 60 * MINUTE, ...more });
  return { lease, create, refresh, remove };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("KeyLease", () => {
  it("makes one key for all who ask at the same time and later", async () => {
    const { lease, create } = setup();
    expect(await Promise.all([lease.get(), lease.get(), lease.get()])).toEqual(Array(3).fill("listen-key-1"));
    expect(await lease.get()).toBe("listen-key-1");
    expect(create).toHaveBeenCalledTimes(1);
    await lease.close();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("refreshes well inside the key's life, for days", async () => {
    const { lease, refresh, create } = setup();
    await lease.get();
    await vi.advanceTimersByTimeAsync(24 * 60 * MINUTE);
    expect(refresh).toHaveBeenCalledTimes(48);
    expect(refresh.mock.calls.every(([key]) => key === "listen-key-1")).toBe(true);
    expect(create).toHaveBeenCalledTimes(1);
    await lease.close();
  });

  it("tries a failed refresh again soon", async () => {
    const { lease, refresh } = setup();
    const expired = vi.fn();
    lease.onExpired(expired);
    await lease.get();
    for (let i = 0; i < 3; i++) refresh.mockRejectedValueOnce(new Error("network"));
    await vi.advanceTimersByTimeAsync(35 * MINUTE);
    expect(refresh).toHaveBeenCalledTimes(4);
    expect(expired).not.toHaveBeenCalled();
    expect(await lease.get()).toBe("listen-key-1");
    await lease.close();
  });

  it("gives a key up whose life passed without a refresh, and tells", async () => {
    const { lease, refresh } = setup();
    const expired = vi.fn();
    const stop = lease.onExpired(expired);
    await lease.get();
    refresh.mockRejectedValue(new Error("network"));
    await vi.advanceTimersByTimeAsync(59 * MINUTE);
    expect(expired).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(expired).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
    expect(await lease.get()).toBe("listen-key-2");
    stop();
    await vi.advanceTimersByTimeAsync(61 * MINUTE);
    expect(expired).toHaveBeenCalledTimes(1);
    await lease.close();
  });

  it("makes a new key when the venue no longer knows the old one", async () => {
    const { lease, refresh } = setup();
    const expired = vi.fn();
    lease.onExpired(expired);
    await lease.get();
    refresh.mockRejectedValueOnce(new Error("unknown key"));
    await vi.advanceTimersByTimeAsync(30 * MINUTE);
    expect(expired).toHaveBeenCalledTimes(1);
    expect(await lease.get()).toBe("listen-key-2");
    await lease.close();
  });

  it("invalidate: forgets the key and what is still said about it", async () => {
    let answer = (_error: Error): void => {};
    const { lease, refresh } = setup();
    const expired = vi.fn();
    lease.onExpired(expired);
    await lease.get();
    refresh.mockImplementationOnce(() => new Promise((_resolve, reject) => (answer = reject)));
    await vi.advanceTimersByTimeAsync(30 * MINUTE);
    lease.invalidate();
    expect(await lease.get()).toBe("listen-key-2");
    answer(new Error("unknown key"));
    await vi.advanceTimersByTimeAsync(0);
    expect(await lease.get()).toBe("listen-key-2");
    expect(expired).not.toHaveBeenCalled();
    await lease.close();
  });

  it("error: a failed create is the error of those who asked, and is not remembered", async () => {
    const { lease, create } = setup();
    create.mockRejectedValueOnce(new Error("no permission"));
    const asked = [lease.get(), lease.get()];
    await expect(Promise.all(asked)).rejects.toThrow("no permission");
    expect(await lease.get()).toBe("listen-key-1");
    await lease.close();
  });

  it("close: gives the key back, never fails, and a later get makes a new one", async () => {
    const { lease, remove } = setup();
    remove.mockRejectedValueOnce(new Error("network"));
    await lease.close();
    expect(remove).not.toHaveBeenCalled();
    await lease.get();
    await lease.close();
    expect(remove).toHaveBeenCalledWith("listen-key-1");
    expect(vi.getTimerCount()).toBe(0);
    expect(await lease.get()).toBe("listen-key-2");
    await lease.close();
  });

  it("close: gives back a key that was still being made", async () => {
    const { lease, remove } = setup();
    void lease.get();
    await lease.close();
    expect(remove).toHaveBeenCalledWith("listen-key-1");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("does not show the key", async () => {
    const { lease } = setup();
    await lease.get();
    expect(`${inspect(lease, { depth: 9, showHidden: true })} ${JSON.stringify(lease)}`).not.toContain("listen-key-1");
    await lease.close();
  });
});
