import { ApiError } from "@venuekit/runtime";
import type { ExecutionReport, OrderCancelReject } from "./messages.js";

/**
 * The venue refused over FIX: the logon, an order, a cancellation, or a message as such. What was asked for did not
 * happen. `code` is the standard's reason number where one was sent, `status` is always 0.
 */
export class FixRejectError extends ApiError {
  override readonly name: string = "FixRejectError";
  /** The message that says so; `undefined` for a refused logon or a message the venue could not read. */
  declare readonly report: ExecutionReport | OrderCancelReject | undefined;

  constructor(details: {
    readonly operation: string;
    readonly code: string | undefined;
    readonly text: string | undefined;
    readonly report?: ExecutionReport | OrderCancelReject;
  }) {
    const { operation, code = "", text = "the venue gave no reason", report } = details;
    super({ operation, status: 0, code, venueMessage: text });
    // Of no use in a log, and long.
    Object.defineProperty(this, "report", { value: report, enumerable: false });
  }
}
