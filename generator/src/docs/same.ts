import type { Endpoint, Field, Stream } from "./inventory.js";

/** The fields of an answer, with those of the one it is said to share. */
export function fieldsOf<T extends Endpoint | Stream>(item: T, name: (other: T) => string, all: readonly T[]): Field[] {
  const as = item.same?.replace(/ \[\]$/u, "");
  const inItems = as !== item.same;
  const other = all.find((one) => as === name(one));
  const own = new Set(item.fields.map(({ path }) => path));
  const shared = (other?.fields ?? []).map((field) => (inItems ? { ...field, path: `[].${field.path}` } : field));
  return [...item.fields, ...shared.filter(({ path }) => !own.has(path))];
}
