import { type Block, plainText } from "./blocks.js";
import { type EnumSource, headerCell } from "./settings.js";

/** Values of an enum that a document lists, in its order. */
export function readEnum(blocks: readonly Block[], source: EnumSource): string[] {
  const found = new Set<string>();
  blocks.forEach((block, at) => {
    const { table, columns, under, line } = source;
    if (block.kind === "table") {
      if (table === undefined || table.join("|") !== block.table.header.map(headerCell).join("|")) return;
      for (const row of block.table.rows) {
        const value = columns.map((column) => row[column] ?? "").join(": ");
        found.add(value.replace(/^(["`])(.*)\1$/u, "$2"));
      }
      return;
    }
    const text = plainText(block) ?? "";
    if (line?.test(text) === true) for (const item of itemsIn(block, source.item)) found.add(item);
    if (text !== under) return;
    for (const item of itemsAfter(blocks, at, source.item)) found.add(item);
  });
  return [...found];
}

/** Items of the lines after a title, up to the first line that has none; a line of prose before them may stand between. */
function itemsAfter(blocks: readonly Block[], title: number, item: RegExp): string[] {
  const items: string[] = [];
  for (let at = title + 1; at < blocks.length; at++) {
    const found = itemsIn(blocks[at], item);
    if (found.length === 0 && (items.length > 0 || at > title + 1)) break;
    items.push(...found);
  }
  return items;
}

function itemsIn(block: Block | undefined, item: RegExp): string[] {
  return [...(plainText(block) ?? "").matchAll(item)].map((match) => match[1] ?? match[0]);
}
