const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** A double keeps 15 significant digits of any decimal number. */
const SAFE_DIGITS = 15;

/** Turns the numbers of a JSON text that `JSON.parse` would round into strings, digits unchanged. */
export function quoteUnsafeNumbers(json: string): string {
  return json.replace(STRING_OR_NUMBER, (token) => (token.startsWith('"') || isSafe(token) ? token : `"${token}"`));
}

function isSafe(number: string): boolean {
  if (number.length <= SAFE_DIGITS) return true;
  if (/^-?\d+$/.test(number)) return Number.isSafeInteger(Number(number));
  const digits = (number.split(/[eE]/)[0] ?? "").replace(/[-.]/g, "").replace(/^0+/, "");
  return digits.length <= SAFE_DIGITS || String(Number(number)) === number;
}
