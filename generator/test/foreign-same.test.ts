/** Specifications of somebody else that write the same shape out again and again. */
import { describe, expect, test } from "vitest";
import { SpecFiles } from "../src/load/files.js";
import { convert } from "../src/load/foreign/index.js";
import { buildModel } from "../src/model/index.js";
import type { Venue } from "../src/model/venue.js";

type Plain = Record<string, unknown>;

function compile(paths: Plain, schemas: Plain = {}, version = "3.0.0"): Venue {
  const document = { openapi: version, info: {}, paths, components: { schemas } };
  const file = new SpecFiles("/nowhere").hold("given.yaml", document, new WeakMap());
  return buildModel(convert(file, undefined, "venue").openapi, undefined);
}

const json = (schema: unknown): Plain => ({ content: { "application/json": { schema } } });
const object = (properties: Plain): Plain => ({ type: "object", properties });
const get = (schema: unknown): Plain => ({ get: { responses: { "200": json(schema) } } });
const owner = object({ id: { type: "string" }, tag: object({ name: { type: "string" } }) });
const names = (venue: Venue): string[] => venue.shapes.map(({ name }) => name);

describe("shapes that are the same to the last word", () => {
  test("are one, with the shortest name, and so are those that hold them", () => {
    const venue = compile({ "/a": get(object({ owner })), "/b": get(object({ owner, more: { type: "string" } })) });
    expect(names(venue)).toEqual(["GetAResult", "GetAResultOwner", "GetAResultOwnerTag", "GetBResult"]);
  });

  test("are named after their fields where several calls answer with them, unless the name is taken", () => {
    const answer = object({ is_ok: { type: "boolean" } });
    const paths = { "/a": get(answer), "/b": get(answer), "/c": get(object({ other: answer })) };
    expect(names(compile(paths)).toSorted()).toEqual(["GetCResult", "IsOkResult"]);
    const taken = compile(paths, { IsOkResult: object({ x: { type: "string" } }) });
    expect(names(taken)).toContain("GetAResult");
  });

  test("have the name of the document where it has one", () => {
    const venue = compile(
      { "/a": get(object({ owner })), "/b": get({ $ref: "#/components/schemas/Owner" }) },
      { Owner: owner },
    );
    expect(names(venue).toSorted()).toEqual(["GetAResult", "Owner", "OwnerTag"]);
  });

  test("stay two where the document names both", () => {
    const refs = { a: { $ref: "#/components/schemas/A" }, b: { $ref: "#/components/schemas/B" } };
    const leaf = object({ id: { type: "string" } });
    expect(names(compile({ "/a": get(object(refs)) }, { A: leaf, B: leaf })).toSorted()).toEqual([
      "A",
      "B",
      "GetAResult",
    ]);
  });

  test("stay two where they differ in a word", () => {
    const other = { ...owner, description: "Who owns it." };
    const venue = compile({ "/a": get(object({ owner })), "/b": get(object({ owner: other })) });
    expect(names(venue)).toContain("GetBResultOwner");
  });

  test("stay two where one is sent and one is received", () => {
    const post = { requestBody: json(object({ owner })), responses: { "200": json(object({ owner })) } };
    const venue = compile({ "/a": { post } });
    expect(names(venue)).toEqual(expect.arrayContaining(["PostABodyOwner", "PostAResultOwner"]));
  });

  test("stay members of one union", () => {
    const schema = object({ any: { oneOf: [owner, owner, { type: "string" }] } });
    const venue = compile({ "/a": get(schema) });
    const union = venue.shapes.find(({ body }) => body.kind === "union");
    expect(union?.body.kind === "union" && union.body.members.length).toBe(3);
  });
});

describe("the body of a GET", () => {
  const operation = { requestBody: json(object({ a: { type: "string" } })), responses: { "200": json(owner) } };

  test("is not sent where OpenAPI 3.0 has it ignored, and that is said", () => {
    const [one] = compile({ "/a": { get: { ...operation, summary: "Things." } } }).operations;
    expect([one?.parameters, one?.summary]).toEqual([[], "Things."]);
    expect(one?.description).toMatch(/a body, which is not sent/);
  });

  test("is refused in OpenAPI 3.1", () => {
    expect(() => compile({ "/a": { get: operation } }, {}, "3.1.0")).toThrow(/a GET with a body/);
  });
});

test("an answer of a type of its own is text where its schema says so", () => {
  const content = { "application/cat-stream": { schema: { type: "string" } } };
  const [one] = compile({ "/a": { get: { responses: { "200": { content } } } } }).operations;
  expect(one?.isText).toBe(true);
});
