import type {
  EnumDeclarationStructure,
  ExportDeclarationStructure,
  FunctionDeclarationStructure,
  OptionalKind,
  ParameterDeclarationStructure,
  PropertySignatureStructure,
  StatementStructures,
} from "ts-morph";
import { StructureKind, VariableDeclarationKind } from "./morph.js";
import { bracket, WIDTH } from "./text.js";

/** A declaration: a structure, or its text where ts-morph would print something ugly. */
export type Declaration = StatementStructures | string;

/** TSDoc as `comment` gives it, for a structure. */
function docsOf(docs: string | undefined): string[] {
  return docs === undefined ? [] : [docs];
}

/** TSDoc of a declaration that is plain text. */
function docText(docs: string | undefined): string {
  if (docs === undefined) return "";
  if (!docs.startsWith("\n")) return `/** ${docs} */\n`;
  const lines = docs.slice(1).split("\n");
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
}

export interface PropertySource {
  /** Quoted where it must be. */
  readonly name: string;
  readonly type: string;
  readonly docs?: string | undefined;
  readonly optional?: boolean;
  readonly readonly?: boolean;
}

export interface InterfaceSource {
  readonly name: string;
  readonly docs?: string | undefined;
  readonly exported: boolean;
  readonly extends?: readonly string[];
  readonly index?: { readonly name: string; readonly type: string } | undefined;
  readonly properties: readonly PropertySource[];
}

/** An interface, one property a line. Plain text where it has none: ts-morph would put its braces on two lines. */
export function interfaceOf(source: InterfaceSource): Declaration {
  const { index, properties } = source;
  if (index === undefined && properties.length === 0) return emptyInterface(source);
  return {
    kind: StructureKind.Interface,
    name: source.name,
    docs: docsOf(source.docs),
    isExported: source.exported,
    extends: basesOf(source),
    indexSignatures: index === undefined ? [] : [{ keyName: index.name, returnType: index.type }],
    properties: properties.map(propertyOf),
  };
}

/** One a line after the first where they do not fit. */
function basesOf({ name, extends: bases = [] }: InterfaceSource): string[] {
  const fits = `export interface ${name} extends ${bases.join(", ")} {`.length <= WIDTH;
  return fits || bases.length === 0 ? [...bases] : [bases.join(",\n    ")];
}

function emptyInterface({ name, docs, exported, extends: bases = [] }: InterfaceSource): string {
  const above = bases.length === 0 ? "" : ` extends ${bases.join(", ")}`;
  return `${docText(docs)}${exported ? "export " : ""}interface ${name}${above} {}`;
}

function propertyOf(source: PropertySource): OptionalKind<PropertySignatureStructure> {
  const { name, type, docs, optional = false, readonly = false } = source;
  return { name, type, docs: docsOf(docs), hasQuestionToken: optional, isReadonly: readonly };
}

export interface ParameterSource {
  readonly name: string;
  readonly type: string;
  readonly optional?: boolean;
  /** Its value where the caller gives none. */
  readonly initial?: string;
}

export interface FunctionSource {
  readonly name: string;
  readonly docs?: string;
  readonly exported: boolean;
  readonly parameters: readonly ParameterSource[];
  readonly result: string;
  readonly body: readonly string[];
}

/** A function; its parameters stand one a line where they do not fit. */
export function functionOf(source: FunctionSource): FunctionDeclarationStructure {
  return {
    kind: StructureKind.Function,
    name: source.name,
    docs: docsOf(source.docs),
    isExported: source.exported,
    parameters: parametersOf(source),
    returnType: source.result,
    // As one text: between statements with braces ts-morph would set blank lines.
    statements: source.body.join("\n"),
  };
}

function parametersOf(source: FunctionSource): OptionalKind<ParameterDeclarationStructure>[] {
  const list = source.parameters.map(({ name, type, optional = false, initial }) => ({
    text: `${name}${optional ? "?" : ""}: ${type}${initial === undefined ? "" : ` = ${initial}`}`,
    structure: {
      name,
      type,
      hasQuestionToken: optional,
      ...(initial === undefined ? {} : { initializer: initial }),
    },
  }));
  const head = `${source.exported ? "export " : ""}function ${source.name}`;
  const tail = `: ${source.result} {`;
  const texts = list.map(({ text }) => text);
  const fits = !bracket("(", texts, ")", { indent: 0, used: head.length + tail.length }).includes("\n");
  if (fits) return list.map(({ structure }) => structure);
  // ts-morph keeps parameters on one line, so commas and line breaks are trivia here. It puts a space between two
  // parameters unless there is one: the indentation of the second one serves as such.
  return list.map(({ structure }, index) => ({
    ...structure,
    ...(index === 0 ? { leadingTrivia: "\n" } : {}),
    trailingTrivia:
      index === list.length - 1
        ? ",\n"
        : (writer) => writer.write(",\n").withIndentationLevel(0, () => writer.write("  ")),
  }));
}

/**
 * A type alias; the members of a union stand one a line where they do not fit. Then it is plain text: ts-morph would
 * leave a space at the end of the first line.
 */
export function aliasOf(name: string, members: readonly string[], docs: string | undefined): Declaration {
  const head = `export type ${name} =`;
  const type = members.join(" | ");
  if (`${head} ${type};`.length > WIDTH || type.includes("\n")) {
    return `${docText(docs)}${head}\n${members.map((member) => `  | ${member}`).join("\n")};`;
  }
  return { kind: StructureKind.TypeAlias, name, type, docs: docsOf(docs), isExported: true };
}

export interface ConstantSource {
  readonly name: string;
  readonly type: string | undefined;
  readonly docs?: string;
  readonly exported: boolean;
  readonly value: string;
}

/** A constant. Plain text where its value has several lines: ts-morph would indent all but the first once more. */
export function constantOf(source: ConstantSource): Declaration {
  const { name, type, docs, value } = source;
  if (value.includes("\n")) return `${docText(docs)}${constantHead(source)}${value};`;
  return {
    kind: StructureKind.VariableStatement,
    docs: docsOf(docs),
    isExported: source.exported,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [{ name, initializer: value, ...(type === undefined ? {} : { type }) }],
  };
}

/** What stands before the value; its length decides whether the value fits on the line. */
export function constantHead(source: Omit<ConstantSource, "value">): string {
  const type = source.type === undefined ? "" : `: ${source.type}`;
  return `${source.exported ? "export " : ""}const ${source.name}${type} = `;
}

/** An enum that exists for the compiler only, with one member. */
export function ambientEnumOf(name: string, member: string, docs: string): EnumDeclarationStructure {
  const members = [{ name: member, value: "", trailingTrivia: "," }];
  return { kind: StructureKind.Enum, name, docs: [docs], hasDeclareKeyword: true, members };
}

/** `export * from "module"`, or only some of its names. */
export function exportOf(
  moduleSpecifier: string,
  isTypeOnly = false,
  names: string[] = [],
): ExportDeclarationStructure {
  return { kind: StructureKind.ExportDeclaration, moduleSpecifier, isTypeOnly, namedExports: names };
}
