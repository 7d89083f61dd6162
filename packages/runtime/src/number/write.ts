import { ConfigError } from "../errors.js";
import type { DecInput, DecimalLike } from "./dec.js";

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
  // Callers without types may pass anything.
  const input: unknown = value;
  if (typeof input === "string") return plain(input) ?? refuse(field, "the text is not a plain decimal number");
  if (typeof input === "number") return numberText(input, field);
  if (typeof input === "bigint") return input.toString();
  if (input === undefined || input === null) return refuse(field, "missing");
  if (!isDecimal(input)) return refuse(field, `expected a decimal number, got ${typeof input}`);
  const text: unknown = input.toFixed();
  const written = typeof text === "string" ? plain(text) : undefined;
  return written ?? refuse(field, "the decimal is not a finite number");
}

function numberText(value: number, field: string): string {
  if (!Number.isFinite(value)) return refuse(field, `${value} is not a finite number`);
  const text = String(value);
  const digits = text.replace(/e.*$/, "").replace(/\D/g, "").replace(/^0+/, "").replace(/0+$/, "");
  if (digits.length > EXACT_DIGITS) {
    return refuse(field, `${text} has more than ${EXACT_DIGITS} significant digits; pass text or a decimal`);
  }
  // String(-0) is "0", and an exponent is written out.
  return plain(text) ?? refuse(field, `${text} can't be written exactly`);
}

/** A boxed number also has `toFixed`, but rounds to an integer. */
function isDecimal(value: unknown): value is DecimalLike {
  return (
    typeof value === "object" &&
    value !== null &&
    !(value instanceof Number) &&
    "toFixed" in value &&
    typeof value.toFixed === "function"
  );
}

/** The text without exponent; `undefined` where it is not a number. */
function plain(text: string): string | undefined {
  const match = NUMBER.exec(text);
  if (match === null) return undefined;
  const [, sign = "", whole = "", fraction = "", exponent] = match;
  if (exponent === undefined) return text;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  // Leading zeros come from a mantissa such as 0.5.
  const integer = digits
    .slice(0, point)
    .padEnd(point, "0")
    .replace(/^0+(?=\d)/, "");
  return point < digits.length ? `${sign}${integer}.${digits.slice(point)}` : sign + integer;
}

function refuse(field: string, why: string): never {
  throw new ConfigError(`${field}: ${why}`);
}
