import type { DecInput, DecimalLike } from "./dec.js";
import { refuse, wrong } from "./refuse.js";

/** The most digits a double holds whatever they are. */
const EXACT_DIGITS = 15;

/** Sign, integer, fraction, exponent. */
const NUMBER = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * A decimal number as exact plain text, never with an exponent. Text is kept as written (`"10.0"` stays `"10.0"`),
 * only an exponent is written out.
 *
 * @param field Named in the error.
 * @throws {ConfigError} Not a number, not finite, or a float of more than 15 significant digits.
 */
export function decimalText(value: DecInput, field = "decimal"): string {
  const text = textOf(value, field);
  const match = typeof text === "string" ? NUMBER.exec(text) : null;
  if (match === null) return refuse(field, wrong("a plain decimal number", value));
  const [plain, sign = "", whole = "", fraction = "", exponent] = match;
  if (exponent === undefined) return plain;
  // Where the point goes, in digits filled up with zeros on both sides.
  const point = whole.length + Number(exponent);
  const at = Math.max(point, 1);
  const digits = "0".repeat(at - point) + (whole + fraction).padEnd(point, "0");
  // Leading zeros come from a mantissa such as 0.5.
  const integer = digits.slice(0, at).replace(/^0+(?=\d)/, "");
  return sign + integer + (digits.length > at ? `.${digits.slice(at)}` : "");
}

/** What may be the text of a number. Callers without types may pass anything. */
function textOf(value: unknown, field: string): unknown {
  if (typeof value === "bigint") return String(value);
  if (typeof value === "number") {
    if (Number.isFinite(value) && Number(value.toPrecision(EXACT_DIGITS)) !== value) {
      return refuse(field, `${value} has more than ${EXACT_DIGITS} significant digits; pass text or a decimal`);
    }
    return String(value);
  }
  // A boxed number also has `toFixed`, but rounds to an integer.
  if (typeof value !== "object" || value instanceof Number) return value;
  return (value as Partial<DecimalLike> | null)?.toFixed?.();
}
