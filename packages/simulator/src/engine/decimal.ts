import { Decimal as Base } from "decimal.js";

/** Exact arithmetic: 80 digits hold every product of a price, a quantity and a rate; text never has an exponent. */
export const Decimal: typeof Base = Base.clone({ precision: 80, toExpNeg: -60, toExpPos: 60, defaults: true });
export type Decimal = Base;

export const ZERO: Decimal = new Decimal(0);

/** Rounds down to a multiple of `step`. */
export function floorTo(value: Decimal, step: Decimal): Decimal {
  return value.div(step).floor().times(step);
}

export function isMultiple(value: Decimal, step: Decimal): boolean {
  return value.mod(step).isZero();
}

/** Plain text without exponent or trailing zeros. */
export function text(value: Decimal): string {
  return value.toFixed();
}
