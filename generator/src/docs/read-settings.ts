import type { Cursor } from "../load/cursor.js";
import type { ErrorLayout, FieldLayout, LineTable, Statement, StreamLayout } from "./settings.js";
import { type Columns, type EnumSource, headerCell, type RequiredWords, type Role, type Settings } from "./settings.js";

const REQUEST = "^`*(GET|POST|PUT|PATCH|DELETE) (/[^\\s?`]+)`*$";
const NEVER = "^(?!)";

/** Reads `docs.yaml`. */
export function readSettings(file: Cursor): Settings {
  const labels = file.child("labels");
  const titles = file.child("titles");
  return {
    versions: texts(file, "versions"),
    repairs: list(file, "repairs").map((pair) => {
      const [from, to, ...more] = pair.asTexts();
      return from === undefined || from === "" || to === undefined || more.length > 0
        ? pair.fail("expected two texts: from and to")
        : ([from, to] as const);
    }),
    headings: file.child("headings")?.value !== false,
    tables: list(file, "tables").map(readLineTable),
    sections: texts(file, "sections"),
    subsections: texts(file, "subsections"),
    titles: { before: patterns(titles, "before"), like: patterns(titles, "like") },
    request: pattern(file, "request", REQUEST),
    paths: textMap(file.child("paths")),
    weights: readWeights(file),
    batch: pattern(file, "batch", NEVER, "m"),
    labels: {
      request: patterns(labels, "request"),
      response: patterns(labels, "response"),
      other: patterns(labels, "other"),
    },
    items: patterns(file, "items"),
    same: list(file, "same").map((rule) => ({
      match: pattern(rule, "match", ""),
      as: rule.need("as").asText(),
      items: rule.flag("items"),
    })),
    columns: readColumns(file.need("columns")),
    required: readRequired(file.child("required")),
    fields: readFields(file.child("fields")),
    values: list(file, "values").map((rule) => ({
      cell: pattern(rule, "cell", ""),
      item: pattern(rule, "item", "", "g"),
    })),
    renames: new Map(entries(file, "renames").map(([key, value]) => [key, textMap(value)])),
    streams: readStreams(file.child("streams")),
    errors: readErrors(file.child("errors")),
    enums: new Map(entries(file, "enums").map(([key, value]) => [key, readEnum(value)])),
    statements: new Map(entries(file, "statements").map(([key, value]) => [key, readStatement(value)])),
    omissions: list(file, "omissions").map((item) => ({
      fact: item.need("fact").asText(),
      reason: item.need("reason").asText(),
    })),
  };
}

function readLineTable(at: Cursor): LineTable {
  const header = texts(at, "header");
  return {
    line: at.need("line").asText(),
    header: header.length > 0 ? header : at.fail('"header" is missing'),
    row: pattern(at, "row", ""),
  };
}

function readWeights(file: Cursor): RegExp[] {
  const weight = file.child("weight");
  if (Array.isArray(weight?.value)) return weight.items().map((item) => regExp(item, item.asText(), "m"));
  return [pattern(file, "weight", "^Weight:\\s*(\\d+)$", "m")];
}

function readColumns(at: Cursor): Columns {
  const of = (role: Role): string[] => texts(at, role).map(headerCell);
  return {
    name: of("name"),
    type: of("type"),
    required: of("required"),
    code: of("code"),
    status: of("status"),
    message: of("message"),
    upTo: of("upTo"),
    weight: of("weight"),
  };
}

function readRequired(at: Cursor | undefined): RequiredWords {
  const cells = at?.child("cells");
  return {
    yes: texts(at, "yes"),
    conditional: texts(at, "conditional"),
    no: texts(at, "no"),
    cells: cells && { conditional: pattern(cells, "conditional", NEVER), no: pattern(cells, "no", NEVER) },
  };
}

function readFields(at: Cursor | undefined): FieldLayout {
  return {
    root: texts(at, "root"),
    skip: texts(at, "skip"),
    positional: patterns(at, "positional"),
    arrays: new Map((at === undefined ? [] : entries(at, "arrays")).map(([key, value]) => [key, value.asNumber()])),
    separator: at?.text("separator") ?? "",
    bare: at?.flag("bare") ?? false,
  };
}

function readStreams(at: Cursor | undefined): StreamLayout | undefined {
  if (at === undefined) return undefined;
  return {
    sections: texts(at, "sections"),
    before: texts(at, "before"),
    titles: patterns(at, "titles"),
    common: patterns(at, "common"),
    address: pattern(at, "address", "wss://[^/\\s]+(/[\\w/{}]+)"),
    addresses: textMap(at.child("addresses")),
    frequency: pattern(at, "frequency", "^Update frequency:\\s*(.+)$", "m"),
    frequencies: textMap(at.child("frequencies")),
    name: at.has("name") ? pattern(at, "name", "", "m") : undefined,
    nameItem: pattern(at, "nameItem", "[^\\s`]+", "g"),
    topic: texts(at, "topic"),
    topics: textMap(at.child("topics")),
    wrapper: at.text("wrapper"),
  };
}

function readErrors(at: Cursor | undefined): ErrorLayout | undefined {
  return at && { title: pattern(at, "title", ""), message: pattern(at, "message", "^[*-] (.+)$") };
}

function readEnum(at: Cursor): EnumSource {
  if (["under", "line", "table"].filter((key) => at.has(key)).length !== 1) {
    at.fail('needs one of "under", "line" and "table"');
  }
  return {
    under: at.text("under"),
    line: at.has("line") ? pattern(at, "line", "") : undefined,
    item: pattern(at, "item", "^[*-] (\\S+)", "g"),
    table: at.has("table") ? texts(at, "table").map(headerCell) : undefined,
    columns: at.has("columns") ? list(at, "columns").map((item) => item.asNumber()) : [0],
    spec: at.text("spec"),
  };
}

function readStatement(at: Cursor): Statement {
  return {
    match: pattern(at, "match", ""),
    spec: at.text("spec"),
    scale: at.number("scale") ?? 1,
  };
}

function list(at: Cursor | undefined, key: string): Cursor[] {
  return at?.child(key)?.items() ?? [];
}

function texts(at: Cursor | undefined, key: string): string[] {
  return at?.child(key)?.asTexts() ?? [];
}

function entries(at: Cursor, key: string): [string, Cursor][] {
  return at.child(key)?.entries() ?? [];
}

function textMap(at: Cursor | undefined): Map<string, string> {
  return new Map((at?.entries() ?? []).map(([key, value]) => [key, value.asText()]));
}

function patterns(at: Cursor | undefined, key: string): RegExp[] {
  return list(at, key).map((item) => regExp(item, item.asText(), ""));
}

function pattern(at: Cursor, key: string, otherwise: string, flags = ""): RegExp {
  const child = at.child(key);
  if (child === undefined && otherwise === "") at.fail(`"${key}" is missing`);
  return regExp(child ?? at, child?.asText() ?? otherwise, flags);
}

function regExp(at: Cursor, source: string, flags: string): RegExp {
  try {
    return new RegExp(source, `u${flags}`);
  } catch {
    return at.fail(`${source} is not a regular expression`);
  }
}
