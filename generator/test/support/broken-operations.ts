import { type BrokenSpec, body, OPERATION, object, operation, ref, row, stream } from "./spec-text.js";

/** Faults of operations, parameters and streams. */
export const brokenOperations: readonly BrokenSpec[] = [
  row(
    "one operationId twice",
    operation("{ type: string }") + operation("{ type: string }").replace("paths:\n  /thing", "  /other"),
    "/paths/~1other/get/operationId",
    /already used/,
  ),
  row(
    "a name used twice",
    `${operation(ref("GetThingParams"), ["parameters: [{ name: a, in: query, schema: { type: string } }]"])}components: { schemas: { GetThingParams: ${object("a: { type: string }")} } }\n`,
    OPERATION,
    /"GetThingParams" is already used at .*schemas\/GetThingParams/,
  ),
  row(
    "unknown access",
    operation("{ type: string }").replace("NONE", "SECRET"),
    `${OPERATION}/x-access`,
    /not in the root/,
  ),
  row(
    "unknown bucket",
    operation("{ type: string }", ["x-limits: { weights: 1 }"]),
    `${OPERATION}/x-limits/weights`,
    /x-rate-limits/,
  ),
  row(
    "cost by unknown parameter",
    operation("{ type: string }", ["x-limits: { orders: { by: n, default: 1, steps: [] } }"]),
    `${OPERATION}/x-limits/orders/by`,
    /not a parameter/,
  ),
  row("unknown code", operation("{ type: string }", ['x-throws: ["9"]']), `${OPERATION}/x-throws/0`, /error table/),
  row("unquoted code", operation("{ type: string }", ["x-throws: [0211]"]), `${OPERATION}/x-throws/0`, /quote/),
  row(
    "variant of unknown parameter",
    operation("{ type: string }", ["x-variants: [{ name: One, required: [price] }]"]),
    `${OPERATION}/x-variants/0/required/0`,
    /not a parameter/,
  ),
  row(
    "variant with unknown value",
    operation("{ type: string }", [
      "parameters: [{ name: t, in: query, schema: { type: string, enum: [A] } }]",
      "x-variants: [{ name: One, when: { t: B } }]",
    ]),
    `${OPERATION}/x-variants/0/when/t`,
    /not a value/,
  ),
  row(
    "exploded array",
    operation("{ type: string }", [
      "parameters: [{ name: a, in: query, schema: { type: array, items: { type: string } } }]",
    ]),
    `${OPERATION}/parameters/0`,
    /explode/,
  ),
  row(
    "path without parameter",
    operation("{ type: string }", ["parameters: []"]).replace("/thing", "/thing/{id}"),
    "/paths/~1thing~1{id}/get/parameters",
    /has no parameter/,
  ),
  row(
    "a signature in the path",
    operation("{ type: string }", [
      "parameters: [{ name: id, in: path, required: true, x-supplied: signature, schema: { type: string } }]",
    ]).replace("/thing", "/thing/{id}"),
    "/paths/~1thing~1{id}/get/parameters/0/x-supplied",
    /parameters of the path/,
  ),
  row(
    "an exchange outside of the path",
    operation("{ type: string }", [
      "parameters: [{ name: a, in: query, x-supplied: venue, schema: { type: string } }]",
    ]),
    `${OPERATION}/parameters/0/x-supplied`,
    /parameters of the path/,
  ),
  row(
    "host with a path",
    `${operation("{ type: string }")}x-hosts: { ONE: "https://one.example.com/api" }\n`,
    "/x-hosts/ONE",
    /origin/,
  ),
  row(
    "array body without a name",
    body([], `{ type: array, items: ${ref("Item")} }`) +
      `components: { schemas: { Item: ${object("a: { type: string }")} } }\n`,
    "/paths/~1thing/post/requestBody",
    /x-name/,
  ),
  row(
    "two parameters with one name",
    body(["parameters: [{ name: a, in: query, schema: { type: string } }]"], object("a: { type: string }")),
    "/paths/~1thing/post/requestBody/content/application~1json/schema/properties/a",
    /second parameter/,
  ),
  row(
    "map in a request",
    body([], object("a: { type: object, additionalProperties: { type: string } }")),
    "/paths/~1thing/post/requestBody/content/application~1json/schema/properties/a",
    /can't be sent/,
  ),
  row(
    "reconcile with an unknown operation",
    operation("{ type: string }", ['x-reconcile: { operation: find, params: {}, notFound: ["0211"] }']),
    `${OPERATION}/x-reconcile/operation`,
    /no operation/,
  ),
  row(
    "GET with a body",
    body([], object("a: { type: string }")).replace("post:", "get:"),
    `${OPERATION}/requestBody`,
    /no body/,
  ),
  row(
    "two successful answers",
    operation("{ type: string }").replace('"200":', '"201": { description: Done. }\n        "200":'),
    `${OPERATION}/responses/201`,
    /second/,
  ),
  {
    name: "unknown socket",
    openapi: "paths: {}\n",
    asyncapi: stream("").replace("socket: public", "socket: other"),
    file: "asyncapi.yaml",
    pointer: "/operations/watchOne/x-stream/socket",
    reason: /x-sockets/,
  },
  {
    name: "socket with unknown access",
    openapi: "paths: {}\n",
    asyncapi: stream("").replace("auth: none", "auth: cookie"),
    file: "asyncapi.yaml",
    pointer: "/x-sockets/public/auth",
    reason: /listen-key/,
  },
  {
    name: "topic with unknown parameter",
    openapi: "paths: {}\n",
    asyncapi: stream("").replace("[one]", '["one_{x}"]'),
    file: "asyncapi.yaml",
    pointer: "/operations/watchOne/x-stream/topics/0",
    reason: /not a parameter/,
  },
  {
    name: "yield of nothing",
    openapi: "paths: {}\n",
    asyncapi: stream("").replace("yield: []", "yield: [b]"),
    file: "asyncapi.yaml",
    pointer: "/operations/watchOne/x-stream/yield/0",
    reason: /no property/,
  },
  {
    name: "not AsyncAPI",
    openapi: "paths: {}\n",
    asyncapi: stream("").replace("action: receive", "action: receive\n    summary: 5").replace("title: Streams, ", ""),
    file: "asyncapi.yaml",
    pointer: "/operations/watchOne/summary",
    reason: /expected text/,
  },
];
