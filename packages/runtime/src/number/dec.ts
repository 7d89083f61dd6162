import type { Decimal } from "decimal.js";

/**
 * Replaces the decimal type of a whole project, by declaration merging through the venue package:
 *
 * ```ts
 * declare module "@venuekit/<venue>" {
 *   interface Register { decimal: string }
 * }
 * ```
 *
 * Pair it with the client option `decimal: (text) => text`.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled in by the user's declaration merging
export interface Register {}

/** An exact decimal number. `Decimal` of decimal.js unless the project registers another type, see {@link Register}. */
export type Dec = Register extends { decimal: infer T } ? T : Decimal;

/** Any decimal object that can write itself without an exponent, e.g. of decimal.js, big.js or bignumber.js. */
export interface DecimalLike {
  toFixed(): string;
}

/**
 * A decimal number as a parameter: text (`"0.10"`, sent as written), a decimal object, a `bigint`, or a `number`
 * of at most 15 significant digits. `NaN`, `Infinity` and longer floats are refused before anything is sent.
 */
export type DecInput = Dec | DecimalLike | string | number | bigint;

/** Turns the exact text of a number into the project's decimal type. */
export type ToDecimal = (text: string) => Dec;
