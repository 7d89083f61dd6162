import type { Socket } from "node:net";
import type { IJsFixConfig, MsgView } from "jspurefix";
import { type Definition, makeConfig } from "./config.js";
import { readFrame } from "./frame.js";
import type { Engine } from "./load.js";
import { Sequencer } from "./sequencer.js";
import { type FixMessage, TAG, TYPE } from "./tags.js";

/** Messages kept while a sequence gap is open. */
const MOST_EARLY = 10_000;

export interface LinkOptions extends Definition {
  /** Milliseconds a resend request may stay unanswered. */
  readonly resendTimeoutMs: number;
}

/** What a {@link Link} tells its session. */
export interface LinkEvents {
  /** The venue took the logon. */
  opened(): void;
  /** A message of the application layer, or a session reject: in order and once. */
  received(message: FixMessage): void;
  /** Messages were passed over for good. */
  lost(): void;
  /** Something came from the venue. */
  alive(): void;
  /** Over. Comes once, and nothing after it. */
  closed(end: LinkEnd): void;
}

export interface LinkEnd {
  readonly reason: string;
  /** The venue's words, where it said goodbye before the logon was done. */
  readonly refusal: string | undefined;
}

/** One logged-on connection. It is never made anew: the next one starts from sequence number 1. */
export interface Link {
  /**
   * Sends a message of the application layer.
   *
   * @param taken Called once it has been handed to the socket, with its sequence number, or when it could not be.
   */
  send(type: string, fields: Readonly<Record<string, string>>, taken: (sequence: number | undefined) => void): void;
  /** Says goodbye, waits for the answer for two seconds, and ends. */
  logout(): void;
  /** Cuts the connection. */
  drop(reason: string): void;
}

interface Received {
  readonly frame: FixMessage;
  readonly view: MsgView;
}

/** Runs the session layer of jspurefix over a connected socket and logs on. */
export function openLink(
  { library, definitions }: Engine,
  socket: Socket,
  options: LinkOptions,
  events: LinkEvents,
): Link {
  let loggedOn = false;
  let over = false;
  let refusal: string | undefined;
  let reason: string | undefined;
  let overdue: NodeJS.Timeout | undefined;
  /** A test request of the venue is being answered; other heartbeats carry no TestReqID. */
  let answering = false;

  function end(error?: Error): void {
    if (over) return;
    over = true;
    clearTimeout(overdue);
    socket.destroySoon();
    events.closed({ reason: reason ?? error?.message ?? "the connection was closed", refusal });
  }

  class VenueSession extends library.AsciiSession {
    readonly #sequencer: Sequencer<Received> = new Sequencer<Received>(
      {
        deliver: (received) => this.#deliver(received),
        ask: (from, to) => {
          overdue ??= setTimeout(() => this.cut("a resend request was not answered"), options.resendTimeoutMs);
          this.send(TYPE.ResendRequest, { BeginSeqNo: from, EndSeqNo: to });
        },
        broken: (why) => this.cut(why),
      },
      MOST_EARLY,
    );

    constructor(config: IJsFixConfig) {
      super(config);
    }

    transmit(
      type: string,
      fields: Readonly<Record<string, string>>,
      taken: (sequence: number | undefined) => void,
    ): void {
      this.send(type, { ...fields }, (error, { header }) => {
        taken(error === null ? (header?.MsgSeqNum as number | undefined) : undefined);
      });
    }

    goodbye(): void {
      // In any other state the library hangs up without a word.
      if (loggedOn) this.setState(library.SessionState.ActiveNormalSession);
      this.done();
    }

    cut(why: string): void {
      reason ??= why;
      socket.destroy();
      this.stop();
      end();
    }

    /** Everything that comes in passes here before the library sees it. */
    protected override onMsg(type: string, view: MsgView): void {
      // The checksum or the length is wrong: as if it had not come. The hole it leaves is asked for again.
      const frame = over ? undefined : readFrame(library, view);
      if (frame === undefined) return;
      events.alive();
      const { fields, sequence } = frame;
      if (type === TYPE.Logout && !loggedOn) {
        // Whoever it is from: a venue that does not know us may not name us.
        refusal = fields.get(TAG.Text) ?? "the venue gave no reason";
        this.cut(refusal);
        return;
      }
      const { sender, target } = options;
      if (fields.get(TAG.SenderCompID) !== target || fields.get(TAG.TargetCompID) !== sender) {
        this.cut("the venue named other parties");
        return;
      }
      if (!Number.isSafeInteger(sequence) || sequence < 1) {
        this.cut("a message without a sequence number");
        return;
      }
      if (type === TYPE.Logout) {
        this.#peerLeaves(view, frame);
        return;
      }
      if (!loggedOn) {
        this.#answered(type, view, frame);
        return;
      }
      if (type === TYPE.SequenceReset && fields.get(TAG.GapFillFlag) !== "Y") {
        this.#skip(fields, this.#sequencer.expected);
        return;
      }
      // Answered at once, even out of order: two sides waiting for each other's answer would wait for ever.
      if (type === TYPE.ResendRequest && sequence >= this.#sequencer.expected) this.#fillWithGap(fields);
      // The library's buffer is good for this moment only.
      const kept = sequence === this.#sequencer.expected ? view : view.clone();
      this.#sequencer.receive(sequence, frame.possibleDuplicate, { frame, view: kept });
      if (!this.#sequencer.waiting) {
        clearTimeout(overdue);
        overdue = undefined;
      }
    }

    #deliver({ frame, view }: Received): void {
      if (over) return;
      switch (frame.type) {
        case TYPE.ResendRequest:
          return;
        case TYPE.SequenceReset:
          this.#skip(frame.fields, frame.sequence);
          return;
        case TYPE.Heartbeat:
        case TYPE.TestRequest:
          this.#pass(frame.type, view, frame.sequence);
          return;
        case TYPE.Logon:
          this.cut("a second logon");
          return;
        default:
          events.received(frame);
      }
    }

    /** Lets the library act. It always sees the number it expects: order is kept here. */
    #pass(type: string, view: MsgView, sequence: number): void {
      this.sessionState.lastPeerMsgSeqNum = sequence - 1;
      answering = type === TYPE.TestRequest;
      super.onMsg(type, view);
      answering = false;
    }

    #answered(type: string, view: MsgView, { sequence, fields }: FixMessage): void {
      if (type === TYPE.Reject) refusal = fields.get(TAG.Text) ?? "the logon was rejected";
      if (type !== TYPE.Logon) {
        this.cut(refusal ?? "the venue did not answer the logon with a logon");
        return;
      }
      // Both sides have started anew, so this is where its count begins.
      this.#sequencer.expected = sequence + 1;
      this.#pass(type, view, sequence);
    }

    #peerLeaves(view: MsgView, { sequence, fields }: FixMessage): void {
      const text = fields.get(TAG.Text);
      reason ??= `the venue logged out${text === undefined ? "" : `: ${text}`}`;
      this.#pass(TYPE.Logout, view, sequence);
    }

    /** The venue will not send the numbers from `from` to the new one. Nobody knows what they were. */
    #skip(fields: ReadonlyMap<number, string>, from: number): void {
      const next = Number(fields.get(TAG.NewSeqNo));
      if (!Number.isSafeInteger(next)) {
        this.cut("a sequence reset to no number");
        return;
      }
      if (next > from) events.lost();
      this.#sequencer.skipTo(next);
    }

    /** An order is never sent twice: whatever is asked for again is answered with a gap fill over the whole range. */
    #fillWithGap(fields: ReadonlyMap<number, string>): void {
      const from = Number(fields.get(TAG.BeginSeqNo));
      const to = Number(fields.get(TAG.EndSeqNo));
      const transmitter = this.transport?.transmitter;
      if (!(transmitter instanceof library.AsciiMsgTransmitter)) return;
      const next = transmitter.msgSeqNum;
      if (!(from >= 1 && from < next)) return;
      const NewSeqNo = to === 0 || to >= next ? next : to + 1;
      const StandardHeader = { PossDupFlag: true, MsgSeqNum: from, SendingTime: new Date(options.now()) };
      this.send(TYPE.SequenceReset, { GapFillFlag: true, NewSeqNo, StandardHeader });
    }

    protected override onReady(): void {
      loggedOn = true;
      // Undocumented in the answer, and the library divides time by it.
      this.sessionState.peerHeartBeatSecs ||= options.heartbeatSeconds;
      events.opened();
    }

    protected override onStopped(error?: Error): void {
      end(error);
    }

    protected override onLogon(): boolean {
      return true;
    }

    protected override onApplicationMsg(): void {}
    protected override onDecoded(): void {}
    protected override onEncoded(): void {}
  }

  const config = makeConfig({ library, definitions }, options, () => answering);
  const session = new VenueSession(config);
  const transport = new library.MsgTransport(0, config, new library.TcpDuplex(socket));
  // The library emits errors also after it stopped listening to them; unheard they would end the process.
  for (const emitter of [session, transport.receiver, transport.transmitter]) emitter.on("error", () => undefined);
  session.run(transport).catch(() => undefined);
  return {
    send: (type, fields, taken) => session.transmit(type, fields, taken),
    logout: () => session.goodbye(),
    drop: (why) => session.cut(why),
  };
}
