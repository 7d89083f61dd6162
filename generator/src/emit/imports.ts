import { bracket } from "./text.js";

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

  /** One text a module: packages first, then files from far to near; names in alphabetical order. */
  texts(): string[] {
    const modules = [...this.#modules].sort(([a], [b]) => rank(a) - rank(b) || compare(a, b));
    return modules.map(([module, names]) => {
      const isTypeOnly = [...names.values()].every((isValue) => !isValue);
      const sorted = [...names].sort(([a], [b]) => compare(a, b));
      const list = sorted.map(([name, isValue]) => (isValue || isTypeOnly ? name : `type ${name}`));
      const [head, tail] = [`import ${isTypeOnly ? "type " : ""}`, ` from "${module}";`];
      return head + bracket("{", list, "}", { indent: 0, used: head.length + tail.length }) + tail;
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
