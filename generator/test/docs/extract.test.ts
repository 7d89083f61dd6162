import { describe, expect, it } from "vitest";
import { extract } from "../../src/docs/extract.js";
import type { Endpoint } from "../../src/docs/inventory.js";
import { readSettings } from "../../src/docs/read-settings.js";
import { SpecFiles } from "../../src/load/files.js";
import { edit, SETTINGS, Workspace } from "./sample.js";

function read(document: string, settings = SETTINGS): readonly Endpoint[] {
  using workspace = new Workspace({ "docs.yaml": settings });
  return extract(document, readSettings(new SpecFiles(workspace.root).open("docs.yaml"))).inventory.endpoints;
}

function fields(document: string, settings?: string): (string | undefined)[][] {
  return (
    read(`Trading\nOne\nGET /one\n${document}`, settings)[0]?.fields.map(({ path, type, json }) => [
      path,
      type,
      json,
    ]) ?? []
  );
}

const HEADER = "| PARAMETER | TYPE | DESCRIPTION |\n|---|---|---|\n";
const PARAMETERS = "| PARAMETER | TYPE | Req'd | DESCRIPTION |\n|---|---|---|---|\n";

describe("parameters", () => {
  const parameters = (rows: string): unknown => read(`Trading\nOne\nGET /one\n${PARAMETERS}${rows}`)[0]?.parameters;

  it.each([
    { name: "required", row: "| a | INT | Y | Text |", required: "yes" },
    { name: "conditional", row: "| a | INT | C | Text |", required: "conditional" },
    { name: "cell lost", row: "| a | INT | Text | |", required: "no" },
    { name: "cell empty", row: "| a | INT | | Text |", required: "no" },
    { name: "nothing after the type", row: "| a | INT |", required: "no" },
    { name: "closed on the next line", row: "| a | INT | Text |\n||", required: "no" },
  ])("$name", ({ row, required }) => {
    expect(parameters(`${row}\n| b | INT | Y | Text |`)).toEqual([
      { name: "a", type: "INT", required },
      { name: "b", type: "INT", required: "yes" },
    ]);
  });
});

describe("fields", () => {
  it("nest by marks, by dots and below the answer itself", () => {
    expect(fields(`${HEADER}| * | Array | List |\n| - a | Array | A |\n| -- b | INT | B |\n| c.d | INT | D |`)).toEqual(
      [
        ["[].a", "Array", undefined],
        ["[].a[].b", "INT", undefined],
        ["[].c.d", "INT", undefined],
      ],
    );
  });

  it("are arrays where the example has them", () => {
    expect(
      fields(
        `{ "a": { "b": 1 }, "c": [{ "d": null }], "e": ["x"] }\n${HEADER}| a | Array | |\n| a.b | INT | |\n| c.d | INT | |`,
      ),
    ).toEqual([
      ["a", "Array", undefined],
      ["a.b", "INT", "number"],
      ["c[].d", "INT", "null"],
      ["e[]", undefined, "string"],
    ]);
  });

  it("of a tuple are places, by the example or by rows of their own", () => {
    const settings = edit(SETTINGS, "arrays: { Array: 1 }", 'arrays: { Arrays: 2 }\n  positional: ["element$"]');
    const rows = `${HEADER}| b | Arrays | |\n| 1st element | STRING | |\n| 2nd element | STRING | |\n| c | INT | |`;
    expect(fields(`{ "b": [["1", 2]] }\n${rows}`, settings)).toEqual([
      ["b", "Arrays", undefined],
      ["b[][0]", "STRING", "string"],
      ["b[][1]", "STRING", "number"],
      ["c", "INT", undefined],
    ]);
  });

  it("keep keys apart that differ by case only", () => {
    expect(fields('{ "e": 1, "E": "2" }')).toEqual([
      ["e", undefined, "number"],
      ["E", undefined, "string"],
    ]);
  });

  it("are moved by renames", () => {
    const settings = `${SETTINGS}renames: { GET /one: { chains: coins.chains } }\n`;
    expect(fields(`${HEADER}| coins | Array | |\n| chains | Array | |\n| chains.fee | INT | |`, settings)).toEqual([
      ["coins", "Array", undefined],
      ["coins[].chains", "Array", undefined],
      ["coins[].chains[].fee", "INT", undefined],
    ]);
  });

  it("of a request's example do not count", () => {
    expect(fields('Request\n[\n{ "x": 1 }\n]\nResponse\n{ "y": 1 }')).toEqual([["y", undefined, "number"]]);
  });
});

describe("examples", () => {
  it.each([
    { name: "one", text: "{}", count: 1 },
    { name: "the same twice in a row", text: "{}\n{}", count: 1 },
    { name: "the same twice", text: '{ "a": 1 }\nText\n{ "a": 1 }', count: 1 },
    { name: "two", text: '{ "a": 1 }\nText\n{ "a": 2 }', count: 2 },
    { name: "single quotes", text: "{ 'a': 'it is \"so\"' }", count: 1 },
    { name: "commas missing at the end of lines", text: '{ "a": 1\n"b": [{}\n{}]\n"c": true\n"d": {} }', count: 1 },
    { name: "a tab inside quotes", text: '{ "a": "0\t" }', count: 1 },
    { name: "in the middle of a program", text: '```\ndata = [\n{ "a": 1 },\n]\n```', count: 0 },
    { name: "spaces that do not break", text: '{\u00a0"a": 1 }', count: 1 },
    { name: "comments and a comma too many", text: '{ "a": "//", // text\n"b": [1, 2,], }', count: 1 },
    { name: "in a fence", text: '```json\n{ "a": 1 }\n```', count: 1 },
    { name: "not JSON", text: "{ a: 1 }", count: 0 },
    { name: "never closed", text: '{ "a": 1', count: 0 },
    { name: "brackets in a text", text: '{ "a": "}]" }', count: 1 },
    { name: "a link", text: "[here](there)", count: 0 },
  ])("$name", ({ text, count }) => {
    expect(read(`Trading\nOne\nGET /one\n${text}`)[0]?.examples).toBe(count);
  });
});

describe("a document with headings", () => {
  const document = [
    '# Market\n## Depth\n> **Response:**\n```javascript\n{ "b": 1 }\n```\n``\nGET /depth\n``\n**Weight:**\n3\n',
    "Name | Type | Mandatory | Description\n--- | --- | --- | ---\nsymbol | STRING | YES | a \\| b\nlimit | INT | NO |\n",
    "### Notes\n## Something else\nName | Type | Mandatory\n--- | --- | ---\nother | INT | YES\n## Ping\n`GET /ping`\n",
  ].join("");
  const settings =
    "columns: { name: [Name], type: [Type], required: [Mandatory] }\nrequired: { yes: [YES], no: [NO] }\nweight: '^Weight:\\s*(\\d+)$'\nlabels: { response: ['^Response:$'] }\n";

  it("needs no list of sections", () => {
    expect(read(document, settings)).toEqual([
      {
        request: "GET /depth",
        section: "Market",
        title: "Depth",
        weight: "3",
        batch: null,
        examples: 1,
        parameters: [
          { name: "symbol", type: "STRING", required: "yes" },
          { name: "limit", type: "INT", required: "no" },
        ],
        fields: [{ path: "b", json: "number" }],
      },
      {
        request: "GET /ping",
        section: "Market",
        title: "Ping",
        weight: null,
        batch: null,
        examples: 0,
        parameters: [],
        fields: [],
      },
    ]);
  });
});

it("reads lines with Windows endings", () => {
  expect(read("Trading\r\nOne\r\nGET /one\r\nWeight: 2\r\n")).toMatchObject([{ request: "GET /one", weight: "2" }]);
});

it("says which request is described twice", () => {
  using workspace = new Workspace({ "docs.yaml": SETTINGS });
  const settings = readSettings(new SpecFiles(workspace.root).open("docs.yaml"));
  const { notes } = extract("Trading\nOne\nGET /one\nTwo\nGET /one\n", settings);
  expect(notes).toContain("described twice: GET /one");
});
