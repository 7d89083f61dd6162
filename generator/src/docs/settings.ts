import type { Cursor } from "../load/cursor.js";

/** How one venue's document is laid out: the content of its `docs.yaml`. */
export interface Settings {
  /** Damaged places of the text and what they should read, as exact text; applied in order, everywhere. */
  readonly repairs: readonly (readonly [from: string, to: string])[];
  /** Lines that open a section, where the document has no Markdown headings. */
  readonly sections: readonly string[];
  /** Lines that open a part of a section. */
  readonly subsections: readonly string[];
  /** A request line: its groups are the method and the path. */
  readonly request: RegExp;
  readonly weight: RegExp;
  readonly batch: RegExp;
  /** Lines that say whose example follows. */
  readonly labels: { readonly request: readonly RegExp[]; readonly response: readonly RegExp[] };
  /** Header cells by the role of their column. */
  readonly columns: Columns;
  /** Words of the `required` column; a row with none of them there left the cell out. */
  readonly required: {
    readonly yes: readonly string[];
    readonly conditional: readonly string[];
    readonly no: readonly string[];
  };
  readonly fields: FieldLayout;
  /** How a cell lists the values of an enum: in a cell that matches, every match of `item` is one. */
  readonly values: readonly ValueRule[];
  /** Request or stream, or `*` -> field path (or its beginning) as printed -> as meant. */
  readonly renames: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly streams: StreamLayout | undefined;
  readonly enums: ReadonlyMap<string, EnumSource>;
  readonly statements: ReadonlyMap<string, Statement>;
  /** Differences between document and spec that are meant; `*` stands for any text. */
  readonly omissions: readonly { readonly fact: string; readonly reason: string }[];
}

export type Role = "name" | "type" | "required" | "code" | "status" | "message";
export type Columns = Readonly<Record<Role, readonly string[]>>;

export interface FieldLayout {
  /** Names of rows that stand for the answer itself, which is then an array. */
  readonly root: readonly string[];
  /** Names of rows that say nothing. */
  readonly skip: readonly string[];
  /** Names of rows that are the next element of the array above. */
  readonly positional: readonly RegExp[];
  /** Type words -> how many arrays deep they are. */
  readonly arrays: ReadonlyMap<string, number>;
}

export interface ValueRule {
  readonly cell: RegExp;
  readonly item: RegExp;
}

export interface StreamLayout {
  /** Sections that describe streams. */
  readonly sections: readonly string[];
  /** A stream's title stands right before one of these lines, or matches one of `titles`. */
  readonly before: readonly string[];
  readonly titles: readonly RegExp[];
  /** Finds the socket's path, the first group; it holds until the next one. */
  readonly address: RegExp;
  readonly frequency: RegExp;
  /** Update frequency as printed -> as the spec words it. */
  readonly frequencies: ReadonlyMap<string, string>;
  /** Keys of an example that hold the topic. */
  readonly topic: readonly string[];
  /** Topic of an example -> the pattern it stands for. */
  readonly topics: ReadonlyMap<string, string>;
}

/** Where the values of an enum stand: a list under a title, or a table with these header cells. */
export interface EnumSource {
  readonly under: string | undefined;
  readonly item: RegExp;
  readonly table: readonly string[] | undefined;
  /** Columns of the table that make a value. */
  readonly columns: readonly number[];
  /** Place of the enum in the spec: `file#/pointer`. */
  readonly spec: string | undefined;
}

/** A fact stated in prose: the groups of the first match. */
export interface Statement {
  readonly match: RegExp;
  /** Place in the spec of the same fact: `file#/pointer`. */
  readonly spec: string | undefined;
  /** Factor from the document's unit to the spec's. */
  readonly scale: number;
}

const DEFAULT_REQUEST = "^`*(GET|POST|PUT|PATCH|DELETE) (/[^\\s?`]+)`*$";

/** Reads `docs.yaml`. */
export function readSettings(file: Cursor): Settings {
  const labels = file.child("labels");
  const required = file.child("required");
  return {
    repairs: list(file, "repairs").map((pair) => {
      const [from, to, ...more] = pair.asTexts();
      return from === undefined || from === "" || to === undefined || more.length > 0
        ? pair.fail("expected two texts: from and to")
        : ([from, to] as const);
    }),
    sections: texts(file, "sections"),
    subsections: texts(file, "subsections"),
    request: pattern(file, "request", DEFAULT_REQUEST),
    weight: pattern(file, "weight", "^Weight:\\s*(\\d+)$", "m"),
    batch: pattern(file, "batch", "^$a", "m"),
    labels: { request: patterns(labels, "request"), response: patterns(labels, "response") },
    columns: readColumns(file.need("columns")),
    required: {
      yes: texts(required, "yes"),
      conditional: texts(required, "conditional"),
      no: texts(required, "no"),
    },
    fields: readFields(file.child("fields")),
    values: list(file, "values").map((rule) => ({
      cell: pattern(rule, "cell", ""),
      item: pattern(rule, "item", "", "g"),
    })),
    renames: new Map(entries(file, "renames").map(([key, value]) => [key, textMap(value)])),
    streams: readStreams(file.child("streams")),
    enums: new Map(entries(file, "enums").map(([key, value]) => [key, readEnum(value)])),
    statements: new Map(entries(file, "statements").map(([key, value]) => [key, readStatement(value)])),
    omissions: list(file, "omissions").map((item) => ({
      fact: item.need("fact").asText(),
      reason: item.need("reason").asText(),
    })),
  };
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
  };
}

/** A header cell without the differences that carry no meaning. */
export function headerCell(text: string): string {
  return text.replace(/\s+/g, "").toLowerCase();
}

function readFields(at: Cursor | undefined): FieldLayout {
  return {
    root: texts(at, "root"),
    skip: texts(at, "skip"),
    positional: patterns(at, "positional"),
    arrays: new Map((at === undefined ? [] : entries(at, "arrays")).map(([key, value]) => [key, value.asNumber()])),
  };
}

function readStreams(at: Cursor | undefined): StreamLayout | undefined {
  if (at === undefined) return undefined;
  return {
    sections: texts(at, "sections"),
    before: texts(at, "before"),
    titles: patterns(at, "titles"),
    address: pattern(at, "address", "wss://[^/\\s]+(/[\\w/{}]+)"),
    frequency: pattern(at, "frequency", "^Update frequency:\\s*(.+)$", "m"),
    frequencies: textMap(at.child("frequencies")),
    topic: texts(at, "topic"),
    topics: textMap(at.child("topics")),
  };
}

function readEnum(at: Cursor): EnumSource {
  if (at.has("under") === at.has("table")) at.fail('needs either "under" or "table"');
  return {
    under: at.text("under"),
    item: pattern(at, "item", "^- (\\S+)", "g"),
    table: at.has("table") ? texts(at, "table").map(headerCell) : undefined,
    columns: at.has("columns")
      ? at
          .need("columns")
          .items()
          .map((item) => item.asNumber())
      : [0],
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
