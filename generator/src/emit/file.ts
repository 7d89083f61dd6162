import { Imports } from "./imports.js";
import type { Declaration } from "./statements.js";

export const RUNTIME = "@venuekit/runtime";
export const WIRE = "../wire.js";

/** One file to be printed. */
export interface SourceFile {
  /** Path below the root, with forward slashes. */
  readonly path: string;
  /** The spec file it comes from. */
  readonly source: string;
  readonly imports: Imports;
  readonly statements: readonly Declaration[];
}

/** A file while it is being put together. */
export class Draft implements SourceFile {
  readonly path: string;
  readonly source: string;
  readonly imports: Imports = new Imports();
  readonly statements: Declaration[] = [];
  /** May requests hold what only specifications of somebody else do: maps, unions, any JSON? */
  isForeign = false;
  /** Is the type that is declared an alias that may hold itself? */
  isAlias = false;
  readonly #schemas: string;
  readonly #self: string | undefined;

  /** @param schemas Path from this file to the folder of the shapes, e.g. `../schemas`. */
  constructor(path: string, source: string, schemas: string, self?: string) {
    this.path = path;
    this.source = source;
    this.#schemas = schemas;
    this.#self = self;
  }

  runtime(name: string): string {
    return this.imports.value(RUNTIME, name);
  }

  runtimeType(name: string): string {
    return this.imports.type(RUNTIME, name);
  }

  /** A function of a shape's file, e.g. `decodeOrder`. */
  shape(shape: string, name: string): string {
    return shape === this.#self ? name : this.imports.value(`${this.#schemas}/${shape}.js`, name);
  }

  /** A function of wire.ts, which stands beside the folders of operations and shapes. */
  wire(name: string): string {
    return this.imports.value(WIRE, name);
  }

  wireType(name: string): string {
    return this.imports.type(WIRE, name);
  }

  shapeType(shape: string, name: string): string {
    return shape === this.#self ? name : this.imports.type(`${this.#schemas}/${shape}.js`, name);
  }
}
