import { DecodeError } from "@venuekit/runtime";
import { expect, test } from "vitest";
import { decodeCancelReject, decodeReport } from "../../src/fix/decode.js";
import type { FixMessage } from "../../src/fix/tags.js";

const KNOWN = { clientOrderId: "mine", maybeAnswer: false };

function message(fields: Record<number, string>): FixMessage {
  const entries = Object.entries(fields).map(([tag, value]) => [Number(tag), value] as const);
  return { type: "8", sequence: 2, possibleDuplicate: false, fields: new Map(entries) };
}

/** Text keeps what a number would lose. */
const asText = ((text: string) => text) as never;

test("every documented field, and the standard's that may come besides", () => {
  const report = decodeReport(
    message({
      11: "1",
      37: "2",
      17: "3",
      55: "BTCUSDT",
      54: "2",
      32: "0.01311800",
      44: "36540.0700",
      38: "101489083.47069713",
      60: "20261120-09:00:00.123",
      150: "1",
      39: "1",
      14: "5.",
      151: ".5",
      6: "0",
      103: "99",
      58: "für Sie",
      97: "Y",
    }),
    KNOWN,
    asText,
  );
  expect(report).toMatchObject({
    clientOrderId: "1",
    orderId: "2",
    executionId: "3",
    symbol: "BTCUSDT",
    side: "SELL",
    lastQuantity: "0.01311800",
    price: "36540.0700",
    quantity: "101489083.47069713",
    transactTime: Date.UTC(2026, 10, 20, 9, 0, 0, 123),
    executionType: "PARTIAL_FILL",
    orderStatus: "PARTIALLY_FILLED",
    cumulativeQuantity: "5.",
    leavesQuantity: ".5",
    averagePrice: "0",
    reason: "99",
    text: "für Sie",
    possibleDuplicate: true,
    final: false,
  });
});

test.each([
  ["0", "NEW", false],
  ["1", "PARTIAL_FILL", false],
  ["2", "FILL", true],
  ["4", "CANCELED", true],
  ["8", "REJECTED", true],
  ["A", "A", false],
])("execution type %s", (code, name, final) => {
  expect(decodeReport(message({ 150: code }), KNOWN, asText)).toMatchObject({ executionType: name, final });
});

test("what is absent stays absent; the id comes from earlier reports", () => {
  const report = decodeReport(message({ 150: "0" }), KNOWN, asText);
  expect(report).toMatchObject({ clientOrderId: "mine", price: undefined, transactTime: undefined, side: undefined });
});

test("times with and without fractions", () => {
  const at = (text: string): number | undefined =>
    decodeReport(message({ 150: "0", 60: text }), KNOWN, asText).transactTime;
  expect(at("20261120-09:00:00")).toBe(Date.UTC(2026, 10, 20, 9));
  expect(at("20261120-09:00:00.5")).toBe(Date.UTC(2026, 10, 20, 9, 0, 0, 500));
  expect(at("20261120-09:00:00.123456789")).toBe(Date.UTC(2026, 10, 20, 9, 0, 0, 123));
});

test.each([
  [{ 150: "0", 44: "1e5" }, "44"],
  [{ 150: "0", 38: "." }, "38"],
  [{ 150: "0", 60: "2026-11-20T09:00:00Z" }, "60"],
  [{ 39: "0" }, "150"],
])("error: %j", (fields, path) => {
  const decode = (): unknown => decodeReport(message(fields), KNOWN, asText);
  expect(decode).toThrow(DecodeError);
  expect(decode).toThrow(expect.objectContaining({ path }));
});

test("a cancel reject", () => {
  const reject = decodeCancelReject(message({ 11: "1", 39: "2", 102: "0", 58: "too late" }), undefined);
  expect(reject).toMatchObject({ clientOrderId: "1", orderStatus: "FILLED", reason: "0", text: "too late" });
});
