import { DecodeError } from "../errors.js";

/** Digits that a double keeps exactly. */
const SAFE_DIGITS = 15;
const MOST_DIGITS = 1_000;

/** The number by which prices are ordered: exact up to 15 significant digits, never in the wrong order beyond. */
export function priceKey(price: string): number {
  const key = price === "" ? Number.NaN : Number(price);
  if (!Number.isFinite(key)) throw new DecodeError(`expected a price, got ${JSON.stringify(price)}`);
  return key;
}

/** Orders two prices whose keys are equal: the same price written differently, or digits beyond a double. */
export function compareSameKey(a: string, b: string): number {
  if (a === b || (a.length <= SAFE_DIGITS && b.length <= SAFE_DIGITS)) return 0;
  const [left, right] = [exact(a), exact(b)];
  const scale = Math.max(left.scale, right.scale);
  // Two absurd exponents would cost all memory to compare.
  if (scale - Math.min(left.scale, right.scale) > MOST_DIGITS) throw new DecodeError("prices are too far apart");
  const [x, y] = [left, right].map(({ digits, scale: own }) => digits * 10n ** BigInt(scale - own)) as [bigint, bigint];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** `digits / 10 ** scale` */
function exact(text: string): { readonly digits: bigint; readonly scale: number } {
  const [mantissa = "", exponent = "0"] = text.toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole.replace("+", "") + fraction), scale: fraction.length - Number(exponent) };
}

/** Is the quantity nought, however written? Decided by its digits: a tiny quantity must not become 0 as a double. */
export function isZero(quantity: string): boolean {
  for (let i = 0; i < quantity.length; i++) {
    const code = quantity.charCodeAt(i);
    // 1 to 9
    if (code > 48 && code <= 57) return false;
    // e, E: only noughts before the exponent
    if (code === 101 || code === 69) return true;
  }
  return true;
}
