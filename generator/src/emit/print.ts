import { IndentationText, Project, QuoteKind, StructureKind } from "ts-morph";
import type { SourceFile } from "./file.js";

/** Prints files. Whole-file structures only: changing live nodes is a hundred times slower. */
export class Printer {
  readonly #project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: {
      indentationText: IndentationText.TwoSpaces,
      quoteKind: QuoteKind.Double,
      useTrailingCommas: true,
    },
  });

  print(file: SourceFile): string {
    const header = `// Generated from ${file.source}. Do not edit; run \`pnpm generate\`.`;
    const imports = file.imports.structures();
    const source = this.#project.createSourceFile(
      file.path,
      { kind: StructureKind.SourceFile, statements: [header, ...imports, ...file.statements] },
      { overwrite: true },
    );
    const text = source.getFullText();
    this.#project.removeSourceFile(source);
    return `${spaced(text).trimEnd()}\n`;
  }
}

/** A blank line before each declaration at the top level; a comment belongs to what follows it. */
function spaced(text: string): string {
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    const before = lines.at(-1);
    const starts = /^(\/\*\*|(export )?(declare |interface |type |const |function )(?![*{]))/.test(line);
    if (starts && before !== undefined && before !== "" && before !== " */" && !before.startsWith("/** "))
      lines.push("");
    lines.push(line);
  }
  return lines.join("\n");
}
