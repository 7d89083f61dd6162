export type { Dec, DecInput, DecimalLike, Register, ToDecimal } from "./dec.js";
export { decimalsOf } from "./decimal.js";
export { decimalText } from "./write.js";
