import type { Parameter, Required } from "./inventory.js";
import { join } from "./json.js";
import { headerCell, type Role, type Settings } from "./settings.js";
import type { Table } from "./tables.js";

/** A row of a table of fields, with its path as far as the table alone tells it. */
export interface FieldRow {
  /** Keys from the outside in; `[0]` for a place in a tuple. */
  readonly keys: readonly string[];
  readonly type: string;
  readonly values: readonly string[];
}

export interface FieldTable {
  /** How many arrays the answer itself is wrapped in, by a row that stands for the answer. */
  readonly rootArrays: number;
  readonly rows: readonly FieldRow[];
}

/** Column of each role, by the header cells; `undefined` where the table has none. */
export function columnsOf(table: Table, settings: Settings): Record<Role, number | undefined> {
  const find = (role: Role): number | undefined => {
    const at = table.header.findIndex((cell) => settings.columns[role].includes(headerCell(cell)));
    return at === -1 ? undefined : at;
  };
  return {
    name: find("name"),
    type: find("type"),
    required: find("required"),
    code: find("code"),
    status: find("status"),
    message: find("message"),
    upTo: find("upTo"),
    weight: find("weight"),
  };
}

/**
 * Rows of a table of parameters. A row whose `required` cell holds none of the known words left the cell out; in a table
 * without that column, the other cells say it.
 */
export function readParameters(table: Table, settings: Settings): Parameter[] {
  const { name, type, required } = columnsOf(table, settings);
  if (name === undefined) return [];
  return table.rows.flatMap((row) => {
    const key = row[name] ?? "";
    if (key === "" || settings.fields.skip.includes(key)) return [];
    const word = required === undefined ? requiredIn(row, settings) : requiredOf(row[required] ?? "", settings);
    const rest = row.slice(required === undefined ? name + 1 : word === undefined ? required : required + 1);
    const values = valuesIn(rest, settings);
    const parameter = { name: key, type: type === undefined ? "" : (row[type] ?? ""), required: word ?? "no" };
    return [values.length === 0 ? parameter : { ...parameter, values }];
  });
}

function requiredIn(row: readonly string[], settings: Settings): Required | undefined {
  const { cells } = settings.required;
  if (cells === undefined) return undefined;
  if (row.some((cell) => cells.conditional.test(cell))) return "conditional";
  return row.some((cell) => cells.no.test(cell)) ? "no" : "yes";
}

function requiredOf(cell: string, settings: Settings): Required | undefined {
  const { yes, conditional, no } = settings.required;
  if (yes.includes(cell)) return "yes";
  if (conditional.includes(cell)) return "conditional";
  return cell === "" || no.includes(cell) ? "no" : undefined;
}

/** Rows of a table of fields. `>` and `-` before a name nest it under the last row with fewer of them. */
export function readFields(table: Table, settings: Settings): FieldTable {
  const { name, type } = columnsOf(table, settings);
  const layout = settings.fields;
  const rows: FieldRow[] = [];
  const parents: (readonly string[])[] = [[]];
  let array: { keys: readonly string[]; depth: number } = { keys: [], depth: 1 };
  let element = 0;
  let rootArrays = 0;
  for (const row of table.rows.flatMap((one) => split(one, name ?? 0, layout.separator))) {
    const printed = row[name ?? 0] ?? "";
    const types = type === undefined && settings.columns.type.length === 0 ? "" : (row[type ?? 1] ?? "");
    if (printed === "" || layout.skip.includes(printed)) continue;
    const depth = layout.arrays.get(types) ?? 0;
    if (layout.root.includes(printed)) {
      rootArrays = depth;
      parents.splice(0, parents.length, [], []);
      array = { keys: [], depth };
      element = 0;
      continue;
    }
    const values = valuesIn(row.slice((type ?? name ?? 0) + 1), settings);
    if (layout.positional.some((pattern) => pattern.test(printed))) {
      const place = `${"[]".repeat(Math.max(0, array.depth - 1))}[${element}]`;
      rows.push({ keys: [...array.keys, place], type: types, values });
      element += 1;
      continue;
    }
    const [, marks = "", rest = ""] = /^((?:[>-]\s*)*)(.*)$/u.exec(printed) ?? [];
    const level = marks.replace(/\s/g, "").length;
    const [label = "", fixed] = rest.replace(/\s*\(.*\)$/u, "").split("=");
    const keys = [...(parents[Math.min(level, parents.length - 1)] ?? []), ...label.replaceAll("[]", "").split(".")];
    parents.length = Math.min(level, parents.length - 1) + 1;
    parents.push(keys);
    array = { keys, depth };
    element = 0;
    rows.push({ keys, type: types, values: fixed === undefined ? values : [fixed] });
  }
  return { rootArrays, rows };
}

/** One row for each of the fields that a row names. */
function split(row: readonly string[], name: number, separator: string): (readonly string[])[] {
  if (separator === "") return [row];
  return (row[name] ?? "").split(separator).map((key) => row.map((cell, at) => (at === name ? key.trim() : cell)));
}

/** The values of an enum that the cells of a row list. */
export function valuesIn(cells: readonly string[], settings: Settings): string[] {
  const found = new Set<string>();
  for (const cell of cells) {
    for (const rule of settings.values) {
      const match = rule.cell.exec(cell);
      if (match === null) continue;
      for (const item of (match[1] ?? cell).matchAll(rule.item)) found.add(item[1] ?? item[0]);
    }
  }
  return [...found];
}

/** A path as printed, for renames. */
export function printedPath(keys: readonly string[]): string {
  return keys.reduce((path, key) => (key.startsWith("[") ? path + key : join(path, key)), "");
}
