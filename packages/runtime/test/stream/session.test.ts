import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Heartbeat } from "../../src/stream/protocol.js";
import { Session, type SessionEvents } from "../../src/stream/session.js";
import { type FakeWire, fakeWires } from "./wires.js";

const ADDRESS = { url: "wss://venue.test/ws/key-of-a-user" };

function setup(heartbeat: Heartbeat, seesPings = true): { session: Session; wire: FakeWire; events: string[] } {
  const events: string[] = [];
  const handlers: SessionEvents = {
    opened: () => events.push("opened"),
    message: (text) => events.push(text),
    ended: ({ reason }) => events.push(reason),
  };
  const { open, last } = fakeWires(seesPings);
  const session = new Session(
    ADDRESS,
    heartbeat,
    { connectTimeoutMs: 10_000, open, maxFramesPerSecond: undefined },
    handlers,
  );
  return { session, wire: last(), events };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe("Session", () => {
  it("gives up on a connection that does not open", () => {
    const { wire, events } = setup({ silentAfterMs: 60_000 });
    vi.advanceTimersByTime(9_999);
    expect(events).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(events).toEqual(["no connection within 10000 ms"]);
    expect(wire.end).toBe("dropped");
    wire.open();
    expect(events).toHaveLength(1);
  });

  it("sends the venue's pings with the time of now", () => {
    const { session, wire } = setup({
      silentAfterMs: 60_000,
      ping: { everyMs: 10_000, frame: (now) => `ping ${now}` },
    });
    vi.setSystemTime(1_000_000);
    vi.advanceTimersByTime(5_000);
    wire.open();
    vi.advanceTimersByTime(20_000);
    expect(wire.sent).toEqual(["ping 1015000", "ping 1025000"]);
    void session.close();
  });

  it("drops a silent connection; any frame counts as life", () => {
    const { wire, events } = setup({ silentAfterMs: 30_000 });
    wire.open();
    vi.advanceTimersByTime(29_000);
    wire.say("a message");
    vi.advanceTimersByTime(29_000);
    wire.ping();
    vi.advanceTimersByTime(29_999);
    expect(wire.end).toBe("open");
    vi.advanceTimersByTime(1);
    expect(wire.end).toBe("dropped");
    expect(events).toEqual(["opened", "a message", "nothing was heard for 30000 ms"]);
  });

  it("notices silence also when the clock on the wall is set back", () => {
    const { wire } = setup({ silentAfterMs: 30_000 });
    wire.open();
    vi.setSystemTime(Date.now() - 3_600_000);
    vi.advanceTimersByTime(30_000);
    expect(wire.end).toBe("dropped");
  });

  it("does not watch for silence where pings are hidden and none are sent", () => {
    const { session, wire } = setup({ silentAfterMs: 30_000 }, false);
    wire.open();
    vi.advanceTimersByTime(3_600_000);
    expect(wire.end).toBe("open");
    void session.close();
  });

  it("reports the end once, without the parts of the address", () => {
    const { session, wire, events } = setup({ silentAfterMs: 30_000 });
    wire.open();
    wire.fail("no such stream: key-of-a-user");
    wire.say("late");
    session.drop("again");
    expect(events).toEqual(["opened", "no such stream: [hidden]"]);
    expect(session.isOpen).toBe(false);
  });

  it("closes without a report, also before it was open", async () => {
    const { session, wire, events } = setup({ silentAfterMs: 30_000, ping: { everyMs: 1_000, frame: () => "p" } });
    await session.close();
    wire.open();
    session.send("x");
    expect(events).toEqual([]);
    expect(wire).toMatchObject({ end: "closed", sent: [] });
  });
});
