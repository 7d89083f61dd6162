import type { ImportDeclarationStructure } from "ts-morph";
import { StructureKind } from "./morph.js";
import { WIDTH } from "./text.js";

/** Collects what a file uses, so that an import is never missing and never unused. */
export class Imports {
  /** Module -> name -> is it used as a value? */
  readonly #modules = new Map<string, Map<string, boolean>>();

  value(module: string, name: string): string {
    this.#module(module).set(name, true);
    return name;
  }

  type(module: string, name: string): string {
    const names = this.#module(module);
    if (!names.has(name)) names.set(name, false);
    return name;
  }

  /**
   * Packages first, then files from far to near; names in alphabetical order. A list that does not fit on a line is
   * plain text: ts-morph never breaks it.
   */
  structures(): (ImportDeclarationStructure | string)[] {
    const modules = [...this.#modules].sort(([a], [b]) => rank(a) - rank(b) || compare(a, b));
    return modules.map(([moduleSpecifier, names]) => {
      const isTypeOnly = [...names.values()].every((isValue) => !isValue);
      const sorted = [...names].sort(([a], [b]) => compare(a, b));
      const list = sorted.map(([name, isValue]) => (isValue || isTypeOnly ? name : `type ${name}`));
      const line = `import ${isTypeOnly ? "type " : ""}{ ${list.join(", ")} } from "${moduleSpecifier}";`;
      if (line.length <= WIDTH) {
        return { kind: StructureKind.ImportDeclaration, moduleSpecifier, isTypeOnly, namedImports: list };
      }
      const each = list.map((name) => `  ${name},\n`).join("");
      return `import ${isTypeOnly ? "type " : ""}{\n${each}} from "${moduleSpecifier}";`;
    });
  }

  has(module: string): boolean {
    return this.#modules.has(module);
  }

  #module(module: string): Map<string, boolean> {
    const known = this.#modules.get(module);
    if (known !== undefined) return known;
    const names = new Map<string, boolean>();
    this.#modules.set(module, names);
    return names;
  }
}

function rank(module: string): number {
  if (!module.startsWith(".")) return 0;
  const up = module.split("/").filter((part) => part === "..").length;
  return 100 - up;
}

/** Alphabetical without regard to case; independent of the locale. */
export function compare(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x !== y) return x < y ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
