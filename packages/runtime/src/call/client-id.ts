/**
 * A client order id nobody else will make: the time, then 62 random bits. 20 or 21 characters of `[0-9a-z]`, which
 * every venue's rule allows; ids sort by time.
 */
export function clientOrderId(): string {
  let id = Date.now().toString(36);
  for (const byte of crypto.getRandomValues(new Uint8Array(12))) id += (byte % 36).toString(36);
  return id;
}
