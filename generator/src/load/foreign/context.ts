import type { Cursor } from "../cursor.js";
import { SpecError } from "../error.js";
import type { Origins } from "../files.js";
import { ForeignNames } from "./names.js";
import { ForeignSchemas } from "./schemas.js";

/** Something of a foreign document that is not compiled, and why. */
export interface LeftOut {
  /** In words of the document, e.g. `POST /files`. */
  readonly what: string;
  readonly error: SpecError;
}

export interface ForeignOptions {
  /** Leave out what can't be compiled instead of failing. */
  readonly isPartial: boolean;
}

/** What the parts of a foreign document share while they are read. */
export class Foreign {
  readonly names: ForeignNames = new ForeignNames();
  readonly origins: Origins = new WeakMap();
  readonly leftOut: LeftOut[] = [];
  readonly notes: string[] = [];
  readonly isPartial: boolean;

  constructor({ isPartial }: ForeignOptions) {
    this.isPartial = isPartial;
  }

  /** One set of schemas a document; names are shared. */
  schemas(isAsyncapi = false): ForeignSchemas {
    return new ForeignSchemas(this.names, this.origins, this.isPartial, isAsyncapi);
  }

  /** Runs what may not be supported. */
  attempt<T>(what: string, run: () => T): T | undefined {
    if (!this.isPartial) return run();
    try {
      return run();
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      this.leftOut.push({ what, error });
      return undefined;
    }
  }

  /** Remembers what a part of the document was made from. */
  from<N extends object>(node: N, at: Cursor): N {
    this.origins.set(node, at);
    return node;
  }
}
