/** Hands out nonces: microseconds since 1970, each larger than every one before. */
export type NextNonce = (now: number) => bigint | number | string | Promise<bigint | number | string>;

/** The venue takes nonces up to 10 s off its clock: those further ahead were refused, and nothing is lost by going back. */
const WINDOW_US = 10_000_000;

/**
 * Nonces of one process: the time in microseconds, or one more than the last where the clock stands still or went back
 * a little. Several processes with one signer need one allocator between them: inject your own {@link NextNonce}.
 */
export function createNonces(): NextNonce {
  let last = 0;
  return (now) => {
    const time = Math.floor(now * 1000);
    last = last > time + WINDOW_US ? time : Math.max(last + 1, time);
    return last;
  };
}

const shared = /* @__PURE__ */ new Map<string, NextNonce>();

/** The allocator that all clients of a signer share in this process, whatever their product. */
export function noncesOf(signerAddress: string): NextNonce {
  const key = signerAddress.toLowerCase();
  let nonces = shared.get(key);
  if (nonces === undefined) {
    nonces = createNonces();
    shared.set(key, nonces);
  }
  return nonces;
}
