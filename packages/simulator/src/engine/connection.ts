import type { RawData, WebSocket } from "ws";
import { Signal } from "./events.js";
import type { Faults } from "./faults.js";
import { withExtraFields } from "./faults.js";
import type { Ledger } from "./ledger.js";

/** One WebSocket of a caller. Every frame passes the faults and the ledger. */
export class Connection {
  readonly id: number;
  readonly name: string;
  readonly received: Signal<string> = new Signal();
  readonly closed: Signal<void> = new Signal();
  readonly #socket: WebSocket;
  readonly #faults: Faults;
  readonly #ledger: Ledger;

  constructor(options: { id: number; name: string; socket: WebSocket; faults: Faults; ledger: Ledger }) {
    this.id = options.id;
    this.name = options.name;
    this.#socket = options.socket;
    this.#faults = options.faults;
    this.#ledger = options.ledger;
    this.#socket.on("message", (data: RawData) => {
      const text = Array.isArray(data) ? Buffer.concat(data).toString("utf8") : asBuffer(data).toString("utf8");
      this.#record("in", text);
      this.received.emit(text);
    });
    this.#socket.on("close", () => this.closed.emit());
  }

  /** Sends text, or `binary` in its place when given; the ledger keeps the text. */
  send(text: string, binary?: Buffer): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    const fault = this.#faults.take(["silence", "extra-fields", "malformed-json"], { socket: this.name });
    if (fault?.kind === "silence") return;
    const frame = fault?.kind === "extra-fields" ? withExtraFields(text) : fault ? `${text.slice(0, -1)},` : text;
    this.#record("out", frame);
    this.#socket.send(binary ?? frame);
  }

  /** True when the fault asks for one of these to be left out or refused. */
  struck(kind: "no-pong" | "reject-subscription"): boolean {
    return this.#faults.take([kind], { socket: this.name }) !== undefined;
  }

  close(code: number, reason: string): void {
    this.#socket.close(code, reason);
  }

  /** Cuts the connection without a closing handshake. */
  drop(): void {
    this.#socket.terminate();
  }

  #record(direction: "in" | "out", text: string): void {
    this.#ledger.record({ kind: "frame", direction, socket: this.name, connection: this.id, text });
  }
}

function asBuffer(data: Buffer | ArrayBuffer): Buffer {
  return Buffer.isBuffer(data) ? data : Buffer.from(data);
}
