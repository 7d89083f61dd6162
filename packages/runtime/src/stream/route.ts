import type { Decoding } from "../codec/types.js";
import { DecodeError, StreamError } from "../errors.js";
import type { Json } from "../json/json.js";
import type { Topic } from "./protocol.js";
import type { GapReason } from "./stream.js";

/** One decoded push. Its types are known to the members that share an operation, and to nobody else. */
export interface Batch {
  readonly push: unknown;
  readonly items: readonly unknown[];
}

/** A subscription, as its connection sees it. */
export interface Member {
  /** Members with the same operation can share what one of them has read. */
  readonly operation: { readonly id: string };
  /** Decodes a payload, in place. */
  read(payload: Json, decoding: Decoding): Batch;
  deliver(batch: Batch): void;
  /** The venue has the topic of this key. */
  confirmed(key: string): void;
  /** The connection is gone, and with it the confirmations of these keys. */
  lost(keys: readonly string[], reason: GapReason, lastSeenAt: number | undefined): void;
  /** The outage has a more precise cause than was known when it began. */
  explainOutage(reason: GapReason): void;
  gap(reason: GapReason, lastSeenAt: number | undefined, error?: Error): void;
  fail(error: StreamError): void;
  close(): Promise<void>;
}

/** Members of one operation and one decimal type: a push is decoded once for all of them. */
interface Group {
  readonly decoding: Decoding;
  /** Replaced, never changed: a member may leave while a push is handed out. */
  members: readonly [Member, ...Member[]];
}

/** Everything that hangs on one routing key. */
export class Route {
  readonly key: string;
  readonly topic: Topic;
  /** Subscription state on the connection of now. */
  state: "idle" | "sent" | "confirmed" = "idle";
  /** Was it ever confirmed? Then a missing confirmation is the connection's fault, not the topic's. */
  proven = false;
  #groups: readonly Group[] = [];

  constructor(key: string, topic: Topic) {
    this.key = key;
    this.topic = topic;
  }

  get isWanted(): boolean {
    return this.#groups.length > 0;
  }

  get members(): readonly Member[] {
    return this.#groups.flatMap((group) => group.members);
  }

  add(member: Member, decoding: Decoding): void {
    const group = this.#groups.find(
      ({ members: [first], decoding: present }) => first.operation === member.operation && present === decoding,
    );
    if (group === undefined) this.#groups = [...this.#groups, { decoding, members: [member] }];
    else if (!group.members.includes(member)) group.members = [...group.members, member];
  }

  remove(member: Member): void {
    const groups: Group[] = [];
    for (const group of this.#groups) {
      const [first, ...rest] = group.members.filter((one) => one !== member);
      if (first !== undefined) groups.push({ decoding: group.decoding, members: [first, ...rest] });
    }
    this.#groups = groups;
  }

  confirm(): void {
    if (this.state === "confirmed") return;
    this.state = "confirmed";
    this.proven = true;
    for (const member of this.members) member.confirmed(this.key);
  }

  fail(message: string, code: string | undefined): void {
    for (const member of this.members) member.fail(new StreamError({ stream: member.operation.id, message, code }));
  }

  /**
   * Decodes a payload and hands it out.
   *
   * @param text The frame, for errors.
   * @param seenAt Epoch milliseconds of what came before the frame.
   * @param index Of the part in its frame.
   * @param again Makes the payload anew: decoding happens in place, so each further group needs its own.
   */
  deliver(
    payload: Json,
    text: string,
    seenAt: number | undefined,
    index: number,
    again: (text: string, index: number) => Json,
  ): void {
    let own = payload;
    let isFirst = true;
    for (const group of this.#groups) {
      if (!isFirst) own = again(text, index);
      isFirst = false;
      hand(group, own, text, seenAt);
    }
  }
}

function hand({ members, decoding }: Group, payload: Json, text: string, seenAt: number | undefined): void {
  const first = members[0];
  let batch: Batch;
  try {
    batch = first.read(payload, decoding);
  } catch (error) {
    const failure = asDecodeError(error).of(first.operation.id, text);
    for (const member of members) member.gap("decode", seenAt, failure);
    return;
  }
  for (const member of members) member.deliver(batch);
}

/** A decoder that fails in an unexpected way must not take the other streams of the socket with it. */
export function asDecodeError(error: unknown): DecodeError {
  return error instanceof DecodeError ? error : new DecodeError(error instanceof Error ? error.message : String(error));
}
