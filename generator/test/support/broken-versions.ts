import { type BrokenSpec, body, OPERATION, object, operation, row, stream } from "./spec-text.js";

const VERSIONS = `x-versions:
  v3: { prefix: /v3 }
  v1: { prefix: /v1 }
`;

/** An operation at /v3/thing of an API with two versions. */
function versioned(more: readonly string[] = []): string {
  return VERSIONS + operation("{ type: string }", more).replace("/thing", "/v3/thing");
}

const AT = "/paths/~1v3~1thing/get";
const PARAMETER = "{ name: a, in: query, schema: { type: string }";
const FORM = "/paths/~1thing/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties";

const form = (properties: string): string =>
  body([], object(properties)).replace("application/json", "application/x-www-form-urlencoded");

function topic(name: string, text: string, reason: RegExp): BrokenSpec {
  const parameters = ", parameters: { a: { type: string }, b: { type: string } }, required: [a]";
  return {
    name,
    openapi: "paths: {}\n",
    asyncapi: stream(parameters).replace("[one]", `["${text}"]`),
    file: "asyncapi.yaml",
    pointer: "/operations/watchOne/x-stream/topics/0",
    reason,
  };
}

/** Faults of versions, costs, JSON fields and topics with optional parts. */
export const brokenVersions: readonly BrokenSpec[] = [
  row(
    "versions of an API that has one",
    operation("{ type: string }", ["x-versions: { v3: {} }"]),
    `${OPERATION}/x-versions/v3`,
    /not in the root/,
  ),
  row("unknown version", versioned(["x-versions: { v2: {} }"]), `${AT}/x-versions/v2`, /not in the root/),
  row("no version", versioned(["x-versions: {}"]), `${AT}/x-versions`, /no version offers it/),
  row(
    "unknown field of a version",
    versioned(["x-versions: { v1: { prefix: /a } }"]),
    `${AT}/x-versions/v1/prefix`,
    /not a known field/,
  ),
  row("a path without the prefix", VERSIONS + operation("{ type: string }"), OPERATION, /does not begin with \/v3/),
  row(
    "a path that loses its parameter",
    VERSIONS +
      operation("{ type: string }", [
        "x-versions: { v1: { path: /v1/x } }",
        "parameters: [{ name: id, in: path, required: true, schema: { type: string } }]",
      ]).replace("/thing", "/v3/{id}"),
    "/paths/~1v3~1{id}/get/x-versions",
    /other parameters/,
  ),
  row(
    "one request twice",
    versioned(["x-versions: { v3: {}, v1: { path: /v1/other } }"]) +
      operation("{ type: string }").replace("paths:\n  /thing", "  /v3/other").replace("getThing", "getOther"),
    "/paths/~1v3~1other/get",
    /GET \/v1\/other \(v1\) is already getThing/,
  ),
  row(
    "prefix that is no path",
    versioned().replace("prefix: /v3", "prefix: v3/"),
    "/x-versions/v3/prefix",
    /beginning of a path/,
  ),
  row(
    "parameter of an unknown version",
    versioned([`parameters: [${PARAMETER}, x-versions: [v2] }]`]),
    `${AT}/parameters/0/x-versions`,
    /not in the root/,
  ),
  row(
    "parameter of no version that offers the call",
    versioned(["x-versions: { v1: {} }", `parameters: [${PARAMETER}, x-versions: [v3] }]`]),
    `${AT}/parameters/0`,
    /no version that offers the call/,
  ),
  row(
    "required parameter that a version does not know",
    versioned([`parameters: [${PARAMETER}, required: true, x-versions: [v3] }]`]),
    `${AT}/parameters/0`,
    /can't be required/,
  ),
  row(
    "versions of a response field",
    VERSIONS + operation(object("a: { type: string, x-versions: [v3] }")).replace("/thing", "/v3/thing"),
    `${AT}/responses/200/content/application~1json/schema/properties/a`,
    /properties of a form/,
  ),
  row(
    "access of some versions only",
    `${versioned()}x-access:\n  NONE: { auth: { v3: none }, permission: read }\n`,
    "/x-access/NONE/auth",
    /"v1" is missing/,
  ),
  row(
    "cost of an optional parameter without default",
    operation("{ type: string }", [
      "parameters: [{ name: n, in: query, schema: { type: integer } }]",
      "x-limits: { orders: { by: n, steps: [[1, 1]] } }",
    ]),
    `${OPERATION}/x-limits/orders`,
    /"default" is missing/,
  ),
  row(
    "cost of a required parameter with default",
    operation("{ type: string }", [
      "parameters: [{ name: n, in: query, required: true, schema: { type: integer } }]",
      "x-limits: { orders: { by: n, default: 1, steps: [[1, 1]] } }",
    ]),
    `${OPERATION}/x-limits/orders/default`,
    /never absent/,
  ),
  row(
    "cost without steps",
    operation("{ type: string }", [
      "parameters: [{ name: n, in: query, schema: { type: integer } }]",
      "x-limits: { orders: { by: n, default: 1, steps: [] } }",
    ]),
    `${OPERATION}/x-limits/orders/steps`,
    /without steps/,
  ),
  row(
    "cost by the value of a text",
    operation("{ type: string }", [
      "parameters: [{ name: n, in: query, schema: { type: string, enum: [a] } }]",
      "x-limits: { orders: { by: n, default: 1, steps: [[1, 1]] } }",
    ]),
    `${OPERATION}/x-limits/orders/by`,
    /integer or on the length/,
  ),
  row(
    "cost by the presence of what is always there",
    operation("{ type: string }", [
      "parameters: [{ name: n, in: query, required: true, schema: { type: string } }]",
      "x-limits: { orders: { by: n, present: 1, absent: 2 } }",
    ]),
    `${OPERATION}/x-limits/orders/by`,
    /always present/,
  ),
  row(
    "JSON parameter with a schema",
    operation("{ type: string }", [
      `parameters: [${PARAMETER}, content: { application/json: { schema: { type: string } } } }]`,
    ]),
    `${OPERATION}/parameters/0/schema`,
    /can't stand beside/,
  ),
  row(
    "JSON header",
    operation("{ type: string }", [
      "parameters: [{ name: a, in: header, content: { application/json: { schema: { type: string } } } }]",
    ]),
    `${OPERATION}/parameters/0/content`,
    /only a query parameter/,
  ),
  row(
    "JSON text that holds a scalar",
    operation("{ type: string }", [
      "parameters: [{ name: a, in: query, content: { application/json: { schema: { type: string } } } }]",
    ]),
    `${OPERATION}/parameters/0`,
    /only objects/,
  ),
  row(
    "content of another type",
    form("a: { type: string, contentMediaType: text/csv, contentSchema: { type: string } }"),
    `${FORM}/a/contentMediaType`,
    /only application\/json/,
  ),
  row(
    "content without a schema",
    form("a: { type: string, contentMediaType: application/json }"),
    `${FORM}/a`,
    /"contentSchema" is missing/,
  ),
  row(
    "JSON text in an answer",
    operation(
      object(
        "a: { type: string, contentMediaType: application/json, contentSchema: { type: array, items: { type: string } } }",
      ),
    ),
    `${OPERATION}/responses/200/content/application~1json/schema/properties/a`,
    /properties of a form/,
  ),
  row(
    "JSON text inside a list",
    form(
      "a: { type: array, items: { type: string, contentMediaType: application/json, contentSchema: { type: string } } }",
    ),
    `${FORM}/a/items`,
    /properties of a form/,
  ),
  topic("an optional parameter outside of brackets", "{a}.{b}", /square brackets/),
  topic("a required parameter in brackets", "x[.{a}]", /needs no brackets/),
  topic("brackets without a parameter", "{a}[.x]", /exactly one/),
  topic("brackets with two parameters", "[{b}{b}]", /exactly one/),
  topic("nested brackets", "{a}[.[{b}]]", /not nested/),
  topic("an open bracket", "{a}[.{b}", /in pairs/),
  topic("an unknown parameter in brackets", "{a}[.{c}]", /not a parameter/),
  {
    name: "path of a stream's version",
    openapi: `${VERSIONS}paths: {}\n`,
    asyncapi: stream("").replace("x-access: NONE", "x-access: NONE\n    x-versions: { v3: { path: /a } }"),
    file: "asyncapi.yaml",
    pointer: "/operations/watchOne/x-versions/v3/path",
    reason: /not a known field/,
  },
];
