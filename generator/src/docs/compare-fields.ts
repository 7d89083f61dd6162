import type { Field, Inventories, Parameter } from "./inventory.js";
import type { Shape, SpecField } from "./shape.js";

export type Kind = "missing" | "undocumented" | "different";
export type Tell = (kind: Kind, fact: string, detail?: string) => void;

/** What the documents of other versions state about the same answer or message: values by path. */
export type Elsewhere = ReadonlyMap<string, ReadonlySet<string>>;

/** Compares the parameters of a request, or of a subscription. */
export function compareParameters(
  at: string,
  documented: readonly Parameter[],
  specified: ReadonlyMap<string, SpecField>,
  tell: Tell,
): void {
  const names = new Set(documented.map((parameter) => parameter.name));
  for (const parameter of documented) {
    const fact = `${at} parameter ${parameter.name}`;
    const field = specified.get(parameter.name);
    if (field === undefined) {
      tell("missing", fact);
      continue;
    }
    if ((parameter.required === "yes") !== field.required) {
      tell("different", `${fact} required`, both(parameter.required, field.required ? "yes" : "no"));
    }
    compareValues(fact, parameter.values, field.values, tell);
  }
  for (const [name, field] of specified) {
    if (names.has(name) || name.endsWith("[]") || field.inferred || field.holds) continue;
    tell("undocumented", `${at} parameter ${name}`);
  }
}

/** Compares the fields of an answer or a message. */
export function compareFields(
  at: string,
  documented: readonly Field[],
  shape: Shape,
  elsewhere: Elsewhere,
  tell: Tell,
): void {
  const paths = new Set([...documented.map((field) => field.path), ...elsewhere.keys()]);
  for (const field of documented) {
    const fact = `${at} ${field.path}`;
    const specified = shape.fields.get(field.path) ?? shape.fields.get(field.path.replace(/\[\]$/u, "[0]"));
    if (specified === undefined) {
      if (![...shape.open].some((path) => field.path.startsWith(path))) tell("missing", fact);
      continue;
    }
    const types = [...specified.types];
    for (const type of field.json?.split("|") ?? []) {
      const fits = types.length === 0 || types.includes(type) || (type === "number" && types.includes("integer"));
      if (!fits) tell("different", `${fact} type`, both(type, types.join(" or ")));
    }
    compareValues(fact, field.values, specified.values, tell, elsewhere.get(field.path));
  }
  // A list of plain values may be a tuple in the specification.
  for (const path of [...paths])
    if (path.endsWith("[]")) paths.add(path.replace(/\[\]$/u, "[0]")).add(path.replace(/\[\]$/u, "[1]"));
  const respelt = new Set([...shape.fields].map(([path, { alias }]) => (paths.has(path) ? alias : undefined)));
  for (const [path, field] of shape.fields) {
    if (!field.holds && !field.inferred && field.alias === undefined && !paths.has(path) && !respelt.has(path)) {
      tell("undocumented", `${at} ${path}`);
    }
  }
}

/** Values the document lists have to be the specification's; where it lists none, there is nothing to compare. */
export function compareValues(
  at: string,
  documented: readonly string[] | undefined,
  specified: ReadonlySet<string>,
  tell: Tell,
  elsewhere: ReadonlySet<string> = new Set(),
): void {
  if (documented === undefined || documented.length === 0) return;
  for (const value of documented) if (!specified.has(value)) tell("missing", `${at} value ${value}`);
  for (const value of specified) {
    if (!documented.includes(value) && !elsewhere.has(value)) tell("undocumented", `${at} value ${value}`);
  }
}

/** Fields by what they belong to, over the documents of all versions. */
export function fieldsEverywhere(
  inventories: Inventories,
  list: (version: string) => readonly { readonly key: string; readonly fields: readonly Field[] }[],
): Map<string, Elsewhere> {
  const all = new Map<string, Map<string, Set<string>>>();
  for (const version of inventories.keys()) {
    for (const { key, fields } of list(version)) {
      const known = all.get(key) ?? new Map<string, Set<string>>();
      all.set(key, known);
      for (const { path, values } of fields) known.set(path, new Set([...(known.get(path) ?? []), ...(values ?? [])]));
    }
  }
  return all;
}

/** The two sides of a difference. */
export function both(document: string, spec: string): string {
  return `document: ${document}; spec: ${spec}`;
}
