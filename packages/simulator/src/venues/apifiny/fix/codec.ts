const SOH = 1;
const EQUALS = 61;
const TRAILER = 7; // "10=nnn" and its separator

/** A message: its fields in the order sent. */
export interface FixFrame {
  readonly type: string;
  /** The first value of each tag. */
  readonly fields: ReadonlyMap<number, string>;
  readonly tags: readonly number[];
  /** The text with `|` for the separator. */
  readonly text: string;
}

/** Fields to send, by tag; `undefined` is left out. */
export type FixFields = Readonly<Record<number, string | number | undefined>>;

/** Bytes of a message: BodyLength and CheckSum are counted, the rest is as given. Standard header fields come first. */
export function encodeFrame(type: string, header: readonly (readonly [number, string])[], body: FixFields): Buffer {
  const fields = [[35, type] as const, ...header, ...Object.entries(body)];
  const inner = Buffer.from(
    fields.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}=${value}\x01`)).join(""),
    "utf8",
  );
  const whole = Buffer.concat([Buffer.from(`8=FIX.4.2\x019=${inner.length}\x01`), inner]);
  return Buffer.concat([whole, Buffer.from(`10=${checksum(whole)}\x01`)]);
}

function checksum(bytes: Uint8Array): string {
  let sum = 0;
  for (const byte of bytes) sum += byte;
  return String(sum % 256).padStart(3, "0");
}

/** Cuts a stream of bytes into messages. A message with a wrong length or checksum is passed over, as FIX wants it. */
export class FrameReader {
  #rest: Buffer = Buffer.alloc(0);
  /** Messages passed over. */
  garbled = 0;

  push(chunk: Buffer): FixFrame[] {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    const frames: FixFrame[] = [];
    for (;;) {
      const start = this.#rest.indexOf("8=FIX");
      if (start < 0) {
        // The beginning of the next message may have come in part.
        this.#rest = this.#rest.subarray(-4);
        return frames;
      }
      this.#rest = this.#rest.subarray(start);
      const end = this.#end();
      if (end === undefined) return frames;
      const frame = end === 0 ? undefined : read(this.#rest.subarray(0, end));
      if (frame === undefined) this.garbled += 1;
      else frames.push(frame);
      // After damage the next message is looked for behind the first byte of this one.
      this.#rest = this.#rest.subarray(frame === undefined ? 1 : end);
    }
  }

  /** Where the message ends: `undefined` when more bytes are needed, 0 when its head is damaged. */
  #end(): number | undefined {
    const first = this.#rest.indexOf(SOH);
    const second = first < 0 ? -1 : this.#rest.indexOf(SOH, first + 1);
    if (second < 0) return this.#rest.length > 64 ? 0 : undefined;
    const head = this.#rest.toString("latin1", 0, second).replace("\x01", "|");
    const match = /^8=FIX\.4\.2\|9=(\d{1,7})$/.exec(head);
    if (match === null) return 0;
    const end = second + 1 + Number(match[1]) + TRAILER;
    return this.#rest.length < end ? undefined : end;
  }
}

function read(bytes: Buffer): FixFrame | undefined {
  const body = bytes.subarray(0, -TRAILER);
  if (body.at(-1) !== SOH || bytes.toString("latin1", body.length) !== `10=${checksum(body)}\x01`) return undefined;
  const fields = new Map<number, string>();
  const tags: number[] = [];
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const equals = bytes.indexOf(EQUALS, at);
    const tag = equals < 0 ? "" : bytes.toString("latin1", at, equals);
    if (!/^[1-9]\d*$/.test(tag)) return undefined;
    // The length of raw data comes right before it, and it may hold separators.
    const isRaw = tag === "96" && tags.at(-1) === 95;
    const end = isRaw ? equals + 1 + length : bytes.indexOf(SOH, equals);
    if (end < 0 || bytes[end] !== SOH || end === equals + 1) return undefined;
    const value = bytes.toString("utf8", equals + 1, end);
    if (tag === "95") length = Number(value);
    if (!fields.has(Number(tag))) fields.set(Number(tag), value);
    tags.push(Number(tag));
    at = end + 1;
  }
  if (tags[2] !== 35) return undefined;
  return { type: fields.get(35) ?? "", fields, tags, text: bytes.toString("utf8").replaceAll("\x01", "|") };
}

/** `20261120-09:00:00.000`, UTC. */
export function fixTime(ms: number): string {
  return new Date(ms).toISOString().slice(0, -1).replaceAll("-", "").replace("T", "-");
}

/** Epoch milliseconds; NaN for what is no time. */
export function parseFixTime(text: string | undefined): number {
  const match = /^(\d{4})(\d\d)(\d\d)-(\d\d:\d\d:\d\d(?:\.\d{3})?)$/.exec(text ?? "");
  return match === null ? Number.NaN : Date.parse(`${match[1]}-${match[2]}-${match[3]}T${match[4]}Z`);
}
