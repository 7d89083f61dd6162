import { type Dec, DecodeError, type ToDecimal } from "@venuekit/runtime";
import type { ExecutionReport, OrderCancelReject } from "./messages.js";
import { type FixMessage, TAG } from "./tags.js";

/** Numbers of FIX: no exponent, and digits may be missing on one side of the point. */
const NUMBER = /^-?(\d+\.?\d*|\.\d+)$/;
const TIME = /^(\d{4})(\d\d)(\d\d)-(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?$/;

const EXECUTION_TYPES: Readonly<Record<string, string>> = {
  "0": "NEW",
  "1": "PARTIAL_FILL",
  "2": "FILL",
  "4": "CANCELED",
  "8": "REJECTED",
};
const STATUSES: Readonly<Record<string, string>> = { ...EXECUTION_TYPES, "1": "PARTIALLY_FILLED", "2": "FILLED" };
const SIDES: Readonly<Record<string, string>> = { "1": "BUY", "2": "SELL" };

const FINAL: ReadonlySet<string | undefined> = new Set(["FILL", "FILLED", "CANCELED", "REJECTED"]);

/** What the session knows about a report beyond its fields. */
export interface Known {
  readonly clientOrderId: string | undefined;
  readonly maybeAnswer: boolean;
}

/** @throws {DecodeError} A number or time that is none, or no execution type. */
export function decodeReport(message: FixMessage, known: Known, decimal: ToDecimal): ExecutionReport {
  const { fields } = message;
  const number = (tag: number): Dec | undefined => numberOf(fields, tag, decimal);
  const executionType = named(fields, TAG.ExecType, EXECUTION_TYPES);
  if (executionType === undefined)
    throw new DecodeError("missing", String(TAG.ExecType)).of("reports", textOf(message));
  const orderStatus = named(fields, TAG.OrdStatus, STATUSES);
  return {
    type: "execution-report",
    ...received(message, known.clientOrderId),
    executionId: fields.get(TAG.ExecID),
    executionType,
    orderStatus,
    final: FINAL.has(executionType) || FINAL.has(orderStatus),
    maybeAnswer: known.maybeAnswer,
    symbol: fields.get(TAG.Symbol),
    side: named(fields, TAG.Side, SIDES),
    price: number(TAG.Price),
    quantity: number(TAG.OrderQty),
    lastQuantity: number(TAG.LastShares),
    cumulativeQuantity: number(TAG.CumQty),
    leavesQuantity: number(TAG.LeavesQty),
    averagePrice: number(TAG.AvgPx),
    transactTime: timeOf(message),
    reason: fields.get(TAG.OrdRejReason),
  };

  function numberOf(from: ReadonlyMap<number, string>, tag: number, make: ToDecimal): Dec | undefined {
    const text = from.get(tag);
    if (text === undefined) return undefined;
    if (!NUMBER.test(text)) throw new DecodeError("not a number", String(tag)).of("reports", textOf(message));
    return make(text);
  }
}

export function decodeCancelReject(message: FixMessage, clientOrderId: string | undefined): OrderCancelReject {
  return {
    type: "order-cancel-reject",
    ...received(message, clientOrderId),
    orderStatus: named(message.fields, TAG.OrdStatus, STATUSES),
    reason: message.fields.get(TAG.CxlRejReason),
  };
}

function received({ fields, possibleDuplicate }: FixMessage, clientOrderId: string | undefined) {
  return {
    clientOrderId: fields.get(TAG.ClOrdID) ?? clientOrderId,
    orderId: fields.get(TAG.OrderID),
    text: fields.get(TAG.Text),
    possibleDuplicate: possibleDuplicate || fields.get(TAG.PossResend) === "Y",
    fields,
  };
}

function named(
  fields: ReadonlyMap<number, string>,
  tag: number,
  names: Readonly<Record<string, string>>,
): string | undefined {
  const code = fields.get(tag);
  return code === undefined ? undefined : (names[code] ?? code);
}

function timeOf(message: FixMessage): number | undefined {
  const text = message.fields.get(TAG.TransactTime);
  if (text === undefined) return undefined;
  const match = TIME.exec(text);
  if (match === null) throw new DecodeError("not a time", String(TAG.TransactTime)).of("reports", textOf(message));
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const millis = Number((match[7] ?? "").slice(0, 3).padEnd(3, "0"));
  return Date.UTC(year, month - 1, day, hour, minute, second, millis);
}

function textOf({ fields }: FixMessage): string {
  return [...fields].map(([tag, value]) => `${tag}=${value}`).join("|");
}
