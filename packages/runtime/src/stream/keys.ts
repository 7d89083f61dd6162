import { detach } from "../json/text.js";

/** Pairs kept; what comes beyond is joined anew every time. */
const MOST = 4_096;

/**
 * Makes routing keys of two parts, e.g. topic and symbol. Each pair is joined once: a text that is joined for every
 * message costs more to look up than finding the pair, because its hash is not known yet.
 */
export function joinKeys(separator = "|"): (first: string, second: string) => string {
  const known = new Map<string, Map<string, string>>();
  let count = 0;
  // Messages of one pair mostly come in a row.
  let last = { first: "", second: "", key: separator };

  function join(first: string, second: string): string {
    const key = detach(first + separator + second);
    if (count >= MOST) return key;
    count += 1;
    const seconds = known.get(first);
    if (seconds === undefined) known.set(detach(first), new Map([[detach(second), key]]));
    else seconds.set(detach(second), key);
    return key;
  }

  return (first, second) => {
    if (last.first === first && last.second === second) return last.key;
    const key = known.get(first)?.get(second) ?? join(first, second);
    last = { first: detach(first), second: detach(second), key };
    return key;
  };
}
