import type { Cursor } from "../load/cursor.js";

/** Extensions of schemas, properties and parameters; see specs/README.md. */
export const FIELD_EXTENSIONS: readonly string[] = [
  "x-name",
  "x-object",
  "x-bases",
  "x-empty",
  "x-also",
  "x-open",
  "x-enum-descriptions",
  "x-supplied",
  "x-client-id",
  "x-variants",
  "x-evidence",
  "x-untyped",
  "x-versions",
  "x-first",
  "x-sends-null",
  "x-style",
];

const SCHEMA_KEYWORDS = new Set([
  ...FIELD_EXTENSIONS,
  ..."$ref type format enum const default title description deprecated example examples externalDocs $comment".split(
    " ",
  ),
  ..."minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern".split(" "),
  ..."items prefixItems minItems maxItems uniqueItems properties required additionalProperties".split(" "),
  ..."contentMediaType contentSchema".split(" "),
  ..."minProperties maxProperties oneOf anyOf allOf discriminator readOnly writeOnly".split(" "),
]);

/** Keywords of JSON Schema that have no meaning in an emitted type, so that ignoring them would hide something. */
const UNSUPPORTED = new Set(
  "not if then else patternProperties dependentSchemas dependentRequired dependencies unevaluatedProperties unevaluatedItems propertyNames contains minContains maxContains $dynamicRef $anchor $defs definitions additionalItems nullable".split(
    " ",
  ),
);

/** Refuses what the generator would otherwise have to overlook. */
export function checkKeywords(schema: Cursor): void {
  if (typeof schema.value !== "object" || schema.value === null || Array.isArray(schema.value)) {
    schema.fail("expected a schema");
  }
  for (const [key, child] of schema.entries()) {
    if (UNSUPPORTED.has(key)) child.fail(`the keyword "${key}" is not supported`);
    if (!SCHEMA_KEYWORDS.has(key)) child.fail(`"${key}" is not a known keyword or extension of a schema`);
  }
}
