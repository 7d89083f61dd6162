const KEPT = 100;
const WINDOW_US = 10_000_000n;

/** Nonces in microseconds, by main wallet. */
export class Nonces {
  /** Latest nonces of each user, ascending. */
  readonly #used = new Map<string, bigint[]>();

  /**
   * Uses up a nonce. False when it was used before, is below all of a full list, or is more than ten seconds off the
   * clock; the document checks in this order.
   *
   * @param now Epoch milliseconds.
   */
  use(user: string, nonce: bigint, now: number): boolean {
    const used = this.#used.get(user) ?? [];
    this.#used.set(user, used);
    if (used.includes(nonce)) return false;
    const lowest = used[0];
    if (used.length >= KEPT && lowest !== undefined && nonce < lowest) return false;
    const off = nonce - BigInt(Math.round(now)) * 1000n;
    if (off > WINDOW_US || off < -WINDOW_US) return false;
    if (used.length >= KEPT) used.shift();
    let at = used.length;
    while (at > 0 && (used[at - 1] ?? 0n) > nonce) at--;
    used.splice(at, 0, nonce);
    return true;
  }
}
