import { Cursor } from "../load/cursor.js";
import { SpecError } from "../load/error.js";
import type { Operation, Venue } from "../model/venue.js";
import { withoutCycles } from "./cycles.js";
import { wireTypes } from "./wire-types.js";

const HEADER = (source: string): string => `// Generated from ${source}. Do not edit; run \`pnpm generate\`.\n\n`;

/**
 * paths.ts: the wire-level types of openapi-typescript, for openapi-fetch. Also the OpenAPI validation: the
 * document is linted on the way.
 */
export async function emitPaths(venue: Venue): Promise<string> {
  const answer = await wireTypes(JSON.stringify(bundle(venue)), venue.foreign);
  if ("problem" in answer) throw new SpecError(venue.file, "", `not valid OpenAPI 3.1: ${answer.problem}`);
  return `${HEADER(venue.file)}${indentByTwo(answer.text).trimEnd()}\n`;
}

/** The compiler's printer indents by four. */
function indentByTwo(text: string): string {
  return text.replaceAll(/^(?: {4})+/gm, (spaces) => " ".repeat(spaces.length / 2));
}

/** One document out of many files: shapes move to components, everything else moves to where it is used. */
function bundle(venue: Venue): unknown {
  const root = venue.openapi;
  const schemas: Record<string, unknown> = {};
  const done = new Map<string, string>();
  /** Shapes to be copied: not where they are found, because they may hold each other as deep as there are shapes. */
  const waiting: Cursor[] = [];

  const copy = (at: Cursor, isSchema: boolean): unknown => {
    if (Array.isArray(at.value)) return given(at).map((item) => copy(item, isSchema));
    if (typeof at.value !== "object" || at.value === null) return at.value;
    if (at.child("$ref") !== undefined && typeof at.child("$ref")?.value === "string") return reference(at, isSchema);
    const result: Record<string, unknown> = {};
    for (const [key, child] of entriesOf(at, isSchema)) {
      if (key.startsWith("x-") || key === "examples" || key === "example") {
        if (!isPropertyMap(at, isSchema)) continue;
      }
      if (key === "discriminator" && isSchema && !isPropertyMap(at, isSchema)) continue;
      result[key] = copy(child, isSchema || key === "schema");
    }
    return result;
  };

  const reference = (at: Cursor, isSchema: boolean): unknown => {
    const target = at.resolve();
    const isShape = isSchema && /^[A-Z]/.test(target.key);
    if (!isShape) {
      const copied = copy(target, isSchema);
      return typeof copied === "object" && copied !== null ? { ...copied, ...siblings(at) } : copied;
    }
    if (!done.has(target.place)) {
      done.set(target.place, target.key);
      waiting.push(target);
    }
    return { $ref: `#/components/schemas/${target.key}`, ...siblings(at) };
  };

  const siblings = (at: Cursor): Record<string, unknown> =>
    Object.fromEntries(
      at
        .entries()
        .filter(([key]) => ["description", "deprecated", "default"].includes(key))
        .map(([key, child]) => [key, child.value]),
    );

  const document: Record<string, unknown> = {};
  for (const [key, child] of root.entries()) {
    if (key === "components" || key.startsWith("x-")) continue;
    document[key] = key === "paths" ? pathsOf(venue, copy) : copy(child, false);
  }
  for (let shape = waiting.pop(); shape !== undefined; shape = waiting.pop()) schemas[shape.key] = copy(shape, true);
  const securitySchemes = root.child("components")?.child("securitySchemes")?.value;
  const sorted = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    ...document,
    components: { ...(securitySchemes === undefined ? {} : { securitySchemes }), schemas: withoutCycles(sorted) },
  };
}

type Copy = (at: Cursor, isSchema: boolean) => unknown;

/** The path items: each operation once, at the path of its newest version; those of older versions refer to it. */
function pathsOf(venue: Venue, copy: Copy): Record<string, Record<string, unknown>> {
  const operations = new Map(venue.operations.map((operation) => [operation.at.place, operation]));
  const paths: Record<string, Record<string, unknown>> = {};
  const older: Record<string, Record<string, unknown>> = {};
  for (const [, reference] of venue.openapi.need("paths").entries()) {
    for (const [method, at] of reference.resolve().entries()) {
      const operation = operations.get(at.place);
      if (operation === undefined) continue;
      const { path, versions } = operation;
      const shared = reference.resolve().child("parameters");
      paths[path] ??= shared === undefined ? {} : { parameters: copy(shared, false) };
      paths[path][method] = operationOf(operation, copy);
      for (const version of versions) {
        if (version.path === path) continue;
        older[version.path] ??= {};
        Object.assign(older[version.path] ?? {}, { [method]: { $ref: `#/paths/${escaped(path)}/${method}` } });
      }
    }
  }
  for (const [path, methods] of Object.entries(older)) paths[path] = { ...methods, ...paths[path] };
  return paths;
}

/** A body of which signing fills in everything is none of the caller's. */
function operationOf({ at, parameters }: Operation, copy: Copy): unknown {
  const operation = copy(at, false);
  const body = parameters.filter((one) => one.in === "form" || one.in === "json");
  if (typeof operation !== "object" || body.some((one) => one.supplied === undefined)) return operation;
  return { ...operation, requestBody: undefined };
}

function escaped(path: string): string {
  return path.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** What signing fills in is no business of the raw layer's users. */
function given(list: Cursor): Cursor[] {
  return list.items().filter((item) => !isSupplied(item));
}

function isSupplied(at: Cursor): boolean {
  return at.has("x-supplied") || (at.has("$ref") && at.resolve().has("x-supplied"));
}

/** The entries of a map, without properties that signing fills in, and without them in the list of required ones. */
function entriesOf(at: Cursor, isSchema: boolean): [string, Cursor][] {
  const entries = at.entries();
  if (!isSchema) return entries;
  if (isPropertyMap(at, isSchema)) return entries.filter(([, property]) => !isSupplied(property));
  const properties = at.child("properties");
  return entries.map(([key, child]) => {
    if (key !== "required" || properties === undefined) return [key, child];
    const names = child.asTexts().filter((name) => {
      const property = properties.child(name);
      return property === undefined || !isSupplied(property);
    });
    return [key, new Cursor(child.files, child.file, child.path, names)];
  });
}

/** Below `properties` every key is a name, also one that looks like a keyword. */
function isPropertyMap(at: Cursor, isSchema: boolean): boolean {
  return isSchema && at.key === "properties" && at.path.at(-2) !== "properties";
}
