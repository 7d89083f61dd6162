/**
 * An order id by the document's rule: account number, random number, the time in milliseconds (13 digits) and three
 * random digits.
 */
export function orderIdOf(accountId: string | undefined, now: () => number): string {
  const account = (accountId ?? "").replace(/\D/g, "");
  return `${account}${digits(9)}${String(Math.floor(now())).padStart(13, "0")}${digits(3)}`;
}

function digits(count: number): string {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return String(value % 10 ** count).padStart(count, "0");
}
