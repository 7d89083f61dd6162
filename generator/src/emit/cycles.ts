/**
 * openapi-typescript writes shapes as members of one interface, where a union or a list that holds itself without an
 * object in between is an error. There the wire-level types say `unknown`; those of schemas/ are exact.
 */
export function withoutCycles(schemas: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const edges = new Map(Object.entries(schemas).map(([name, schema]) => [name, refsOf(schema)]));
  const closing = closingEdges(edges);
  if (closing.size === 0) return { ...schemas };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, cut(schema, (ref) => closing.has(`${name} ${ref}`))]),
  );
}

const HOLDERS = ["oneOf", "anyOf", "allOf", "items", "prefixItems"];

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refOf(schema: Readonly<Record<string, unknown>>): string | undefined {
  return typeof schema.$ref === "string" ? schema.$ref.split("/").at(-1) : undefined;
}

/** The shapes that a schema holds without an object in between. */
function refsOf(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(refsOf);
  if (!isMap(schema)) return [];
  const ref = refOf(schema);
  return ref === undefined ? HOLDERS.flatMap((key) => refsOf(schema[key])) : [ref];
}

/** The edges that close a circle, found by walking down from each shape once. */
function closingEdges(edges: ReadonlyMap<string, readonly string[]>): Set<string> {
  const closing = new Set<string>();
  const state = new Map<string, "open" | "done">();
  for (const start of edges.keys()) {
    const stack = state.has(start) ? [] : [{ name: start, next: 0 }];
    if (stack.length > 0) state.set(start, "open");
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const ref = edges.get(top.name)?.[top.next++];
      if (ref === undefined) {
        state.set(top.name, "done");
        stack.pop();
      } else if (state.get(ref) === "open") {
        closing.add(`${top.name} ${ref}`);
      } else if (!state.has(ref)) {
        state.set(ref, "open");
        stack.push({ name: ref, next: 0 });
      }
    }
  }
  return closing;
}

function cut(schema: unknown, isClosing: (ref: string) => boolean): unknown {
  if (Array.isArray(schema)) return schema.map((item) => cut(item, isClosing));
  if (!isMap(schema)) return schema;
  const ref = refOf(schema);
  if (ref !== undefined) return isClosing(ref) ? { description: `${ref} again` } : schema;
  const entries = Object.entries(schema).map(([key, value]) => [
    key,
    HOLDERS.includes(key) ? cut(value, isClosing) : value,
  ]);
  return Object.fromEntries(entries);
}
