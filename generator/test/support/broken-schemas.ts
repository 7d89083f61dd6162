import { type BrokenSpec, OPERATION, object, operation, ref, row, shape, THING } from "./spec-text.js";

/** Faults of schemas. */
export const brokenSchemas: readonly BrokenSpec[] = [
  row(
    "unresolved $ref",
    operation('{ $ref: "#/components/schemas/None" }'),
    `${OPERATION}/responses/200/content/application~1json/schema/$ref`,
    /points to nothing/,
  ),
  row(
    "missing file",
    operation('{ $ref: "none.yaml#/None" }'),
    `${OPERATION}/responses/200/content/application~1json/schema/$ref`,
    /no file/,
  ),
  row(
    "a circle of refs",
    shape(ref("Other"), { Other: ref("Thing") }),
    `${OPERATION}/responses/200/content/application~1json/schema`,
    /circle/,
  ),
  row("no type", shape("{ description: Anything. }"), THING, /"type" is missing/),
  row("a boolean schema", shape(object("a: true")), `${THING}/properties/a`, /expected a schema/),
  row("object without properties", shape("{ type: object }"), THING, /additionalProperties/),
  ...[
    "not: {}",
    "if: {}",
    "patternProperties: {}",
    "dependentSchemas: {}",
    "unevaluatedProperties: false",
    "nullable: true",
  ].map((keyword) =>
    row(
      keyword,
      shape(`{ type: object, properties: {}, ${keyword} }`),
      `${THING}/${keyword.split(":")[0]}`,
      /not supported/,
    ),
  ),
  row("unknown extension", shape("{ type: object, properties: {}, x-nmae: a }"), `${THING}/x-nmae`, /not a known/),
  row(
    "unknown field of an operation",
    operation("{ type: string }", ["x-wieght: 5"]),
    `${OPERATION}/x-wieght`,
    /not a known/,
  ),
  row("unknown required property", shape(object("a: { type: string }", "b")), `${THING}/required/0`, /not a property/),
  row("empty description", shape('{ type: object, description: "", properties: {} }'), `${THING}/description`, /empty/),
  row(
    "two fields with one name",
    shape(object("a: { type: string, x-name: b }, b: { type: string }")),
    `${THING}/properties/b`,
    /both named/,
  ),
  row(
    "a name that is none",
    shape(object('a: { type: string, x-name: "a b" }')),
    `${THING}/properties/a`,
    /not a usable name/,
  ),
  row("bad x-empty", shape(object("a: { type: string, x-empty: null }")), `${THING}/properties/a/x-empty`, /quoted/),
  row(
    "enum without values",
    shape(object("a: { type: string, enum: [] }")),
    `${THING}/properties/a/enum`,
    /without values/,
  ),
  row("double enum value", shape(object("a: { type: string, enum: [x, x] }")), `${THING}/properties/a/enum/1`, /twice/),
  row("unquoted enum value", shape(object("a: { type: string, enum: [1] }")), `${THING}/properties/a/enum/0`, /quote/),
  row(
    "described value that is none",
    shape(object("a: { type: string, enum: [x], x-enum-descriptions: { y: Why. } }")),
    `${THING}/properties/a/x-enum-descriptions/y`,
    /not a value/,
  ),
  row(
    "default that is none",
    shape(object("a: { type: string, enum: [x], default: y }")),
    `${THING}/properties/a/default`,
    /not a value/,
  ),
  row(
    "tuple without labels",
    shape("{ type: array, prefixItems: [{ type: string }] }"),
    `${THING}/prefixItems/0`,
    /x-name/,
  ),
  row(
    "endless list",
    shape('{ type: array, items: { $ref: "#/components/schemas/Thing" } }'),
    THING,
    /contains itself/,
  ),
  row(
    "conflicting allOf",
    shape(`{ allOf: [${object("a: { type: string }")}, ${object("a: { type: boolean }")}] }`),
    `${THING}/allOf/1/properties/a`,
    /another type/,
  ),
  row("empty oneOf", shape("{ oneOf: [] }"), `${THING}/oneOf`, /without members/),
  row(
    "same member twice",
    shape(`{ oneOf: [${ref("A")}, ${ref("A")}] }`, { A: object("a: { type: string }") }),
    `${THING}/oneOf/1`,
    /told apart/,
  ),
  row(
    "members alike",
    shape(`{ oneOf: [${ref("A")}, ${ref("B")}] }`, {
      A: object("a: { type: string }", "a"),
      B: object("a: { type: string }, b: { type: string }", "a"),
    }),
    THING,
    /can't be told apart/,
  ),
  row(
    "texts alike",
    shape("{ oneOf: [{ type: string, format: decimal }, { type: string, format: timestamp }] }"),
    THING,
    /look alike/,
  ),
  row(
    "discriminator contradicts const",
    shape(
      `{ oneOf: [${ref("A")}, ${ref("B")}], discriminator: { propertyName: k, mapping: { x: "#/components/schemas/A" } } }`,
      {
        A: object("k: { type: string, const: a }", "k"),
        B: object("k: { type: string, const: b }", "k"),
      },
    ),
    `${THING}/discriminator/mapping/x`,
    /A says "a", not "x"/,
  ),
  row(
    "discriminator without const",
    shape(`{ oneOf: [${ref("A")}, ${ref("B")}], discriminator: { propertyName: k } }`, {
      A: object("k: { type: string }", "k"),
      B: object("k: { type: string, const: b }", "k"),
    }),
    "/components/schemas/A/properties/k",
    /const or an enum/,
  ),
  row(
    "shape with a lower-case name",
    operation('{ $ref: "#/components/schemas/Thing" }') +
      "components: { schemas: { Thing: { type: object, properties: { a: { type: object, title: bad name, properties: {} } } } } }\n",
    `${THING}/properties/a`,
    /PascalCase/,
  ),
];
