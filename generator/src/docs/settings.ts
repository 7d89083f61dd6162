/** How one venue's documents are laid out: the content of its `docs.yaml`. */
export interface Settings {
  /** Versions of the API with a document each, in the order the command takes their files; empty for one document. */
  readonly versions: readonly string[];
  /** Damaged places of the text and what they should read, as exact text; applied in order, everywhere. */
  readonly repairs: readonly (readonly [from: string, to: string])[];
  /** Whether `#` opens a heading, as in Markdown. */
  readonly headings: boolean;
  /** Tables without pipes. */
  readonly tables: readonly LineTable[];
  /** Lines that open a section, where the document has no Markdown headings. */
  readonly sections: readonly string[];
  /** Lines that open a part of a section. */
  readonly subsections: readonly string[];
  /** Titles of requests, where neither a heading nor the line right before the request is one. */
  readonly titles: { readonly before: readonly RegExp[]; readonly like: readonly RegExp[] };
  /** A request line: its groups are the method and the path. */
  readonly request: RegExp;
  /** Beginning of a path as printed -> as the spec has it; the first that fits. */
  readonly paths: ReadonlyMap<string, string>;
  /** The first that matches counts. One group is the weight; two are those with and without the parameter. */
  readonly weights: readonly RegExp[];
  readonly batch: RegExp;
  /** Lines that say whose example follows; `other` stands for examples that are neither, e.g. a refusal. */
  readonly labels: Readonly<Record<"request" | "response" | "other", readonly RegExp[]>>;
  /** Lines that say that the next table describes the items of a parameter, the first group. */
  readonly items: readonly RegExp[];
  /** Lines, or comments in an example, that refer to the answer of another request or stream. */
  readonly same: readonly SameRule[];
  /** Header cells by the role of their column. */
  readonly columns: Columns;
  readonly required: RequiredWords;
  readonly fields: FieldLayout;
  /** How a cell lists the values of an enum: in a cell that matches, every match of `item` is one. */
  readonly values: readonly ValueRule[];
  /** Request or stream, or `*` -> field path (or its beginning) as printed -> as meant. */
  readonly renames: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly streams: StreamLayout | undefined;
  readonly errors: ErrorLayout | undefined;
  readonly enums: ReadonlyMap<string, EnumSource>;
  readonly statements: ReadonlyMap<string, Statement>;
  /** Differences between document and spec that are meant; `*` stands for any text. */
  readonly omissions: readonly { readonly fact: string; readonly reason: string }[];
}

export type Role = "name" | "type" | "required" | "code" | "status" | "message" | "upTo" | "weight";
export type Columns = Readonly<Record<Role, readonly string[]>>;

/** A table whose rows are plain lines: it begins with its header line and ends at an empty one. */
export interface LineTable {
  readonly line: string;
  readonly header: readonly string[];
  /** Its groups are the cells of a row. */
  readonly row: RegExp;
}

export interface SameRule {
  readonly match: RegExp;
  readonly as: string;
  /** Whether it is an array of such answers. */
  readonly items: boolean;
}

/** Words of the `required` column; a row with none of them there left the cell out. */
export interface RequiredWords {
  readonly yes: readonly string[];
  readonly conditional: readonly string[];
  readonly no: readonly string[];
  /** What other cells say in tables without such a column; a parameter is required where neither matches. */
  readonly cells: { readonly conditional: RegExp; readonly no: RegExp } | undefined;
}

export interface FieldLayout {
  /** Names of rows that stand for the answer itself, which is then an array. */
  readonly root: readonly string[];
  /** Names of rows that say nothing. */
  readonly skip: readonly string[];
  /** Names of rows that are the next element of the array above. */
  readonly positional: readonly RegExp[];
  /** Type words -> how many arrays deep they are. */
  readonly arrays: ReadonlyMap<string, number>;
  /** What stands between the names of several fields in one cell; empty for one field a row. */
  readonly separator: string;
  /** Whether tables give the last key of a field only, and its place has to be looked up in the examples. */
  readonly bare: boolean;
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
  /** Lines that open what all streams of a section have in common. */
  readonly common: readonly RegExp[];
  /** Finds the socket's path, the first group; it holds until the next one. */
  readonly address: RegExp;
  /** Section, or title of a stream -> the socket's path, where the text does not state it in one place. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly frequency: RegExp;
  /** Update frequency as printed -> as the spec words it. */
  readonly frequencies: ReadonlyMap<string, string>;
  /** Lines with the names of a stream, and how a name looks. */
  readonly name: RegExp | undefined;
  readonly nameItem: RegExp;
  /** Keys of an example that hold the topic. */
  readonly topic: readonly string[];
  /** Topic of an example, or title of a stream -> the pattern it stands for. */
  readonly topics: ReadonlyMap<string, string>;
  /** Key that holds the payload in examples that also show the wrapper of the socket. */
  readonly wrapper: string | undefined;
}

/** An error table made of titles, each with its messages in the lines below. */
export interface ErrorLayout {
  /** A title; its first group is the code. */
  readonly title: RegExp;
  /** A line with a message, the first group. */
  readonly message: RegExp;
}

/** Where the values of an enum stand: a list under a title, a line, or a table with these header cells. */
export interface EnumSource {
  readonly under: string | undefined;
  /** A pattern for the line that holds the list. */
  readonly line: RegExp | undefined;
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

/** A header cell without the differences that carry no meaning. */
export function headerCell(text: string): string {
  return text.replace(/\s+/g, "").toLowerCase();
}
