import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/docs/report.js";
import { edit, Workspace } from "./sample.js";

const SETTINGS = `
versions: [v2, v1]
repairs: [["STRlNG", "STRING"], ["never there", ""]]
columns: { name: [Name], type: [Type], required: [Required] }
required: { yes: ["YES"], no: ["NO"] }
labels: { response: ["^Response$"] }
errors: { title: '^(-\\d+) [A-Z]+$' }
streams:
  sections: [Streams]
  before: [Payload]
  address: '^(?!)'
  name: '^Stream: (.+)$'
  nameItem: '<symbol>@\\w+(?:@\\w+)?'
  topics: { "<symbol>@tick": "{symbol}@tick" }
omissions: [{ fact: "v* * parameter signature", reason: "Asked for everywhere." }]
`;

const NEWER = `# Calls

## Order

\`GET /api/v2/order\`

Weight: 1

| Name | Type | Required |
|---|---|---|
| id | STRlNG | YES |
| extra | STRING | NO |

Response

{ "id": 1, "state": "NEW", "fresh": true }

# Streams

## Ticks

**Payload**

{ "p": "1" }

Stream: <symbol>@tick

# Errors

-1 GONE

* Gone.

-2 BUSY

* Busy.
`;

const OLDER = edit(
  edit(edit(edit(NEWER, "/v2/", "/v1/"), "| extra | STRING | NO |\n", ""), ', "fresh": true', ', "stale": true'),
  "-2 BUSY\n\n* Busy.\n",
  "",
);

const FILES = {
  "specs/sample/docs.yaml": SETTINGS,
  "specs/sample/openapi.yaml": `
openapi: 3.1.0
x-versions: { v2: { prefix: /api/v2 }, v1: { prefix: /api/v1 } }
x-errors:
  $ref: errors.yaml
paths:
  /api/v2/order:
    get:
      x-weight: 1
      parameters:
        - { name: id, in: query, required: true, schema: { type: string } }
        - { name: extra, in: query, schema: { type: string }, x-versions: [v2] }
        - { name: signature, in: query, schema: { type: string } }
      responses:
        "200":
          content:
            application/json:
              schema:
                type: object
                properties:
                  id: { type: integer }
                  state: { type: string }
                  fresh: { type: boolean }
                  stale: { type: boolean }
              examples: { a: {} }
`,
  "specs/sample/errors.yaml": `
- { code: "-1", status: 400, message: "Gone." }
- { code: "-2", status: 400, message: "Busy.", versions: [v2] }
`,
  "specs/sample/asyncapi.yaml": `
asyncapi: 3.0.0
x-sockets: { main: { path: /ws } }
channels:
  tick: { messages: { push: { payload: { type: object, properties: { p: { type: string } } }, examples: [{ payload: {} }] } } }
operations:
  watchTicks:
    channel: { $ref: "#/channels/tick" }
    x-stream: { socket: main, topics: ["{symbol}@tick"] }
`,
  "newer.md": NEWER,
  "older.md": OLDER,
};

async function report(workspace: Workspace, ...flags: string[]): Promise<Report & { code: number }> {
  const documents = [workspace.path("newer.md"), workspace.path("older.md")];
  const { code, out } = await workspace.run("sample", ...documents, "--json", ...flags);
  return { ...(JSON.parse(out) as Report), code };
}

describe("a venue with a document for each version", () => {
  it("compares each with its version of the spec", async () => {
    using workspace = new Workspace(FILES);
    const first = await report(workspace);
    expect(first.coverage).toEqual({ missing: [], undocumented: [], different: [], unused: [] });
    expect(first.code).toBe(0);
    expect(first.counts.map(({ version, endpoints, parameters }) => [version, endpoints, parameters])).toEqual([
      ["v2", 1, 2],
      ["v1", 1, 1],
    ]);
  });

  it("notes a setting only where no document fits it", async () => {
    using workspace = new Workspace({ ...FILES, "older.md": edit(OLDER, "STRlNG", "STRING") });
    expect((await report(workspace)).notes).toEqual(['repair not needed: "never there"']);
  });

  it("names the version of a change", async () => {
    using workspace = new Workspace(FILES);
    await report(workspace);
    workspace.write("older.md", edit(OLDER, "Weight: 1", "Weight: 3"));
    const { changes, code } = await report(workspace);
    expect(changes).toEqual({
      added: [],
      removed: [],
      changed: [{ fact: "v1 GET /api/v1/order weight", from: "1", to: "3" }],
    });
    expect(code).toBe(1);
  });

  it("a field has to be documented in one version only", async () => {
    using workspace = new Workspace({ ...FILES, "older.md": edit(OLDER, ', "stale": true', "") });
    expect((await report(workspace)).coverage.undocumented.map(({ fact }) => fact)).toEqual([
      "v2 GET /api/v2/order response stale",
      "v1 GET /api/v1/order response stale",
    ]);
  });

  it("a parameter or code of one version may not turn up in another", async () => {
    using workspace = new Workspace({
      ...FILES,
      "older.md": edit(
        edit(OLDER, "| id |", "| extra | STRING | NO |\n| id |"),
        "* Gone.\n",
        "* Gone.\n\n-2 BUSY\n\n* Busy.\n",
      ),
    });
    expect((await report(workspace)).coverage.missing.map(({ fact }) => fact)).toEqual([
      "v1 GET /api/v1/order parameter extra",
      "v1 error -2",
    ]);
  });

  it("finds another name of a stream that the spec lacks", async () => {
    using workspace = new Workspace({
      ...FILES,
      "newer.md": edit(NEWER, "<symbol>@tick", "<symbol>@tick, <symbol>@tick@1s"),
    });
    expect((await report(workspace)).coverage.missing.map(({ fact }) => fact)).toEqual([
      "v2 stream {symbol}@tick also <symbol>@tick@1s",
    ]);
  });

  it("keeps the inventories of all versions in one file", async () => {
    using workspace = new Workspace(FILES);
    await report(workspace);
    const text = readFileSync(workspace.path("specs/sample/inventory.json"), "utf8");
    expect(Object.keys(JSON.parse(text) as object)).toEqual(["v2", "v1"]);
    await report(workspace, "--write");
    expect(readFileSync(workspace.path("specs/sample/inventory.json"), "utf8")).toBe(text);
    expect((await workspace.run("sample")).code).toBe(0);
  });

  it("needs a document for each", async () => {
    using workspace = new Workspace(FILES);
    const { code, err } = await workspace.run("sample", workspace.path("newer.md"));
    expect(code).toBe(2);
    expect(err).toContain("sample: expected documents of v2, v1, got 1");
  });
});

describe("a document at a URL", () => {
  it.each([
    { name: "is read", type: "text/markdown", status: 200, code: 0, err: "" },
    { name: "is refused when it is a web page", type: "text/html", status: 200, code: 2, err: "copy its text" },
    { name: "is refused when it is not there", type: "text/plain", status: 404, code: 2, err: "HTTP 404" },
  ])("$name", async ({ type, status, code, err }) => {
    const server = createServer((request, response) => {
      response.writeHead(status, { "content-type": type }).end(request.url === "/newer.md" ? NEWER : OLDER);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    using workspace = new Workspace(FILES);
    const base = `http://127.0.0.1:${port}`;
    const ran = await workspace.run("sample", `${base}/newer.md`, `${base}/older.md`);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(ran.code).toBe(code);
    expect(ran.err).toContain(err);
  });
});
