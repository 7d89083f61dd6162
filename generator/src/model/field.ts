import type { Cursor } from "../load/cursor.js";
import { readEvidence } from "./evidence.js";
import { isIdentifier } from "./names.js";
import {
  type Bounds,
  type Field,
  type Scalar,
  type Side,
  STYLES,
  SUPPLIED,
  type Supplied,
  type Type,
} from "./types.js";

export interface FieldSource {
  /** Where attributes are looked up, the nearest first: the parameter, its schema, the schema it refers to. */
  readonly places: readonly Cursor[];
  readonly wire: string;
  readonly type: Type;
  readonly required: boolean;
  /** Positional items have no key to fall back on. */
  readonly nameRequired?: boolean;
  readonly json?: boolean;
  /** A parameter of the path. */
  readonly inPath?: boolean;
}

/** Reads the attributes of a property, parameter or positional item. */
export function readField(source: FieldSource): Field {
  const { places, wire, type } = source;
  const [at] = places;
  if (at === undefined) throw new Error("a field without a place");
  const name =
    first(places, (place) => place.text("x-name")) ?? (source.nameRequired ? at.fail('"x-name" is missing') : wire);
  if (name === "__proto__") at.fail(`"${name}" can't be a property`);
  if (name !== wire && !isIdentifier(name)) at.fail(`"${name}" is not a usable name in TypeScript`);
  const empty = first(places, (place) => place.child("x-empty"));
  if (empty !== undefined && empty.value !== "null") empty.fail('the only known value is "null", quoted');
  const descriptions = first(places, (place) => place.child("x-enum-descriptions"));
  const evidence = first(places, (place) => (place.has("x-evidence") ? readEvidence(place) : undefined));
  return {
    at,
    wire,
    name,
    type: empty === undefined ? type : { kind: "nullable", of: type.kind === "nullable" ? type.of : type, empty: true },
    required: source.required,
    // The description of a named shape stands on the shape.
    description: first(
      type.kind === "named" ? places.filter((place) => place.place !== type.shape.at.place) : places,
      (place) => place.text("description"),
    ),
    deprecated: places.some((place) => place.flag("deprecated")),
    inferred: evidence?.inferred,
    documented: evidence?.documented,
    also: first(places, (place) => place.child("x-also")?.asTexts()) ?? [],
    supplied: readSupplied(source),
    json: source.json ?? false,
    side: readSide(places),
    style: first(places, (place) => place.child("x-style"))?.asOneOf(STYLES),
    versions: first(places, (place) => place.child("x-versions")?.asTexts()),
    clientId: places.some((place) => place.flag("x-client-id")),
    default: readDefault(places, type),
    bounds: readBounds(places),
    enumDescriptions:
      type.kind === "named" || descriptions === undefined ? new Map() : readEnumDescriptions(descriptions, type),
  };
}

/** `readOnly` is never sent, `writeOnly` never answered. */
function readSide(places: readonly Cursor[]): Side | undefined {
  if (places.some((place) => place.flag("readOnly"))) return "response";
  return places.some((place) => place.flag("writeOnly")) ? "request" : undefined;
}

/** The signature covers what is not part of the path; what is, is the exchange the client is set to. */
function readSupplied({ places, inPath = false }: FieldSource): Supplied | undefined {
  const at = first(places, (place) => place.child("x-supplied"));
  const supplied = at?.asOneOf(SUPPLIED);
  if (at !== undefined && inPath !== (supplied === "venue"))
    at.fail('"venue" is for parameters of the path, and they take nothing else');
  return supplied;
}

/** One sentence a value; a value that does not exist is an error. */
export function readEnumDescriptions(at: Cursor, type: Type): ReadonlyMap<string, string> {
  const inner = type.kind === "nullable" ? type.of : type;
  const values = inner.kind === "enum" ? inner.values.map(String) : at.fail("stands beside no enum");
  const entries = at.entries().map(([value, text]): [string, string] => {
    if (!values.includes(value)) text.fail(`"${value}" is not a value of the enum`);
    return [value, text.asText().trim()];
  });
  return new Map(entries);
}

function readDefault(places: readonly Cursor[], type: Type): Scalar | undefined {
  const at = first(places, (place) => place.child("default"));
  if (at === undefined || at.value === null || typeof at.value === "object") return undefined;
  const value = at.asScalar();
  const values = enumValues(type);
  if (values !== undefined && !values.some((known) => known === value))
    at.fail(`"${value}" is not a value of the enum`);
  return value;
}

function enumValues(type: Type): readonly Scalar[] | undefined {
  if (type.kind === "nullable") return enumValues(type.of);
  if (type.kind === "enum") return type.values;
  if (type.kind === "named" && type.shape.body.kind === "enum") return type.shape.body.values;
  return undefined;
}

function readBounds(places: readonly Cursor[]): Bounds {
  const read = (key: string): number | undefined => first(places, (place) => place.number(key));
  return {
    minimum: read("minimum"),
    maximum: read("maximum"),
    minLength: read("minLength"),
    maxLength: read("maxLength"),
    minItems: read("minItems"),
    maxItems: read("maxItems"),
  };
}

function first<T>(places: readonly Cursor[], read: (place: Cursor) => T | undefined): T | undefined {
  for (const place of places) {
    const value = read(place);
    if (value !== undefined) return value;
  }
  return undefined;
}
