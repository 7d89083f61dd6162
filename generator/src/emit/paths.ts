import type { Cursor } from "../load/cursor.js";
import { SpecError } from "../load/error.js";
import type { Venue } from "../model/venue.js";

const HEADER = (source: string): string => `// Generated from ${source}. Do not edit; run \`pnpm generate\`.\n\n`;

/**
 * paths.ts: the wire-level types of openapi-typescript, for openapi-fetch. Also the OpenAPI validation: the
 * document is linted on the way.
 */
export async function emitPaths(venue: Venue): Promise<string> {
  const [{ default: openapiTS, astToString }, { factory, SyntaxKind }] = await Promise.all([
    import("openapi-typescript"),
    import("typescript").then((module) => module.default),
  ]);
  const textOrNumber = factory.createUnionTypeNode([
    factory.createKeywordTypeNode(SyntaxKind.StringKeyword),
    factory.createKeywordTypeNode(SyntaxKind.NumberKeyword),
  ]);
  try {
    const ast = await openapiTS(JSON.stringify(bundle(venue.openapi)), {
      defaultNonNullable: false,
      silent: true,
      // The raw layer hands over as text what a double can't hold, and the rest as the number it is.
      transform: (schema) => (schema.type === "integer" && schema.format === "int64" ? textOrNumber : undefined),
    });
    return `${HEADER(venue.file)}${indentByTwo(astToString(ast)).trimEnd()}\n`;
  } catch (error) {
    throw new SpecError(
      venue.file,
      "",
      `not valid OpenAPI 3.1: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** The compiler's printer indents by four. */
function indentByTwo(text: string): string {
  return text.replaceAll(/^(?: {4})+/gm, (spaces) => " ".repeat(spaces.length / 2));
}

/** One document out of many files: shapes move to components, everything else moves to where it is used. */
function bundle(root: Cursor): unknown {
  const schemas: Record<string, unknown> = {};
  const done = new Map<string, string>();

  const copy = (at: Cursor, isSchema: boolean): unknown => {
    if (Array.isArray(at.value)) return at.items().map((item) => copy(item, isSchema));
    if (typeof at.value !== "object" || at.value === null) return at.value;
    if (at.child("$ref") !== undefined && typeof at.child("$ref")?.value === "string") return reference(at, isSchema);
    const result: Record<string, unknown> = {};
    for (const [key, child] of at.entries()) {
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
      schemas[target.key] = {};
      schemas[target.key] = copy(target, true);
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
    if (key !== "components" && !key.startsWith("x-")) document[key] = copy(child, false);
  }
  const securitySchemes = root.child("components")?.child("securitySchemes")?.value;
  const sorted = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    ...document,
    components: { ...(securitySchemes === undefined ? {} : { securitySchemes }), schemas: sorted },
  };
}

/** Below `properties` every key is a name, also one that looks like a keyword. */
function isPropertyMap(at: Cursor, isSchema: boolean): boolean {
  return isSchema && at.key === "properties" && at.path.at(-2) !== "properties";
}
