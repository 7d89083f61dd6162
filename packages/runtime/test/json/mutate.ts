/** Uniform integers below `limit`, the same ones for the same seed. */
export type Random = (limit: number) => number;

export function randomOf(seed: number): Random {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

export function pick<T>(random: Random, from: readonly T[]): T {
  return from[random(from.length)] as T;
}

const PIECES: readonly string[] = [
  ...'{}[]:,"\\/ \t\n\r\0\u001f\u00a0\ufeff0123456789.-+eEtfnu\u007f\u2028é\ud800\udc00',
  "{}",
  "[]",
  '""',
  '"a"',
  '"a":',
  ",",
  "null",
  "true",
  "false",
  "tru",
  "nul",
  "NaN",
  "Infinity",
  "undefined",
  "-0",
  "0.10",
  "01",
  "1.",
  ".5",
  "1e5",
  "1E-07",
  "1e",
  "--1",
  "1470930457684189696",
  "\\u0061",
  "\\u00",
  "\\ud83d",
  "\\x",
  '\\"',
  "\\\\",
  "\\n",
  '"__proto__":',
  '"constructor":',
  '"toString":1',
  "//",
  "/**/",
  "'a'",
];

/** A text with one to three random edits. */
export function mutate(random: Random, text: string, others: readonly string[]): string {
  let out = text;
  for (let edits = 1 + random(3); edits > 0; edits--) {
    const at = random(out.length + 1);
    const end = Math.min(out.length, at + 1 + random(random(4) === 0 ? 40 : 3));
    switch (random(7)) {
      case 0:
        out = out.slice(0, at) + out.slice(end);
        break;
      case 1:
        out = out.slice(0, at) + pick(random, PIECES) + out.slice(at);
        break;
      case 2:
        out = out.slice(0, at) + pick(random, PIECES) + out.slice(end);
        break;
      case 3:
        out = out.slice(0, at) + out.slice(at, end) + out.slice(at);
        break;
      case 4:
        out = out.slice(0, at);
        break;
      case 5: {
        const other = pick(random, others);
        const from = random(other.length + 1);
        out = out.slice(0, at) + other.slice(from, from + random(30)) + out.slice(at);
        break;
      }
      default: {
        const code = out.charCodeAt(at) ^ (1 << random(8));
        if (at < out.length) out = out.slice(0, at) + String.fromCharCode(code) + out.slice(at + 1);
      }
    }
  }
  return out;
}

/** A random document, written with random white space, escapes and number forms. */
export function document(random: Random, depth = 0): string {
  const space = () => pick(random, ["", "", "", " ", "\n", "\t", "\r\n "]);
  const string = () => {
    let out = '"';
    for (let n = random(random(5) === 0 ? 40 : 8); n > 0; n--) {
      out += pick(random, [
        "a",
        "b",
        "S",
        "0",
        "_",
        "é",
        "漢",
        "😀",
        "\ud800",
        "\\n",
        '\\"',
        "\\\\",
        "\\/",
        "\\u0041",
        "\\uD83D\\uDE00",
        "\\udfff",
      ]);
    }
    return `${out}"`;
  };
  const number = () =>
    pick(random, ["", "-"]) +
    pick(random, ["0", String(1 + random(9)), String(random(1e9) + 1), `1${"0".repeat(random(30))}`]) +
    pick(random, ["", "", ".0", `.${random(1e6)}`, `.${"0".repeat(random(20))}1`]) +
    pick(random, ["", "", "", "e5", "E+10", "e-7", "e00"]);
  const scalars = [string, number, () => pick(random, ["true", "false", "null"])];
  if (depth > 4 || random(3) === 0) return space() + pick(random, scalars)() + space();
  const items: string[] = [];
  const isObject = random(2) === 0;
  for (let n = random(6); n > 0; n--) {
    const key =
      random(3) === 0
        ? string()
        : `"${pick(random, ["a", "b", "price", "__proto__", "constructor", "1", "", "toString", "valueOf"])}"`;
    items.push((isObject ? `${space()}${key}${space()}:` : "") + document(random, depth + 1));
  }
  const body = items.join(",") || space();
  return `${space()}${isObject ? `{${body}}` : `[${body}]`}${space()}`;
}
