import { Decimal } from "decimal.js";

/** Every leaf of a decoded value as text, sorted; `null` reads as the empty text it stood for on the wire. */
export function decodedLeaves(value: unknown): string[] {
  const leaves: string[] = [];
  walk(value, leaves);
  return leaves.sort();
}

/** Every leaf of a JSON text as text, digits as written. */
export function wireLeaves(json: string): string[] {
  const quoted = json.replace(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, (token) =>
    token.startsWith('"') ? token : `"${token}"`,
  );
  return decodedLeaves(JSON.parse(quoted));
}

/** The leaves of `want` that `have` lacks, counting repeats. */
export function missing(want: readonly string[], have: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const leaf of have) left.set(leaf, (left.get(leaf) ?? 0) + 1);
  return want.filter((leaf) => {
    const count = left.get(leaf) ?? 0;
    left.set(leaf, count - 1);
    return count <= 0;
  });
}

/** The same leaves with decimal numbers in one spelling, so that `5.00` and `5` compare equal. */
export function numeric(leaves: readonly string[]): string[] {
  return leaves.map((leaf) => (/^-?\d+(?:\.\d+)?$/.test(leaf) ? new Decimal(leaf).toFixed() : leaf));
}

function walk(value: unknown, leaves: string[]): void {
  if (value === null) leaves.push("");
  else if (Decimal.isDecimal(value)) leaves.push(value.toFixed());
  else if (typeof value === "object") for (const child of Object.values(value)) walk(child, leaves);
  else leaves.push(String(value));
}
