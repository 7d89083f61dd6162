import { type JsonValue, readJson } from "./json.js";
import type { Settings } from "./settings.js";
import { readLineTable, readTable, type Table } from "./tables.js";

/** One piece of a document, in order. A line that is no table, example or heading is a text of its own. */
export type Block =
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  | { readonly kind: "table"; readonly table: Table }
  | { readonly kind: "json"; readonly value: JsonValue; readonly source: string }
  | { readonly kind: "text"; readonly text: string };

/** Splits a document into blocks. Markdown headings and code fences are understood, but not needed. */
export function readBlocks(text: string, settings: Settings): Block[] {
  const lines = text.split("\n");
  const blocks: Block[] = [];
  let fenced = false;
  // In a fence, only what it begins with is an example; what stands in the middle is part of a program.
  let example = false;
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? "").trim();
    if (line === "") continue;
    if (/^```/.test(line) && !/^```.+```$/.test(line)) {
      fenced = !fenced;
      example = fenced;
      continue;
    }
    const json = fenced && !example ? undefined : readJson(lines, at);
    if (json !== undefined) {
      blocks.push({ kind: "json", value: json.value, source: lines.slice(at, json.end).join("\n") });
      at = json.end - 1;
      continue;
    }
    const table = fenced ? undefined : (readTable(lines, at) ?? readLineTable(lines, at, settings.tables));
    if (table !== undefined) {
      blocks.push({ kind: "table", table: table.table });
      at = table.end - 1;
      continue;
    }
    example = false;
    const heading = fenced || !settings.headings ? null : /^(#+)\s+(.+?)\s*#*$/.exec(line);
    if (heading?.[1] !== undefined && heading[2] !== undefined) {
      blocks.push({ kind: "heading", level: heading[1].length, text: heading[2] });
    } else {
      blocks.push({ kind: "text", text: line });
    }
  }
  return blocks;
}

/** The text of a block without the marks of Markdown around it. */
export function plainText(block: Block | undefined): string | undefined {
  if (block === undefined || block.kind === "table" || block.kind === "json") return undefined;
  return block.text.replace(/^[>\s]*(?:\*\*|`+)?/, "").replace(/\s*(?:\*\*|`+)?\s*$/, "");
}
