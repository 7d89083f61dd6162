import { describe, expect, it } from "vitest";
import { DOCUMENT, edit, FILES, Workspace } from "./sample.js";

interface Case {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly missing?: readonly string[];
  readonly undocumented?: readonly string[];
  readonly different?: readonly string[];
}

const CASES: readonly Case[] = [
  { name: "nothing", file: "openapi", from: "x-weight: 2", to: "x-weight: 2" },
  {
    name: "an endpoint the spec lacks, one it has beyond the document",
    file: "openapi",
    from: "/v1/depth:",
    to: "/v1/book:",
    missing: ["GET /v1/depth"],
    undocumented: ["GET /v1/book"],
  },
  {
    name: "a parameter under another name",
    file: "openapi",
    from: "price:",
    to: "cost:",
    missing: ["POST /v1/order parameter price"],
    undocumented: ["POST /v1/order parameter cost"],
  },
  {
    name: "a conditional parameter that is required",
    file: "openapi",
    from: "[symbol, side, timestamp]",
    to: "[symbol, side, timestamp, price]",
    different: ["POST /v1/order parameter price required"],
  },
  {
    name: "an enum with other values",
    file: "openapi",
    from: "[BUY, SELL]",
    to: "[BUY, SHORT]",
    missing: ["POST /v1/order parameter side value SELL"],
    undocumented: ["POST /v1/order parameter side value SHORT"],
  },
  {
    name: "another weight",
    file: "openapi",
    from: "x-weight: 2",
    to: "x-weight: 5",
    different: ["POST /v1/order weight"],
  },
  { name: "no weight", file: "openapi", from: "x-weight: 2", to: "x-limits: {}", different: ["POST /v1/order weight"] },
  {
    name: "an example less",
    file: "openapi",
    from: 'Order" }, examples: { a: {} } }',
    to: 'Order" } }',
    different: ["POST /v1/order examples"],
  },
  {
    name: "a field under another name",
    file: "schemas",
    from: "amount:",
    to: "sum:",
    missing: ["POST /v1/order response fees[].amount"],
    undocumented: ["POST /v1/order response fees[].sum"],
  },
  { name: "another spelling of a field", file: "schemas", from: "amount: { ", to: "sum: { x-also: [amount], " },
  {
    name: "a field that is inferred",
    file: "schemas",
    from: "{ coin:",
    to: "{ x: { x-evidence: { inferred: y } }, coin:",
  },
  {
    name: "another type than the example",
    file: "schemas",
    from: "t: { type: integer }",
    to: "t: { type: string }",
    different: ["GET /v1/depth response t type"],
  },
  {
    name: "a tuple that is longer",
    file: "schemas",
    from: "prefixItems: [",
    to: "prefixItems: [{ type: string }, ",
    undocumented: ["GET /v1/depth response bids[][2]"],
  },
  {
    name: "a code the spec lacks, one it has beyond the document",
    file: "errors",
    from: '"-100"',
    to: '"-101"',
    missing: ["error -100"],
    undocumented: ["error -101"],
  },
  { name: "another message", file: "errors", from: "Wrong signature", to: "Other", different: ["error 0001"] },
  { name: "another status", file: "errors", from: "429", to: "400", different: ["error -100"] },
  {
    name: "a listed enum with other values",
    file: "schemas",
    from: "[NEW, DONE]",
    to: "[NEW]",
    missing: ["enum status value DONE"],
  },
  {
    name: "a stream on another topic",
    file: "asyncapi",
    from: "topics: [trade]",
    to: "topics: [trades]",
    missing: ["stream /ws trade"],
    undocumented: ["stream watchTrades"],
  },
  {
    name: "another frequency and another pushed field",
    file: "asyncapi",
    from: "{ p: { type: string } }",
    to: "{ price: { type: string } }",
    missing: ["stream /ws trade push data[].p"],
    undocumented: ["stream /ws trade push data[].price"],
  },
  { name: "another frequency", file: "asyncapi", from: "100 ms", to: "1 s", different: ["stream /ws trade frequency"] },
  { name: "another limit", file: "openapi", from: "limit: 5", to: "limit: 6", different: ["statement rate"] },
  { name: "a limit elsewhere", file: "openapi", from: "all: {", to: "key: {", missing: ["statement rate"] },
  {
    name: "another life in its own unit",
    file: "asyncapi",
    from: "1800000",
    to: "30",
    different: ["statement keyMinutes"],
  },
];

describe("a spec that differs by", () => {
  it.each(CASES)("$name", async ({ file, from, to, missing = [], undocumented = [], different = [] }) => {
    const path = `specs/sample/${file}.yaml`;
    using workspace = new Workspace({ ...FILES, [path]: edit(FILES[path] ?? "", from, to) });
    const { coverage, code } = await workspace.report(DOCUMENT);
    expect(coverage.missing.map(({ fact }) => fact)).toEqual(missing);
    expect(coverage.undocumented.map(({ fact }) => fact)).toEqual(undocumented);
    expect(coverage.different.map(({ fact }) => fact)).toEqual(different);
    expect(code).toBe(missing.length + undocumented.length + different.length === 0 ? 0 : 1);
  });
});

describe("omissions", () => {
  const settings = FILES["specs/sample/docs.yaml"] ?? "";
  const openapi = edit(FILES["specs/sample/openapi.yaml"] ?? "", "/v1/depth:", "/v1/book:");

  it("excuse what they name", async () => {
    const omissions = `omissions:\n  - { fact: "GET /v1/*", reason: renamed on purpose }\n`;
    using workspace = new Workspace({
      ...FILES,
      "specs/sample/docs.yaml": settings + omissions,
      "specs/sample/openapi.yaml": openapi,
    });
    expect(await workspace.report(DOCUMENT)).toMatchObject({ code: 0, coverage: { missing: [], unused: [] } });
  });

  it("excuse nothing else, also where the name holds pattern characters", async () => {
    const omissions = `omissions:\n  - { fact: "GET /v1.depth", reason: a dot is a dot }\n`;
    using workspace = new Workspace({
      ...FILES,
      "specs/sample/docs.yaml": settings + omissions,
      "specs/sample/openapi.yaml": openapi,
    });
    expect(await workspace.report(DOCUMENT)).toMatchObject({
      code: 1,
      coverage: { missing: [{ fact: "GET /v1/depth" }], unused: ["GET /v1.depth"] },
    });
  });

  it("need a reason", async () => {
    using workspace = new Workspace({ ...FILES, "specs/sample/docs.yaml": `${settings}omissions: [{ fact: x }]\n` });
    const { code, err } = await workspace.run("sample", workspace.path("sample.txt"));
    expect(code).toBe(2);
    expect(err).toContain("specs/sample/docs.yaml");
  });
});
