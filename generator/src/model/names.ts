import type { Cursor } from "../load/cursor.js";

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** Reserved words, and names every emitted file may need for something else. */
const TAKEN = new Set([
  ..."break case catch class const continue debugger default delete do else enum export extends false finally".split(
    " ",
  ),
  ..."for function if import in instanceof new null return super switch this throw true try typeof var void".split(" "),
  ..."while with yield let static await implements interface package private protected public".split(" "),
  ..."Array Date Number Object Partial Promise Readonly ReadonlySet Record Set String".split(" "),
  ..."CallOptions Client Dec DecInput Decoding DecodeError Json JsonObject JsonWriter Operation Routes".split(" "),
  ..."Stream StreamOperation UnlistedValue Variant Versions WatchOptions Writer KNOWN OPTIONAL VARIANTS VERSIONS".split(
    " ",
  ),
  ..."client operation options params watch encodeParams encodeQuery encodeBody".split(" "),
  ..."asBool asDecimal asInteger asJson asList asMap asText asTime fillPath foundOrUndefined inVersion".split(" "),
  ..."jsonList jsonNumbers jsonTexts requireVariant".split(" "),
  ..."putBoolean putDecimal putInteger putList putObject putText putTexts putTime".split(" "),
]);

/** The public names of one package. Two things with one name are an error, never `Name2`. */
export class Names {
  readonly #claimed = new Map<string, Cursor>();
  readonly #isForeign: boolean;

  /** @param isForeign A name the generator makes up gives way to one the specification has. */
  constructor(isForeign = false) {
    this.#isForeign = isForeign;
  }

  /** Claims the first name, or where a foreign specification has it already, the first that is free. */
  choose(names: readonly [string, ...string[]], at: Cursor): string {
    const free = this.#isForeign ? names.find((name) => !this.#claimed.has(name)) : undefined;
    const [first] = names;
    this.claim(free ?? first, at);
    return free ?? first;
  }

  claim(name: string, at: Cursor): void {
    if (!isIdentifier(name) || TAKEN.has(name)) at.fail(`"${name}" is not a usable name in TypeScript`);
    const other = this.#claimed.get(name);
    if (other !== undefined && other.place !== at.place) {
      at.fail(`the name "${name}" is already used at ${other.place}`);
    }
    this.#claimed.set(name, at);
  }
}

export function isIdentifier(text: string): boolean {
  return IDENTIFIER.test(text);
}

/** A key that objects have without being given it. */
export function isInherited(key: string): boolean {
  return key in Object.prototype;
}

/** `newOrder`, `new-order`, `new_order` -> `NewOrder`. */
export function pascal(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");
}
