import type { Field } from "./inventory.js";
import { join } from "./json.js";
import { placeRows } from "./places.js";
import { type FieldTable, printedPath } from "./rows.js";
import type { Settings } from "./settings.js";

/**
 * Joins what tables and examples say about one answer. The examples decide where arrays are; where they are silent, the
 * type words of the tables do.
 *
 * @param at Request or stream, for the renames that apply to it.
 */
export function mergeFields(
  printed: readonly FieldTable[],
  examples: ReadonlyMap<string, ReadonlySet<string>>,
  at: string,
  settings: Settings,
): Field[] {
  const tables = settings.fields.bare
    ? printed.map((table) => ({ ...table, rows: placeRows(table.rows, examples) }))
    : printed;
  const fields = new Map<string, { type?: string; json?: string; values: Set<string> }>();
  const get = (path: string): { type?: string; json?: string; values: Set<string> } => {
    const field = fields.get(path) ?? { values: new Set<string>() };
    fields.set(path, field);
    return field;
  };
  const depths = arrayDepths(tables, examples, at, settings);
  for (const table of tables) {
    for (const row of table.rows) {
      const field = get(resolvePath(renamed(row.keys, at, settings), depths));
      field.type ??= row.type;
      for (const value of row.values) field.values.add(value);
    }
  }
  for (const [path, types] of examples) {
    const leaf = [...types].filter((type) => type !== "object" && type !== "array");
    if (path !== "" && leaf.length > 0) get(path).json = leaf.sort().join("|");
  }
  return [...fields].map(([path, { type, json, values }]) => ({
    path,
    ...(type !== undefined && { type }),
    ...(json !== undefined && { json }),
    ...(values.size > 0 && { values: [...values] }),
  }));
}

/** Path without `[]` -> how many arrays deep its value is. */
function arrayDepths(
  tables: readonly FieldTable[],
  examples: ReadonlyMap<string, ReadonlySet<string>>,
  at: string,
  settings: Settings,
): Map<string, number> {
  const depths = new Map<string, number>();
  for (const table of tables) {
    depths.set("", Math.max(depths.get("") ?? 0, table.rootArrays));
    for (const row of table.rows) {
      const depth = settings.fields.arrays.get(row.type);
      if (depth !== undefined) depths.set(printedPath(renamed(row.keys, at, settings)), depth);
    }
  }
  const shown = new Map<string, number>();
  for (const path of examples.keys()) {
    const bare = path.replaceAll("[]", "");
    const depth = /(?:\[\])*$/u.exec(path)?.[0].length ?? 0;
    if (!/\[\d+\]/u.test(path)) shown.set(bare, Math.max(shown.get(bare) ?? 0, depth / 2));
  }
  for (const [bare, depth] of shown) {
    const empty = examples.get(bare)?.has("array") === true && depth === 0;
    if (!empty) depths.set(bare, depth);
  }
  return depths;
}

/** Writes keys as a path, with `[]` after every array that is gone into. */
function resolvePath(keys: readonly string[], depths: ReadonlyMap<string, number>): string {
  let bare = "";
  let path = "[]".repeat(depths.get("") ?? 0);
  if (keys[0]?.startsWith("[") === true) path = "";
  keys.forEach((key, index) => {
    if (key.startsWith("[")) {
      path += key;
      return;
    }
    bare = join(bare, key);
    path = join(path, key);
    const next = keys[index + 1];
    if (next !== undefined && !next.startsWith("[")) path += "[]".repeat(depths.get(bare) ?? 0);
  });
  return path;
}

function renamed(keys: readonly string[], at: string, settings: Settings): string[] {
  const renames = [...(settings.renames.get(at) ?? []), ...(settings.renames.get("*") ?? [])];
  const path = keys.filter((key) => !key.startsWith("[")).join(".");
  const places = keys.filter((key) => key.startsWith("["));
  for (const [from, to] of renames) {
    if (path === from) return [...to.split("."), ...places];
    if (path.startsWith(`${from}.`)) return [...`${to}${path.slice(from.length)}`.split("."), ...places];
  }
  return [...keys];
}
