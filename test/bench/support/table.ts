import type { Row } from "./row.js";

/** One line on a terminal, overwritten by the next. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
}

/** All rows under the names of their groups, the missed bars marked and counted. */
export function table(rows: readonly Row[]): string {
  const lines: string[] = [];
  const width = Math.max(...rows.map(({ name }) => name.length));
  let group = "";
  for (const row of rows) {
    if (row.group !== group) lines.push("", row.group);
    group = row.group;
    const bar = row.bar === undefined ? "" : `${row.rule} ${number(row.bar, row.unit)}`;
    const mark = misses(row) ? "MISSED" : row.bar === undefined ? "" : "ok";
    const cells = [row.name.padEnd(width), amount(row).padStart(10), bar.padEnd(14), mark.padEnd(6), row.note];
    lines.push(`  ${cells.join("  ")}`.trimEnd());
  }
  const missed = rows.filter(misses).length;
  const held = rows.filter(({ bar }) => bar !== undefined).length;
  lines.push("", missed === 0 ? `All ${held} bars are met.` : `${missed} of ${held} bars are missed.`);
  return lines.join("\n").trimStart();
}

function misses({ value, bar, rule }: Row): boolean {
  if (bar === undefined) return false;
  // A value that is not a number meets nothing.
  return !(rule === "at most" ? value <= bar : value >= bar);
}

function amount({ value, unit }: Row): string {
  return unit === "types" ? number(value, unit) : `${number(value, unit)} ${unit}`;
}

function number(value: number, unit: Row["unit"]): string {
  const digits = { x: 2, kB: 1, ns: 0, ms: 0, types: 0 }[unit];
  return value.toFixed(digits);
}
