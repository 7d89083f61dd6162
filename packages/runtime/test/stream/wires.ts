import type { Address, OpenSocket, Wire, WireEvents } from "../../src/stream/wire.js";

/** A socket that a test plays by hand. */
export class FakeWire implements Wire {
  readonly seesPings: boolean;
  readonly address: Address;
  readonly sent: string[] = [];
  end: "open" | "closed" | "dropped" = "open";
  readonly #events: WireEvents;

  constructor(address: Address, events: WireEvents, seesPings: boolean) {
    this.address = address;
    this.#events = events;
    this.seesPings = seesPings;
  }

  send(text: string): void {
    this.sent.push(text);
  }

  close(): void {
    this.end = "closed";
    this.#events.closed({ reason: "closed by us" });
  }

  drop(): void {
    this.end = "dropped";
    this.#events.closed({ reason: "dropped by us" });
  }

  /** The venue accepts. */
  open(): void {
    this.#events.opened();
  }

  /** The venue sends. */
  say(message: unknown): void {
    this.#events.message(typeof message === "string" ? message : JSON.stringify(message));
  }

  ping(): void {
    this.#events.alive();
  }

  /** The venue, or the network, ends the connection. */
  fail(reason = "gone", status?: number): void {
    this.#events.closed({ reason, status });
  }
}

export interface FakeWires {
  readonly wires: FakeWire[];
  readonly open: OpenSocket;
  /** The newest. */
  last(): FakeWire;
}

export function fakeWires(seesPings = true): FakeWires {
  const wires: FakeWire[] = [];
  return {
    wires,
    open: (address, events) => {
      const wire = new FakeWire(address, events, seesPings);
      wires.push(wire);
      return wire;
    },
    last() {
      const wire = wires.at(-1);
      if (wire === undefined) throw new Error("no connection was opened");
      return wire;
    },
  };
}

/** Lets everything happen that needs no time. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve();
}
