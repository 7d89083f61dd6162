/** What can't be compiled of somebody else's specification is refused with its place in that specification. */
import { describe, expect, test } from "vitest";
import { SpecError } from "../src/load/error.js";
import { SpecFiles } from "../src/load/files.js";
import { type Converted, convert } from "../src/load/foreign/index.js";
import { buildModel } from "../src/model/index.js";
import type { Venue } from "../src/model/venue.js";

type Plain = Record<string, unknown>;

/** A document as a file that nobody has to write. */
function opened(document: unknown): ReturnType<SpecFiles["open"]> {
  return new SpecFiles("/nowhere").hold("given.yaml", document, new WeakMap());
}

function compile(openapi: unknown, asyncapi?: unknown, isPartial = false): Converted & { venue: Venue } {
  const streams = asyncapi === undefined ? undefined : opened(asyncapi);
  const converted = convert(openapi === undefined ? undefined : opened(openapi), streams, "venue", { isPartial });
  return { ...converted, venue: buildModel(converted.openapi, converted.asyncapi) };
}

function failure(openapi: unknown, asyncapi?: unknown): SpecError {
  try {
    compile(openapi, asyncapi);
  } catch (error) {
    if (error instanceof SpecError) return error;
    throw error;
  }
  throw new Error("compiled");
}

const OK = { "200": { description: "OK" } };
const api = (paths: Plain, schemas: Plain = {}): Plain => ({
  openapi: "3.0.0",
  info: {},
  paths,
  components: { schemas },
});
const operation = (method: string, more: Plain, path = "/a"): Plain =>
  api({ [path]: { [method]: { responses: OK, ...more } } });
const answer = (schema: unknown, schemas: Plain = {}): Plain =>
  api({ "/a": { get: { responses: { "200": { content: { "application/json": { schema } } } } } } }, schemas);
const events = (more: Plain): Plain => ({ asyncapi: "3.0.0", info: {}, ...more });
const PLACE = "/paths/~1a/get/responses/200/content/application~1json/schema";

describe("refused", () => {
  const table: [name: string, openapi: unknown, pointer: string, reason: RegExp][] = [
    ["Swagger 2.0", { swagger: "2.0" }, "/swagger", /Swagger 2.0 is not supported/],
    ["OpenAPI 3.2", { openapi: "3.2.0" }, "/openapi", /OpenAPI 3.2.0 is not supported/],
    ["no version", {}, "", /"openapi" is missing/],
    [
      "a body in parts",
      operation("post", { requestBody: { content: { "multipart/form-data": {} } } }),
      "/paths/~1a/post/requestBody/content",
      /multipart\/form-data: bodies that are not text/,
    ],
    [
      "GET with a body",
      { ...operation("get", { requestBody: { content: { "application/json": {} } } }), openapi: "3.1.0" },
      "/paths/~1a/get/requestBody",
      /GET with a body/,
    ],
    [
      "bytes as an answer",
      operation("get", {
        responses: { "200": { content: { "image/png": { schema: { type: "string", format: "binary" } } } } },
      }),
      "/paths/~1a/get/responses/200/content",
      /neither JSON nor text/,
    ],
    ["HEAD", operation("head", {}), "/paths/~1a/head", /the method HEAD is not supported/],
    ["a query in a path", operation("get", {}, "/a?b=c"), "/paths/~1a?b=c", /a path with a query/],
    [
      "a server of its own",
      operation("get", { servers: [{ url: "https://b.example.com" }] }),
      "/paths/~1a/get/servers/0",
      /none of the root's servers/,
    ],
    [
      "an object in a header",
      operation("get", { parameters: [{ name: "x", in: "header", schema: { type: "object" } }] }),
      "/paths/~1a/get/parameters/0",
      /an object in style simple in the header/,
    ],
    [
      "objects in a query",
      operation("get", { parameters: [{ name: "x", in: "query", explode: false, schema: { type: "object" } }] }),
      "/paths/~1a/get/parameters/0",
      /an object in style form/,
    ],
    [
      "a parameter nowhere",
      operation("get", { parameters: [{ name: "x", in: "body" }] }),
      "/paths/~1a/get/parameters/0/in",
      /"body" is not one of/,
    ],
    ["$dynamicRef", answer({ $dynamicRef: "#x" }), `${PLACE}/$dynamicRef`, /"\$dynamicRef" is not supported/],
    ["a $ref to nothing", answer({ $ref: "#/components/schemas/Gone" }), `${PLACE}/$ref`, /points to nothing/],
    ["a $ref to the web", answer({ $ref: "https://example.com/a.yaml" }), `${PLACE}/$ref`, /is not a file/],
    [
      "a $ref in a circle",
      answer(
        { $ref: "#/components/schemas/A" },
        { A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } },
      ),
      PLACE,
      /circle/,
    ],
    ["a type nobody knows", answer({ type: "money" }), `${PLACE}/type`, /"money" is not a type/],
    [
      "what allows nothing",
      answer({ type: "array", items: { oneOf: [false] } }),
      `${PLACE}/items/oneOf/0`,
      /allows nothing/,
    ],
    ["no schema", answer(5), PLACE, /expected a schema/],
  ];

  test.each(table)("%s", (_, openapi, pointer, reason) => {
    const error = failure(openapi);
    expect([error.file, error.pointer]).toEqual(["given.yaml", pointer]);
    expect(error.reason).toMatch(reason);
  });

  const messages: [name: string, asyncapi: Plain, pointer: string, reason: RegExp][] = [
    ["AsyncAPI 1", { asyncapi: "1.2.0" }, "/asyncapi", /AsyncAPI 1.2.0 is not supported/],
    [
      "a broker",
      events({ servers: { a: { host: "x", protocol: "kafka" } } }),
      "/servers/a",
      /the protocol kafka is not supported/,
    ],
    [
      "an address to come",
      events({
        channels: { a: { address: null } },
        operations: { b: { action: "receive", channel: { $ref: "#/channels/a" } } },
      }),
      "/channels/a/address",
      /without an address/,
    ],
    [
      "no messages",
      events({ channels: { a: {} }, operations: { b: { action: "receive", channel: { $ref: "#/channels/a" } } } }),
      "/operations/b",
      /without messages/,
    ],
    [
      "another format",
      events({
        channels: {
          a: {
            messages: { m: { payload: { schemaFormat: "application/vnd.apache.avro;version=1.9.0", schema: {} } } },
          },
        },
        operations: { b: { action: "receive", channel: { $ref: "#/channels/a" } } },
      }),
      "/channels/a/messages/m/payload",
      /avro/,
    ],
    [
      "messages that are not JSON",
      events({
        defaultContentType: "application/x-protobuf",
        channels: { a: { messages: { m: {} } } },
        operations: { b: { action: "receive", channel: { $ref: "#/channels/a" } } },
      }),
      "/defaultContentType",
      /x-protobuf are not supported/,
    ],
    [
      "two sides at once",
      events({
        channels: { a: { messages: { m: {} } } },
        operations: {
          b: { action: "receive", reply: {}, channel: { $ref: "#/channels/a" } },
          c: { action: "send", reply: {}, channel: { $ref: "#/channels/a" } },
        },
      }),
      "/operations",
      /both sides answer/,
    ],
  ];

  test.each(messages)("%s", (_, asyncapi, pointer, reason) => {
    const error = failure(undefined, asyncapi);
    expect([error.file, error.pointer]).toEqual(["given.yaml", pointer]);
    expect(error.reason).toMatch(reason);
  });
});

describe("in part", () => {
  test("an operation that can't be compiled is left out, and named", () => {
    const paths = { "/a": { head: { responses: OK }, get: { operationId: "getA", responses: OK } } };
    const { leftOut, venue } = compile(api(paths), undefined, true);
    expect(leftOut.map(({ what, error }) => [what, error.pointer])).toEqual([["HEAD /a", "/paths/~1a/head"]]);
    expect(venue.operations.map(({ id }) => id)).toEqual(["getA"]);
  });

  test("a schema that can't be compiled is any JSON value, and says why", () => {
    const { openapi } = compile(answer({ type: "object", properties: { a: { type: "money" } } }), undefined, true);
    const shape = openapi.need("components").need("schemas").need("GetAResult");
    expect(shape.need("properties").need("a").value).toEqual({ "x-untyped": '"money" is not a type of JSON Schema' });
  });
});

describe("large and deep", () => {
  test("shapes without number, each holding the next and the first", () => {
    const count = 3000;
    const ref = (index: number): Plain => ({ $ref: `#/components/schemas/S${index % count}` });
    const schemas = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `S${index}`,
        {
          type: "object",
          required: ["a"],
          properties: { a: { type: "string" }, next: ref(index + 1), half: ref(Math.floor(index / 2)) },
        },
      ]),
    );
    const all = {
      type: "object",
      properties: Object.fromEntries(Array.from({ length: count }, (_, i) => [`p${i}`, ref(i)])),
    };
    const body = { content: { "application/json": { schema: all } } };
    const { venue } = compile(api({ "/a": { post: { requestBody: body, responses: { "200": body } } } }, schemas));
    expect(venue.shapes.length).toBe(count + 2);
  });

  test("what holds itself too deeply is refused, not a crash", () => {
    let schema: Plain = { type: "string" };
    for (let depth = 0; depth < 20_000; depth++) schema = { type: "array", items: schema };
    expect(failure(answer(schema)).reason).toMatch(/too deeply/);
  });

  test("alternatives of alternatives stay as many as they are", () => {
    const schemas: Plain = { U0: { type: "object", properties: { a: { type: "string" } } } };
    for (let i = 1; i < 40; i++) {
      const before = { $ref: `#/components/schemas/U${i - 1}` };
      schemas[`U${i}`] = {
        allOf: [before, { oneOf: [before, { type: "object", properties: { [`p${i}`]: { type: "string" } } }] }],
      };
    }
    const { venue } = compile(answer({ $ref: "#/components/schemas/U39" }, schemas));
    expect(venue.shapes.length).toBeLessThan(400);
  });
});
