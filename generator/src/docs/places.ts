import type { Parameter } from "./inventory.js";
import type { FieldRow } from "./rows.js";

/** Paths by their last key, the least nested first. */
type Index = ReadonlyMap<string, readonly string[]>;

/**
 * Puts parameters that a table names by their last key where the examples of the request show them. One that no example
 * shows stands beside the row before it.
 */
export function placeParameters(
  parameters: readonly Parameter[],
  examples: ReadonlyMap<string, ReadonlySet<string>>,
): Parameter[] {
  const placed = places(
    parameters.map(({ name }) => name),
    examples,
  );
  return parameters.map((one, at) => ({ ...one, name: placed[at]?.join(".") ?? one.name }));
}

/** Puts fields that a table names by their last key where the examples show them, as `placeParameters` does. */
export function placeRows(rows: readonly FieldRow[], examples: ReadonlyMap<string, ReadonlySet<string>>): FieldRow[] {
  const placed = places(
    rows.map(({ keys }) => keys.join(".")),
    examples,
  );
  return rows.map((row, at) => ({ ...row, keys: placed[at] ?? row.keys }));
}

function places(names: readonly string[], examples: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const index = byLastKey(examples);
  const shown = names.map((name) => index.get(name)?.[0]);
  let holder = parentOf(shown.find((path) => path !== undefined) ?? "");
  return names.map((name, at) => {
    const path = shown[at];
    if (path !== undefined) holder = parentOf(path);
    return name.includes(".") ? name.split(".") : [...holder, name];
  });
}

function byLastKey(examples: ReadonlyMap<string, ReadonlySet<string>>): Index {
  const index = new Map<string, string[]>();
  for (const path of examples.keys()) {
    if (path === "" || path.endsWith("]")) continue;
    const key = path.split(".").at(-1) ?? "";
    index.set(key, [...(index.get(key) ?? []), path]);
  }
  for (const paths of index.values()) paths.sort((a, b) => a.split(".").length - b.split(".").length);
  return index;
}

/** Keys above a path's last one, without the marks of arrays. */
function parentOf(path: string): string[] {
  return path
    .replaceAll("[]", "")
    .split(".")
    .slice(0, -1)
    .filter((key) => key !== "");
}
