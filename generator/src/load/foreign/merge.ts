import { typeName } from "./names.js";
import { isMap, type Node } from "./node.js";

const PREFIX = "#/components/schemas/";

/** The most fields that a name lists. */
const MOST_FIELDS = 3;

/**
 * Documents that write a shape out wherever it is used say the same thing many times. Shapes that are the same to the
 * last word become one, with the shortest of their names; what the document gives a name keeps it. A shape that is sent
 * is never one with a shape that is received: their names say which they are. A small result or body of several calls is
 * named after its fields, because the name of one of those calls would mislead the users of the others.
 *
 * @param parts The parts of the document beside its components. Changed in place, like the components.
 * @param isGiven Is it a name of the document?
 * @param isFree May a shape get this name?
 */
export function mergeSame(
  components: Record<string, Node>,
  parts: readonly unknown[],
  isGiven: (name: string) => boolean,
  isFree: (name: string) => boolean,
): void {
  const sent = reached(components, parts, true);
  const received = reached(components, parts, false);
  const merged = new Map<string, string>();
  const holders = holdersOf(components);
  const first = new Map<string, string>();
  const unions = unionsOf([components, ...parts]);
  // A shape is looked at again where a shape it holds has become another.
  let waiting = Object.keys(components).sort((a, b) => Number(isGiven(b)) - Number(isGiven(a)) || a.length - b.length);
  while (waiting.length > 0) {
    const next = new Set<string>();
    for (const name of waiting) {
      if (merged.has(name)) continue;
      const key = `${sent.has(name)} ${received.has(name)} ${textOf(components[name] ?? {}, merged)}`;
      const same = first.get(key);
      const [kept, other] = same !== undefined && isGiven(name) ? [name, same] : [same ?? name, name];
      first.set(key, kept);
      if (kept === other || isGiven(other) || !isApart(unions, other, kept)) continue;
      merged.set(other, kept);
      for (const holder of holders.get(other) ?? []) next.add(holder);
    }
    waiting = [...next];
  }
  const taken = new Set<string>();
  for (const name of new Set(merged.values())) {
    const node = components[name];
    if (node === undefined || merged.has(name) || isGiven(name)) continue;
    const shared = sharedName(name, node);
    if (shared === undefined || !isFree(shared) || taken.has(shared.toLowerCase())) continue;
    taken.add(shared.toLowerCase());
    components[shared] = { ...node, title: shared };
    merged.set(name, shared);
  }
  for (const name of merged.keys()) delete components[name];
  for (const part of [components, ...parts]) rewrite(part, merged);
}

/** `OkResult` for a result that holds `ok`. */
function sharedName(name: string, { properties }: Node): string | undefined {
  const kind = /(?:Result|Body)$/.exec(name)?.[0];
  const fields = isMap(properties) ? Object.keys(properties) : [];
  if (kind === undefined || fields.length === 0 || fields.length > MOST_FIELDS) return undefined;
  return fields.map(typeName).join("") + kind;
}

/** What a shape says: all but its own name. */
function textOf({ title: _, ...node }: Node, merged: ReadonlyMap<string, string>): string {
  return JSON.stringify(node, (_, value: unknown) => target(value, merged) ?? value);
}

/** Where a reference to a shape leads. */
function target(value: unknown, merged: ReadonlyMap<string, string>): string | undefined {
  if (typeof value !== "string" || !value.startsWith(PREFIX)) return undefined;
  let name = value.slice(PREFIX.length);
  for (let next = merged.get(name); next !== undefined; next = merged.get(name)) name = next;
  return PREFIX + name;
}

function refsIn(value: unknown, found: (name: string) => void): void {
  if (typeof value === "string") {
    if (value.startsWith(PREFIX)) found(value.slice(PREFIX.length));
  } else if (typeof value === "object" && value !== null) {
    for (const item of Object.values(value)) refsIn(item, found);
  }
}

/** The shapes that hold a shape. */
function holdersOf(components: Record<string, Node>): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  for (const [name, node] of Object.entries(components)) {
    refsIn(node, (ref) => {
      const known = holders.get(ref) ?? new Set();
      holders.set(ref, known.add(name));
    });
  }
  return holders;
}

/** The shapes that are sent, or those that are received. */
function reached(components: Record<string, Node>, parts: readonly unknown[], isSent: boolean): Set<string> {
  const names = new Set<string>();
  const waiting: unknown[] = [];
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) collect(item);
    else if (isMap(value)) {
      for (const [key, item] of Object.entries(value)) {
        if (key === "requestBody" || key === "parameters") waiting.push(...(isSent ? [item] : []));
        else if (key === "responses" || key === "payload") waiting.push(...(isSent ? [] : [item]));
        else collect(item);
      }
    }
  };
  for (const part of parts) collect(part);
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    refsIn(value, (name) => {
      if (names.has(name)) return;
      names.add(name);
      waiting.push(components[name]);
    });
  }
  return names;
}

/** The unions that a shape is a member of, as numbers. */
function unionsOf(parts: readonly unknown[]): Map<string, Set<number>> {
  const unions = new Map<string, Set<number>>();
  let count = 0;
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      if ((key === "oneOf" || key === "anyOf") && Array.isArray(item)) {
        count++;
        for (const member of item)
          refsIn(member, (name) => unions.set(name, (unions.get(name) ?? new Set()).add(count)));
      }
      collect(item);
    }
  };
  for (const part of parts) collect(part);
  return unions;
}

/** The members of one union stay as many as they are. */
function isApart(unions: Map<string, Set<number>>, name: string, other: string): boolean {
  const [own, others] = [unions.get(name) ?? new Set<number>(), unions.get(other) ?? new Set<number>()];
  for (const union of own) if (others.has(union)) return false;
  for (const union of own) others.add(union);
  unions.set(other, others);
  return true;
}

function rewrite(value: unknown, merged: ReadonlyMap<string, string>, seen: Set<unknown> = new Set()): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  for (const [key, item] of Object.entries(value)) {
    const other = target(item, merged);
    if (other === undefined) rewrite(item, merged, seen);
    else if (other !== item) Reflect.set(value, key, other);
  }
}
