import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runDocs } from "../../src/docs/index.js";
import type { Report } from "../../src/docs/report.js";

/** How the sample document is laid out. */
export const SETTINGS = `
repairs: [["STRlNG", "STRING"]]
sections: [Trading, Market, Errors, Streams]
batch: '^Upper Limit: (\\d+)$'
labels: { request: ["^Request$"], response: ["^Response$"] }
columns:
  name: [PARAMETER]
  type: [TYPE]
  required: [Req'd]
  code: [CODE]
  status: [HTTP]
  message: [MESSAGE]
required: { yes: ["Y"], conditional: [C] }
fields:
  root: ["*"]
  arrays: { Array: 1 }
values: [{ cell: "^One of (.+)", item: "[A-Z]+" }]
streams:
  sections: [Streams]
  before: [Request]
  topic: [topic]
  frequencies: { 100ms: 100 ms }
enums:
  status: { under: Order Status, item: "^- ([A-Z]+)", spec: "schemas.yaml#/Status" }
statements:
  rate: { match: '(\\d+) requests per second', spec: "openapi.yaml#/x-rate-limits/all/limit" }
  keyMinutes: { match: 'valid for (\\d+) minutes', spec: "asyncapi.yaml#/x-sockets/main/life", scale: 60000 }
`;

/** A small document with one of everything, damage included: lost cells, broken rows, nested rows. */
export const DOCUMENT = `Sample API
Send at most 5 requests per second. A key is valid for 30 minutes.
Trading
Order Status
- NEW - Waiting
- DONE - Over
Create Order
Please read this first.
POST /v1/order
Places an order.
Weight: 2
Upper Limit: 10
Request
| PARAMETER | TYPE | Req'd | DESCRIPTION |
|---|---|---|---|
| symbol | STRING | Y | Which market |
| side | ENUM | Y | One of BUY, SELL |
| price | DECIMAL | C | Limit orders only |
| note | STRING | Free text, which may
be long | |
| timestamp | LONG | Y | Time |
Response
{ "id": "1", "status": "NEW", "fees": [{ "coin": "USD", "amount": "0.1" }] }
| PARAMETER | TYPE | DESCRIPTION |
|---|---|---|
| id | STRING | Number |
| status | ENUM | Status |
| fees | Array | Fees |
>coin |
STRING | Coin |
>amount |
STRING | Amount |
Cancel Order
DELETE /v1/order
Weight: 1
Request
| PARAMETER | TYPE | Req'd | DESCRIPTION |
|---|---|---|---|
| id | STRlNG | Y | Number |
Response
{}
{}
Market
Depth
GET /v1/depth
Request
| PARAMETER | TYPE | Req'd | DESCRIPTION |
|---|---|---|---|
| symbol | STRING | Y | Which market |
Response
{
"t": 1700000000000, // milliseconds
"bids": [["1.5", "2"], ["1.4", "3"]],
}
Errors
| CODE | HTTP | MESSAGE |
|---|---|---|
| 0001 | 400 | Field %s missing |
| 0001 | 400 | Wrong signature |
| -100 | 429 | Too fast |
Streams
wss://stream.example.com/ws
Trades
Request
{ "topic": "trade", "symbol": "BTCUSD" }
Response
{ "topic": "trade", "data": [{ "p": "1.5" }] }
Update frequency: 100ms
| PARAMETER | TYPE | Req'd | DESCRIPTION |
|---|---|---|---|
| topic | STRING | Y | Topic |
| symbol | STRING | Y | Which market |
| PARAMETER | TYPE | DESCRIPTION |
|---|---|---|
| topic | STRING | Topic |
| data | Array | Trades |
| data.p | STRING | Price |
`;

const OPENAPI = `
openapi: 3.1.0
x-errors: { $ref: "errors.yaml" }
x-rate-limits: { all: { limit: 5, interval: 1000 } }
paths:
  /v1/order:
    post:
      x-weight: 2
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              required: [symbol, side, timestamp]
              properties:
                symbol: { type: string }
                side: { type: string, enum: [BUY, SELL] }
                price: { type: string }
                note: { type: string }
                trace: { type: string, x-evidence: { inferred: "seen in answers" } }
                timestamp: { type: integer }
      responses: { "200": { content: { application/json: { schema: { $ref: "schemas.yaml#/Order" }, examples: { a: {} } } } } }
    delete:
      x-weight: 1
      parameters: [{ name: id, in: query, required: true, schema: { type: string } }]
      responses: { "200": { content: { application/json: { schema: { type: object }, examples: { a: {} } } } } }
  /v1/depth:
    get:
      parameters: [{ name: symbol, in: query, required: true, schema: { type: string } }]
      responses: { "200": { content: { application/json: { schema: { $ref: "schemas.yaml#/Depth" }, examples: { a: {} } } } } }
`;

const SCHEMAS = `
Status: { type: string, enum: [NEW, DONE] }
Order:
  type: object
  properties:
    id: { type: string }
    status: { $ref: "#/Status" }
    fees: { type: array, items: { type: object, properties: { coin: { type: string }, amount: { type: string } } } }
Depth:
  type: object
  properties:
    t: { type: integer }
    bids: { type: array, items: { type: array, prefixItems: [{ type: string }, { type: string }] } }
`;

const ASYNCAPI = `
asyncapi: 3.0.0
x-sockets: { main: { path: /ws, life: 1800000 } }
channels:
  trade:
    messages:
      subscribe:
        payload: { type: object, required: [topic, symbol], properties: { topic: { type: string }, symbol: { type: string } } }
      push:
        payload:
          type: object
          properties:
            topic: { type: string }
            data: { type: array, items: { type: object, properties: { p: { type: string } } } }
        examples: [{ payload: {} }]
operations:
  watchTrades:
    channel: { $ref: "#/channels/trade" }
    x-stream: { socket: main, topics: [trade], interval: 100 ms }
`;

const ERRORS = `
- { code: "0001", status: 400, message: "Field %s missing" }
- { code: "0001", status: 400, message: "Wrong signature" }
- { code: "-100", status: 429, message: "Too fast" }
`;

/** Files of the sample venue, by path below the root. */
export const FILES: Readonly<Record<string, string>> = {
  "specs/sample/docs.yaml": SETTINGS,
  "specs/sample/openapi.yaml": OPENAPI,
  "specs/sample/asyncapi.yaml": ASYNCAPI,
  "specs/sample/schemas.yaml": SCHEMAS,
  "specs/sample/errors.yaml": ERRORS,
  "sample.txt": DOCUMENT,
};

/** A folder with the sample venue, removed at the end of its scope. */
export class Workspace {
  readonly root: string = mkdtempSync(join(tmpdir(), "docs-"));

  constructor(files: Readonly<Record<string, string>> = FILES) {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  path(path: string): string {
    return join(this.root, path);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), text);
  }

  remove(path: string): void {
    rmSync(this.path(path), { force: true });
  }

  /** Runs the command and collects what it prints. */
  async run(...argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
    let out = "";
    let err = "";
    const code = await runDocs(argv, this.root, {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
    });
    return { code, out, err };
  }

  /** Runs the command over a document and reads its JSON report. */
  async report(document: string, ...flags: readonly string[]): Promise<Report & { code: number }> {
    this.write("sample.txt", document);
    const { code, out } = await this.run("sample", this.path("sample.txt"), "--json", ...flags);
    return { ...(JSON.parse(out) as Report), code };
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Replaces a part of a text that has to be there. */
export function edit(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the sample does not contain ${JSON.stringify(from)}`);
  return text.replaceAll(from, to);
}
