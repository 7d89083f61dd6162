import type { CodeBlockWriter, SourceFileStructure, StatementStructures, WriterFunction } from "ts-morph";
import type { SourceFile } from "./file.js";
import { IndentationText, Project, QuoteKind, StructureKind } from "./morph.js";
import type { Declaration } from "./statements.js";

/** Prints files. Whole-file structures only: changing live nodes is a hundred times slower. */
export class Printer {
  readonly #project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Double },
  });

  /** The text of a file. One that is text already, such as a long table, needs no syntax tree. */
  print(file: SourceFile): string {
    const { imports, statements } = file;
    if (statements.every((one) => typeof one === "string")) {
      return `${[`${head(file)}${imports.texts().join("\n")}`.trimEnd(), ...statements].join("\n\n")}\n`;
    }
    const source = this.#project.createSourceFile(file.path, structureOf(file));
    const text = source.getFullText();
    // Its text is all we need of it; keeping the file would keep its tree.
    this.#project.removeSourceFile(source);
    return text;
  }
}

function structureOf(file: SourceFile): SourceFileStructure {
  return {
    kind: StructureKind.SourceFile,
    leadingTrivia: head(file),
    statements: [...file.imports.texts(), ...file.statements.map(apart)],
  };
}

function head({ source }: SourceFile): string {
  return `// Generated from ${source}. Do not edit; run \`pnpm generate\`.\n`;
}

/** A blank line before each declaration; ts-morph by itself sets only some apart. Lines of exports stay together. */
function apart(statement: Declaration): StatementStructures | WriterFunction {
  if (typeof statement === "string") return (writer) => blankLine(writer).write(statement);
  if (statement.kind === StructureKind.ExportDeclaration) return statement;
  return { ...statement, leadingTrivia: blankLine };
}

function blankLine(writer: CodeBlockWriter): CodeBlockWriter {
  return writer.blankLineIfLastNot();
}
