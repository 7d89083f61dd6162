import type { Cursor } from "../load/cursor.js";
import type { Field, Shape } from "./types.js";
import { type Access, type Auth, given, type Operation, type OperationVersion, type Version } from "./venue.js";

/** `x-versions` of the root: the versions of the API, newest first. */
export function readVersions(root: Cursor): Version[] {
  return (root.child("x-versions")?.entries() ?? []).map(([name, at]) => {
    at.only(new Set(["prefix"]), "a version");
    const prefix = at.need("prefix").asText();
    if (!/^\/.*[^/]$/.test(prefix)) at.need("prefix").fail('a prefix is the beginning of a path, such as "/api/v3"');
    return { name, prefix };
  });
}

/** A list of version names. */
export function versionNames(at: Cursor | undefined, known: readonly Version[]): readonly string[] | undefined {
  return at?.items().map((item) => checkedName(item.asText(), item, known));
}

/** The versions that offer an operation, newest first, each with what stands at its entry. */
export function offering(
  at: Cursor,
  known: readonly Version[],
  access: Access,
): { readonly version: Version; readonly auth: Auth; readonly entry: Cursor | undefined }[] {
  const stated = at.child("x-versions");
  const entries = new Map(stated?.entries() ?? known.map((version) => [version.name, undefined]));
  for (const [name, entry] of entries) if (entry !== undefined) checkedName(name, entry, known);
  if (stated !== undefined && entries.size === 0) stated.fail("no version offers it");
  return known
    .filter((version) => entries.has(version.name))
    .map((version) => ({
      version,
      auth: access.authBy.get(version.name) ?? access.auth,
      entry: entries.get(version.name),
    }));
}

/** `x-versions` of an operation: paths by version. `path` is that of the newest version of the API. */
export function readOperationVersions(
  at: Cursor,
  path: string,
  known: readonly Version[],
  access: Access,
): Omit<OperationVersion, "without">[] {
  return offering(at, known, access).map(({ version, auth, entry }) => {
    entry?.only(new Set(["path"]), "a version of an operation");
    return { name: version.name, auth, path: entry?.text("path") ?? exchanged(path, version, known, at) };
  });
}

function exchanged(path: string, version: Version, known: readonly Version[], at: Cursor): string {
  const [newest = version] = known;
  if (version === newest) return path;
  if (!path.startsWith(`${newest.prefix}/`))
    at.fail(`the path does not begin with ${newest.prefix}: say the path of ${version.name}`);
  return version.prefix + path.slice(newest.prefix.length);
}

/** A field may only name versions there are. */
export function checkVersions(field: Field, known: readonly Version[]): void {
  for (const name of field.versions ?? []) checkedName(name, field.at.child("x-versions") ?? field.at, known);
}

/** The parameter as these versions know it: its own list is kept only where it does not cover them all. */
export function knownTo<F extends Field>(field: F, versions: readonly { readonly name: string }[]): F {
  if (field.versions === undefined) return field;
  const names = versions.map((version) => version.name).filter((name) => field.versions?.includes(name));
  if (names.length === 0) field.at.fail(`${field.versions.join(", ")}: no version that offers the call knows it`);
  if (names.length === versions.length) return { ...field, versions: undefined };
  if (field.required && field.supplied === undefined)
    field.at.fail("can't be required: a version that offers the call does not know it");
  return { ...field, versions: names };
}

/** Names in TypeScript of the parameters a version does not know. */
export function unknownTo(version: string, fields: readonly Field[]): string[] {
  return given(fields)
    .filter((field) => field.versions?.includes(version) === false)
    .map((field) => field.name);
}

/** One request may stand for one operation only, whatever its version. */
export function checkRequests(operations: readonly Operation[]): void {
  const seen = new Map<string, Operation>();
  for (const operation of operations) {
    for (const { name, path } of operation.versions) {
      const request = `${operation.method} ${path}`;
      const other = seen.get(request);
      if (other !== undefined) operation.at.fail(`${request} (${name}) is already ${other.id}`);
      seen.set(request, operation);
    }
  }
}

/** Only parameters and the fields of a form may differ between versions, and only they may carry JSON text. */
export function checkPlain(shapes: readonly Shape[], operations: readonly Operation[]): void {
  const forms = operations.flatMap((one) =>
    one.parameters.some(({ in: at }) => at === "form") ? [one.bodyShape] : [],
  );
  for (const shape of shapes) {
    if (shape.body.kind !== "object" || (forms.includes(shape) && !shape.sides.has("response"))) continue;
    for (const field of shape.body.fields) {
      if (field.versions !== undefined) field.at.fail("x-versions stands on parameters and on properties of a form");
      if (field.json) field.at.fail("JSON text stands in parameters and in properties of a form");
    }
  }
}

function checkedName(name: string, at: Cursor, known: readonly Version[]): string {
  return known.some((version) => version.name === name) ? name : at.fail(`"${name}" is not in the root's x-versions`);
}
