import type { LineTable } from "./settings.js";

/** A table of the document: its header cells and its rows. Empty cells at the end of a row are left out. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Reads the pipe table whose header is at `start`. Rows may begin with a pipe or not. In a table
 * with leading pipes, a row broken over several lines is joined, and `>` may stand for the pipe of a nested field.
 *
 * @returns The table and the index of the first line after it; `undefined` where no table starts.
 */
export function readTable(lines: readonly string[], start: number): { table: Table; end: number } | undefined {
  const header = lines[start];
  if (!header?.includes("|") || !isSeparator(lines[start + 1])) return undefined;
  const piped = header.trimStart().startsWith("|") && /^\s*[|>]/.test(lines[start + 2] ?? "");
  const texts: string[] = [];
  let end = start + 2;
  for (; end < lines.length; end++) {
    const line = (lines[end] ?? "").trim();
    if (!line.includes("|") || isSeparator(lines[end + 1])) break;
    if (!piped || startsRow(line) || texts.length === 0) texts.push(line);
    else texts.push(`${texts.pop() ?? ""} ${line}`);
  }
  const rows = texts.map(cells).filter((row) => row.length > 0);
  return { table: { header: cells(header), rows }, end };
}

/**
 * Reads the table without pipes whose header line is at `start`. A line that is no row goes on with the row before it.
 *
 * @returns The table and the index of the first line after it; `undefined` where no table starts.
 */
export function readLineTable(
  lines: readonly string[],
  start: number,
  layouts: readonly LineTable[],
): { table: Table; end: number } | undefined {
  const title = (lines[start] ?? "").trim();
  const layout = layouts.find(({ line }) => line === title);
  if (layout === undefined) return undefined;
  const rows: string[][] = [];
  let end = start + 1;
  for (; end < lines.length; end++) {
    const line = (lines[end] ?? "").trim();
    if (line === "") break;
    const found = layout.row.exec(line);
    const last = rows.at(-1);
    if (found !== null) rows.push(found.slice(1).map((cell) => (cell ?? "").trim()));
    else if (last !== undefined) last.push(`${last.pop() ?? ""} ${line}`.trim());
  }
  return { table: { header: layout.header, rows }, end };
}

function isSeparator(line: string | undefined): boolean {
  return line?.includes("|") === true && /^\s*\|?(?:\s*:?-{2,}:?\s*\|)*\s*:?-{2,}:?\s*\|?\s*$/.test(line);
}

/** A row starts with a pipe and a first cell, or with the `>` of a nested field. A lone pipe closes the row before. */
function startsRow(line: string): boolean {
  return line.startsWith(">") || /^\|\s*[^|\s]/.test(line);
}

function cells(row: string): string[] {
  const all = row
    .trim()
    .replace(/^\|/, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll("\\|", "|").trim());
  while (all.length > 0 && all.at(-1) === "") all.pop();
  return all;
}
