import { type Block, plainText } from "./blocks.js";
import { columnsOf } from "./rows.js";
import type { Settings } from "./settings.js";

/**
 * Weight of a request: `5`, `1 with, 40 without` a parameter, or `50: 2, 100: 5, more: 10` by its value; `null` where
 * none is stated.
 */
export function readWeight(blocks: readonly Block[], settings: Settings): string | null {
  for (const block of blocks) {
    if (block.kind !== "table") continue;
    const { upTo, weight } = columnsOf(block.table, settings);
    if (upTo === undefined || weight === undefined) continue;
    return stepsText(block.table.rows.map((row) => [upperBound(row[upTo] ?? ""), row[weight] ?? ""]));
  }
  const text = blocks.map((block) => plainText(block) ?? "").join("\n");
  for (const pattern of settings.weights) {
    const [, value, without] = pattern.exec(text) ?? [];
    if (value !== undefined) return without === undefined ? value : presenceText(value, without);
  }
  return null;
}

/** Weights by the value of a parameter. The last step is open, whatever its bound. */
export function stepsText(steps: readonly (readonly [upTo: string, weight: string])[]): string {
  return steps.map(([upTo, weight], at) => `${at === steps.length - 1 ? "more" : upTo}: ${weight}`).join(", ");
}

/** Weights by whether a parameter is there. */
export function presenceText(present: string, absent: string): string {
  return `${present} with, ${absent} without`;
}

/** The largest value of a cell such as `5, 10, 20`, `[100, 500)` or `[500, 1000]`. */
function upperBound(cell: string): string {
  const largest = Math.max(...[...cell.matchAll(/\d+/gu)].map(([digits]) => Number(digits)));
  return String(cell.trimEnd().endsWith(")") ? largest - 1 : largest);
}
