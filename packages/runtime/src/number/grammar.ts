const ZERO = 48;
const NINE = 57;
const DOT = 46;
const MINUS = 45;

/** Three digits of exponent are more than any double has, and keep what is written out short. */
const EXPONENT = /^-?\d+(?:\.\d+)?[eE][+-]?\d{1,3}$/;

/** Is it a number as venues send it: digits, perhaps a sign, a fraction, an exponent of up to three digits? */
export function isNumber(text: string): boolean {
  const start = text.charCodeAt(0) === MINUS ? 1 : 0;
  let dot = start;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) continue;
    if (code !== DOT || dot > start || at === start) return EXPONENT.test(text);
    dot = at;
  }
  return text.length > start && (dot === start || dot < text.length - 1);
}
