/** The most characters the venue takes. */
export const LONGEST_ORDER_ID = 64;

/**
 * A new order id by the venue's rule: account number, random digits, the time as 13 digits of epoch milliseconds, and
 * three more random digits.
 */
export function newOrderId(accountId: string, now: number = Date.now()): string {
  const account = accountId.replace(/\D/g, "").slice(-32);
  return `${account}${digits(8)}${String(Math.floor(now)).padStart(13, "0")}${digits(3)}`;
}

function digits(count: number): string {
  let text = "";
  while (text.length < count) {
    for (const byte of crypto.getRandomValues(new Uint8Array(count))) {
      // 250 and above would make the low digits more likely.
      if (byte < 250 && text.length < count) text += byte % 10;
    }
  }
  return text;
}
