import { Signal } from "./events.js";
import type { Faults, FaultTarget } from "./faults.js";
import { withExtraFields } from "./faults.js";
import type { Ledger } from "./ledger.js";

/** The part of a socket of `ws` that is used. Its own types would reach users of this package, who lack them. */
export interface ServerSocket {
  readonly readyState: number;
  readonly OPEN: number;
  on(event: "message", listener: (data: Buffer | ArrayBuffer | Buffer[]) => void): unknown;
  on(event: "ping" | "pong" | "close", listener: () => void): unknown;
  send(data: string | Buffer): void;
  ping(): void;
  close(code: number, reason: string): void;
  terminate(): void;
}

export interface ConnectionOptions {
  readonly id: number;
  readonly name: string;
  readonly socket: ServerSocket;
  readonly faults: Faults;
  readonly ledger: Ledger;
  /** Of a venue with several. */
  readonly product?: string | undefined;
}

/** One WebSocket of a caller. Every frame passes the faults and the ledger. */
export class Connection {
  readonly id: number;
  readonly name: string;
  readonly received: Signal<string> = new Signal();
  /** A ping or pong frame of the caller. Pings are answered already. */
  readonly beat: Signal<"ping" | "pong"> = new Signal();
  readonly closed: Signal<void> = new Signal();
  readonly #socket: ServerSocket;
  readonly #faults: Faults;
  readonly #ledger: Ledger;
  readonly #product: string | undefined;
  readonly #target: FaultTarget;

  constructor(options: ConnectionOptions) {
    this.#product = options.product;
    this.#target = { socket: options.name, product: options.product };
    this.id = options.id;
    this.name = options.name;
    this.#socket = options.socket;
    this.#faults = options.faults;
    this.#ledger = options.ledger;
    this.#socket.on("message", (data) => {
      const text = Array.isArray(data) ? Buffer.concat(data).toString("utf8") : asBuffer(data).toString("utf8");
      this.#record("in", text);
      this.received.emit(text);
    });
    this.#socket.on("ping", () => this.beat.emit("ping"));
    this.#socket.on("pong", () => this.beat.emit("pong"));
    this.#socket.on("close", () => this.closed.emit());
  }

  /** Sends text, or `binary` in its place when given; the ledger keeps the text. */
  send(text: string, binary?: Buffer): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    const fault = this.#faults.take(["silence", "extra-fields", "malformed-json"], this.#target);
    if (fault?.kind === "silence") return;
    const frame = fault?.kind === "extra-fields" ? withExtraFields(text) : fault ? `${text.slice(0, -1)},` : text;
    this.#record("out", frame);
    this.#socket.send(binary ?? frame);
  }

  /** Sends a ping frame. A silenced connection sends none. */
  ping(): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    if (!this.#faults.take(["silence"], this.#target)) this.#socket.ping();
  }

  /** True when the fault asks for one of these to be left out or refused. */
  struck(kind: "no-pong" | "reject-subscription"): boolean {
    return this.#faults.take([kind], this.#target) !== undefined;
  }

  close(code: number, reason: string): void {
    this.#socket.close(code, reason);
  }

  /** Cuts the connection without a closing handshake. */
  drop(): void {
    this.#socket.terminate();
  }

  #record(direction: "in" | "out", text: string): void {
    this.#ledger.record({
      kind: "frame",
      direction,
      socket: this.name,
      connection: this.id,
      text,
      product: this.#product,
    });
  }
}

function asBuffer(data: Buffer | ArrayBuffer): Buffer {
  return Buffer.isBuffer(data) ? data : Buffer.from(data);
}
