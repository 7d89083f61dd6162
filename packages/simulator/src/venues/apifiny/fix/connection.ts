import type { Socket } from "node:net";
import type { Timers } from "../../../engine/timers.js";
import { type FixKey, verifyLogon } from "./auth.js";
import { encodeFrame, type FixFields, type FixFrame, FrameReader, fixTime, parseFixTime } from "./codec.js";
import { checkFrame } from "./rules.js";

const TARGET = "APIFINY";
/** How far SendingTime may be off; the default of QuickFIX. */
const LATENCY_MS = 120_000;

export interface ConnectionOptions {
  readonly keys: readonly FixKey[];
  readonly timers: Timers;
  readonly now: () => number;
  /** Why an account with a good token is refused all the same, e.g. as it is logged on already. */
  refusal(accountId: string): string | undefined;
  /** An order, cancel or status request. */
  request(connection: FixConnection, frame: FixFrame): void;
  /** Every message as it passes, and whether it really left. */
  passed(direction: "in" | "out", text: string): void;
  closed(connection: FixConnection): void;
}

interface Stored {
  readonly type: string;
  readonly body: FixFields;
  readonly sentAt: number;
}

/** The session layer of one connection, as strict as a standard engine with the document's configuration. */
export class FixConnection {
  key: FixKey | undefined;
  /** Swallows what comes in and sends nothing any more, as a venue that hangs. */
  mute = false;
  readonly #socket: Socket;
  readonly #options: ConnectionOptions;
  readonly #reader = new FrameReader();
  readonly #sent = new Map<number, Stored>();
  readonly #early = new Map<number, FixFrame>();
  readonly #forgotten = new Set<number>();
  /** As it calls itself. */
  #peer = "";
  #next = 1;
  #expected = 1;
  #asked = false;
  /** Messages that get a number and do not travel. */
  #lose = 0;
  #heartbeatMs = 0;
  #lastIn = 0;
  #lastOut = 0;
  #tested = false;
  #leaving = false;
  #busy: Promise<void> = Promise.resolve();
  #stop: () => void = () => {};

  constructor(socket: Socket, options: ConnectionOptions) {
    this.#socket = socket;
    this.#options = options;
    socket.setNoDelay(true);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => {
      this.#stop();
      options.closed(this);
    });
    // One message after another, also while a token is being verified.
    socket.on("data", (chunk) => {
      if (this.mute) return;
      for (const frame of this.#reader.push(chunk)) this.#busy = this.#busy.then(() => this.#receive(frame));
    });
  }

  /** A goodbye has been said. */
  get leaving(): boolean {
    return this.#leaving;
  }

  /** Messages with a wrong length or checksum. */
  get garbled(): number {
    return this.#reader.garbled;
  }

  send(type: string, body: FixFields): void {
    const sequence = this.#next;
    this.#next += 1;
    const sentAt = this.#options.now();
    this.#sent.set(sequence, { type, body, sentAt });
    if (this.#lose > 0) {
      this.#lose -= 1;
      return;
    }
    this.#write(type, sequence, [[52, fixTime(sentAt)]], body);
  }

  /** The next `count` messages get lost on the way. `forGood`: they can't be sent again either. */
  lose(count: number, forGood = false): void {
    this.#lose += count;
    if (!forGood) return;
    // A message that is nowhere is filled with a gap.
    for (let at = 0; at < count; at++) this.#forgotten.add(this.#next + at);
  }
  requestResend(from: number, to: number): void {
    this.send("2", { 7: from, 16: to });
  }

  /** Sends bytes as they are. */
  sendRaw(bytes: Buffer): void {
    this.#socket.write(bytes);
  }

  /** Sets the number of the next message, which leaves a hole or goes back. */
  set nextSequence(sequence: number) {
    this.#next = sequence;
  }

  get nextSequence(): number {
    return this.#next;
  }

  logout(text?: string): void {
    this.#leaving = true;
    this.send("5", { 58: text });
    this.#socket.end();
  }

  drop(): void {
    this.#socket.destroy();
  }

  async #receive(frame: FixFrame): Promise<void> {
    if (this.#socket.destroyed || this.#leaving || this.mute) return;
    this.#options.passed("in", frame.text);
    this.#lastIn = this.#options.now();
    this.#tested = false;
    const sequence = Number(frame.fields.get(34));
    if (!Number.isSafeInteger(sequence) || sequence < 1) return this.logout("MsgSeqNum missing");
    if (this.key === undefined) return this.#logon(frame);
    if (frame.fields.get(49) !== this.key.accountId || frame.fields.get(56) !== TARGET)
      return this.logout("CompID problem");
    if (frame.type === "4" && frame.fields.get(123) !== "Y") {
      this.#expected = Math.max(this.#expected, Number(frame.fields.get(36)));
      return this.#drain();
    }
    if (frame.type === "2" && sequence >= this.#expected) this.#resend(frame);
    if (sequence > this.#expected) {
      this.#early.set(sequence, frame);
      if (!this.#asked) this.send("2", { 7: this.#expected, 16: 0 });
      this.#asked = true;
    } else if (sequence === this.#expected) {
      this.#expected += 1;
      this.#handle(frame);
      this.#drain();
    } else if (frame.fields.get(43) !== "Y") {
      this.logout(`MsgSeqNum too low, expecting ${this.#expected} but received ${sequence}`);
    }
  }

  #drain(): void {
    for (const sequence of this.#early.keys()) if (sequence < this.#expected) this.#early.delete(sequence);
    for (let frame = this.#early.get(this.#expected); frame !== undefined; frame = this.#early.get(this.#expected)) {
      this.#early.delete(this.#expected);
      this.#expected += 1;
      this.#handle(frame);
    }
    if (this.#early.size === 0) this.#asked = false;
  }

  async #logon(frame: FixFrame): Promise<void> {
    const { fields } = frame;
    const refuse = (text: string): void => this.logout(text);
    if (frame.type !== "A") return this.drop();
    const account = fields.get(49) ?? "";
    this.#peer = account;
    const fault = checkFrame(frame);
    if (fault !== undefined) return refuse(`${fault.text}: ${fault.tag}`);
    if (fields.get(56) !== TARGET) return refuse("unknown TargetCompID");
    if (fields.get(34) !== "1") return refuse("MsgSeqNum must be 1 after a reset");
    if (!(Math.abs(parseFixTime(fields.get(52)) - this.#options.now()) <= LATENCY_MS))
      return refuse("SendingTime accuracy problem");
    const token = fields.get(96) ?? "";
    if (Number(fields.get(95)) !== Buffer.byteLength(token)) return refuse("RawDataLength is wrong");
    const verified = await verifyLogon(token, account, this.#options.keys, this.#options.now());
    if (typeof verified === "string") return refuse(verified);
    const refusal = this.#options.refusal(account);
    if (refusal !== undefined) return refuse(refusal);
    this.key = verified;
    this.#expected = 2;
    this.#heartbeatMs = Number(fields.get(108)) * 1000;
    this.send("A", { 98: 0, 108: fields.get(108), 141: "Y" });
    this.#stop = this.#options.timers.every(Math.min(200, this.#heartbeatMs / 4), () => this.#tick());
  }

  #handle(frame: FixFrame): void {
    const fault = checkFrame(frame);
    if (fault !== undefined) {
      const { tag, reason, text } = fault;
      this.send("3", { 45: frame.fields.get(34), 371: tag, 372: frame.type, 373: reason, 58: text });
      return;
    }
    const { type, fields } = frame;
    if (type === "1") this.send("0", { 112: fields.get(112) });
    else if (type === "4") this.#skip(Number(fields.get(36)));
    else if (type === "5") this.logout();
    else if (type === "A") this.logout("a second logon");
    else if (type === "D" || type === "F" || type === "H") this.#options.request(this, frame);
  }

  #skip(next: number): void {
    if (next > this.#expected) this.#expected = next;
    else if (next < this.#expected) this.logout("NewSeqNo goes back");
  }

  /** Reports are sent again; what belongs to the session, and what is gone, is filled with gaps. */
  #resend({ fields }: FixFrame): void {
    const from = Number(fields.get(7));
    const to = Number(fields.get(16)) || this.#next - 1;
    let gap = from;
    for (let sequence = from; sequence <= Math.min(to, this.#next - 1); sequence++) {
      const stored = this.#sent.get(sequence);
      if (stored === undefined || !["8", "9"].includes(stored.type) || this.#forgotten.has(sequence)) continue;
      if (gap < sequence) this.#fill(gap, sequence);
      const again = [
        [43, "Y"],
        [52, fixTime(this.#options.now())],
        [122, fixTime(stored.sentAt)],
      ] as const;
      this.#write(stored.type, sequence, again, stored.body);
      gap = sequence + 1;
    }
    if (gap <= to) this.#fill(gap, Math.min(to + 1, this.#next));
  }

  #fill(from: number, next: number): void {
    const time = fixTime(this.#options.now());
    this.#write(
      "4",
      from,
      [
        [43, "Y"],
        [52, time],
        [122, time],
      ],
      { 123: "Y", 36: next },
    );
  }

  #tick(): void {
    if (this.mute) return;
    const now = this.#options.now();
    const silence = now - this.#lastIn;
    if (now - this.#lastOut >= this.#heartbeatMs) this.send("0", {});
    if (silence >= 2.4 * this.#heartbeatMs) this.drop();
    else if (silence >= 1.2 * this.#heartbeatMs && !this.#tested) {
      this.#tested = true;
      this.send("1", { 112: "TEST" });
    }
  }

  #write(type: string, sequence: number, more: readonly (readonly [number, string])[], body: FixFields): void {
    if (this.mute || this.#socket.destroyed) return;
    this.#lastOut = this.#options.now();
    const header = [[49, TARGET], [56, this.#peer], [34, String(sequence)], ...more] as const;
    const bytes = encodeFrame(type, header, body);
    this.#options.passed("out", bytes.toString("utf8").replaceAll("\x01", "|"));
    this.#socket.write(bytes);
  }
}
