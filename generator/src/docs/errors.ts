import { type Block, plainText } from "./blocks.js";
import type { ErrorRow } from "./inventory.js";
import { columnsOf } from "./rows.js";
import type { ErrorLayout, Settings } from "./settings.js";

/** Error codes of a document: the rows of its tables, or its titles with the messages below. */
export function readErrors(blocks: readonly Block[], settings: Settings): ErrorRow[] {
  const inTables = blocks.flatMap((block) => {
    if (block.kind !== "table") return [];
    const { code, status, message } = columnsOf(block.table, settings);
    if (code === undefined || message === undefined) return [];
    return block.table.rows.map((row) => ({
      code: row[code] ?? "",
      status: status === undefined ? null : (row[status] ?? null),
      message: row[message] ?? "",
    }));
  });
  return settings.errors === undefined ? inTables : [...inTables, ...titled(blocks, settings.errors)];
}

/** A title without a message is a row with an empty one. */
function titled(blocks: readonly Block[], layout: ErrorLayout): ErrorRow[] {
  return blocks.flatMap((block, at): ErrorRow[] => {
    const code = layout.title.exec(plainText(block) ?? "")?.[1];
    if (code === undefined) return [];
    const messages: string[] = [];
    for (let next = at + 1; next < blocks.length; next++) {
      const line = blocks[next];
      const message = line?.kind === "text" ? layout.message.exec(line.text)?.[1] : undefined;
      if (message === undefined) break;
      messages.push(message.trim());
    }
    return (messages.length === 0 ? [""] : messages).map((message) => ({ code, status: null, message }));
  });
}
