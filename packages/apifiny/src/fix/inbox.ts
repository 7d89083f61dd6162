import { DecodeError, type Gap, type GapReason, type StreamError, type ToDecimal } from "@venuekit/runtime";
import { decodeCancelReject, decodeReport } from "./decode.js";
import { FixRejectError } from "./errors.js";
import { Memory } from "./memory.js";
import type { ExecutionReport } from "./messages.js";
import type { PendingCalls } from "./pending.js";
import { type FixEvent, Reports } from "./reports.js";
import { type FixMessage, TAG, TYPE } from "./tags.js";

export interface InboxOptions {
  readonly decimal: ToDecimal;
  readonly now: () => number;
  readonly onGap: ((gap: Gap) => void) | undefined;
}

const OPERATIONS = { order: "placeOrder", cancel: "cancelOrder", status: "orderStatus" } as const;

/** Standard FIX for "this is the state, nothing happened". */
const STATUS = "3";

/** What comes from the venue: to the calls that wait for it, and to everybody who reads the reports. */
export class Inbox {
  readonly #options: InboxOptions;
  readonly #pending: PendingCalls;
  readonly #memory = new Memory();
  readonly #readers = new Set<Reports>();
  #lastSeenAt: number | undefined;
  #over: { readonly error: StreamError | undefined } | undefined;

  constructor(options: InboxOptions, pending: PendingCalls) {
    this.#options = options;
    this.#pending = pending;
  }

  reader(limit: number): Reports {
    const reports = new Reports(limit, (left) => this.#readers.delete(left));
    if (this.#over === undefined) this.#readers.add(reports);
    else reports.end(this.#over.error);
    return reports;
  }

  alive(): void {
    this.#lastSeenAt = this.#options.now();
  }

  end(error: StreamError | undefined): void {
    this.#over = { error };
    for (const reader of [...this.#readers]) reader.end(error);
  }

  gap(reason: GapReason, error?: Error): void {
    const gap: Gap = { type: "gap", reason, lastSeenAt: this.#lastSeenAt, dropped: undefined, error };
    this.#tell(gap);
    try {
      this.#options.onGap?.(gap);
    } catch {
      // A broken callback must not break the session.
    }
  }

  receive(message: FixMessage): void {
    try {
      switch (message.type) {
        case TYPE.ExecutionReport:
          this.#report(message);
          return;
        case TYPE.OrderCancelReject:
          this.#cancelReject(message);
          return;
        case TYPE.Reject:
        case TYPE.BusinessMessageReject:
          this.#reject(message);
          return;
      }
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      this.gap("decode", error);
      const id = this.#idOf(message);
      for (const call of this.#pending.all()) {
        if (call.clientOrderId === id) call.give("the report could not be read", error);
      }
    }
  }

  #report(message: FixMessage): void {
    const { fields } = message;
    const executionId = fields.get(TAG.ExecID);
    const clientOrderId = this.#idOf(message);
    const asked = this.#pending.of("status", clientOrderId);
    const noNews =
      fields.get(TAG.ExecTransType) === STATUS ||
      executionId === undefined ||
      executionId === "0" ||
      this.#memory.told(executionId);
    const known = { clientOrderId, maybeAnswer: noNews || asked.length > 0 };
    const report = decodeReport(message, known, this.#options.decimal);
    this.#memory.learn(report.orderId, clientOrderId);
    this.#memory.tell(executionId);
    for (const call of asked) call.resolve(report);
    for (const call of this.#pending.of("order", clientOrderId)) {
      if (report.executionType !== "REJECTED") call.resolve(report);
      // It may be the order that is rejected, or the question for an order the venue does not know yet.
      else if (asked.length > 0) call.give("rejected while its status was asked for");
      else call.reject(refused(report));
    }
    if (report.executionType === "CANCELED") {
      for (const call of this.#pending.of("cancel", clientOrderId)) call.resolve(report);
    }
    // An answer that tells nothing new is for who asked; counted as news, a fill would count twice.
    if (asked.length === 0 || !noNews) this.#tell(report);
  }

  #cancelReject(message: FixMessage): void {
    const reject = decodeCancelReject(message, this.#idOf(message));
    const { reason, text } = reject;
    for (const call of this.#pending.of("cancel", reject.clientOrderId)) {
      call.reject(new FixRejectError({ operation: OPERATIONS.cancel, code: reason, text, report: reject }));
    }
    this.#tell(reject);
  }

  /** The venue could not read or would not handle one of our messages. */
  #reject({ fields }: FixMessage): void {
    const call = this.#pending.bySequence(Number(fields.get(TAG.RefSeqNum)));
    if (call === undefined) return;
    const code = fields.get(TAG.SessionRejectReason) ?? fields.get(TAG.BusinessRejectReason);
    call.reject(new FixRejectError({ operation: OPERATIONS[call.kind], code, text: fields.get(TAG.Text) }));
  }

  #idOf({ fields }: FixMessage): string | undefined {
    return fields.get(TAG.ClOrdID) ?? this.#memory.clientOrderId(fields.get(TAG.OrderID));
  }

  #tell(event: FixEvent): void {
    for (const reader of [...this.#readers]) reader.push(event);
  }
}

function refused(report: ExecutionReport): FixRejectError {
  return new FixRejectError({ operation: OPERATIONS.order, code: report.reason, text: report.text, report });
}
