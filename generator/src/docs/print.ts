import type { Endpoint, Inventories, Inventory, Stream } from "./inventory.js";

/** Text of `inventory.json`: one fact a line, so that a change is a short diff. */
export function printInventories(inventories: Inventories): string {
  const only = inventories.get("");
  if (only !== undefined) return `${printInventory(only)}\n`;
  const documents = [...inventories].map(([version, inventory]) => `"${version}": ${printInventory(inventory)}`);
  return `{\n${documents.join(",\n")}\n}\n`;
}

function printInventory(inventory: Inventory): string {
  const block = (item: Endpoint | Stream): string => {
    const { parameters, fields, ...rest } = item;
    const head = Object.entries(rest).map(([key, value]) => `      ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    return [
      "    {",
      [...head, `      "parameters": ${rows(parameters, 6)}`, `      "fields": ${rows(fields, 6)}`].join(",\n"),
      "    }",
    ].join("\n");
  };
  const blocks = (items: readonly (Endpoint | Stream)[]): string =>
    items.length === 0 ? "[]" : `[\n${items.map(block).join(",\n")}\n  ]`;
  return [
    "{",
    `  "endpoints": ${blocks(inventory.endpoints)},`,
    `  "streams": ${blocks(inventory.streams)},`,
    `  "errors": ${rows(inventory.errors, 2)},`,
    `  "enums": ${pairs(inventory.enums)},`,
    `  "statements": ${pairs(inventory.statements)}`,
    "}",
  ].join("\n");
}

function rows(items: readonly object[], indent: number): string {
  const pad = " ".repeat(indent);
  if (items.length === 0) return "[]";
  return `[\n${items.map((item) => `${pad}  ${JSON.stringify(item)}`).join(",\n")}\n${pad}]`;
}

function pairs(record: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(record).map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return entries.length === 0 ? "{}" : `{\n${entries.join(",\n")}\n  }`;
}

/**
 * Reads the text of `inventory.json`.
 *
 * @throws {Error} The text is no inventory.
 */
export function parseInventories(text: string): Inventories {
  const value: unknown = JSON.parse(text);
  if (isInventory(value)) return new Map([["", value]]);
  const documents: [string, unknown][] = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const found = documents.flatMap(([version, one]): [string, Inventory][] =>
    isInventory(one) ? [[version, one]] : [],
  );
  if (found.length > 0 && found.length === documents.length) return new Map(found);
  throw new Error("the file is not an inventory; remove it to have it written anew");
}

function isInventory(value: unknown): value is Inventory {
  if (typeof value !== "object" || value === null) return false;
  const lists = ["endpoints", "streams", "errors"].every((key) => Array.isArray(Reflect.get(value, key)));
  return lists && ["enums", "statements"].every((key) => typeof Reflect.get(value, key) === "object");
}
