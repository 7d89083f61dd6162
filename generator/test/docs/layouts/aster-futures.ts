import type { Layout } from "./layout.js";

const CANCEL = `## Cancel Thing (TRADE)

> **Response:**

\`\`\`javascript
{
 \t'id': 1,   // Number
 \t'done': False,
 \t"msg": "gone"
 \t"code": 200
}
\`\`\`

\`\`
DELETE /fapi/v3/thing  (TRADE)
\`\`

**Weight:** 1

**Parameters:**

Name | Type | Mandatory | Description
---- | ---- | ---- | ----
id | LONG | NO* | Number

`;

const MARKET = `# Market Data Endpoints

## Prices

> **Response:**

\`\`\`javascript
[
  [
    1600000000000,  // Time
    "1.5",          // Price
  ]
]
\`\`\`

> **Error response (unknown):**

\`\`\`javascript
{ "code": -1, "msg": "No." }
\`\`\`

\`\`GET /fapi/v3/prices\`\`

**Weight:** based on parameter \`LIMIT\`

| LIMIT       | weight |
| ----------- | ------ |
| [1,100)     | 1      |
| [100, 500]  | 2      |

> 1000 | 10

**Parameters:**

| Name   | Type   | Mandatory | Description |
| ------ | ------ | --------- | ----------- |
| symbol | STRING | YES       |             |
| limit  | INT    | NO        | Default 100; Valid limits:[5, 10] |

`;

const TRADE = `# Account Endpoints

## New Thing  (TRADE)

> **Response:**

\`\`\`javascript
{
  "id": 1,
  "parts": [{ "name": "a" }],
}
\`\`\`

\`\`POST /fapi/v3/thing \`\`

Makes a thing.

**Weight:**
1 for a single symbol;
**40** when the symbol parameter is omitted

**Parameters:**

| Name   | Type       | Mandatory | Description |
| ------ | ---------- | --------- | ----------- |
| symbol | STRING     | NO        |             |
| side   | ENUM       | YES       | \`BUY\` or \`SELL\` |
| subOrderList | JSON Array | YES | Parts |

**Sub-order fields (each element in \`subOrderList\`):**

| Name | Type | Mandatory | Description |
|------|------|-----------|-------------|
| size | STRING | YES* | How much |

${CANCEL}`;

const DOCUMENT = `# General Info

**Order side (side):**

* BUY
* SELL

${MARKET}# Websocket Market Streams

## Tick Streams

> **Payload:**

\`\`\`javascript
{
  "e": "tick",  // Event type
  "p": "0.001"     // Price
  "m": true
}
\`\`\`

**Stream Name:**
\`\`<symbol>@tick\`\` OR \`\`<symbol>@tick@500ms\`\`

**Update Speed:** 100ms

${TRADE}# User Data Streams

## Event: Expired

> **Payload:**

\`\`\`javascript
{
\t'e': 'expired',
\t'E': 1576653824250
}
\`\`\`

# Error Codes

## 10xx - General

> -1000 UNKNOWN

* Something went wrong.

> -1001 DISCONNECTED
* Gone.
* Away for \`%s\`.
`;

export const layout: Layout = {
  venue: "aster/futures",
  document: DOCUMENT,
  edits: [
    {
      kind: "renamed parameter",
      name: "of a nested list",
      replace: [["| size | STRING", "| quantity | STRING"]],
      facts: [
        "- POST /fapi/v3/thing parameter subOrderList[].size",
        "+ POST /fapi/v3/thing parameter subOrderList[].quantity",
      ],
    },
    {
      kind: "new error code",
      replace: [["> -1001 DISCONNECTED", "> -1002 UNAUTHORIZED\n\n* Not you.\n\n> -1001 DISCONNECTED"]],
      facts: ["+ error -1002"],
    },
    { kind: "removed endpoint", replace: [[CANCEL, ""]], facts: ["- DELETE /fapi/v3/thing"] },
    {
      kind: "changed weight",
      name: "by the presence of a parameter",
      replace: [["**40** when", "**50** when"]],
      facts: ["~ POST /fapi/v3/thing weight: 1 with, 40 without -> 1 with, 50 without"],
    },
    {
      kind: "changed weight",
      name: "by the value of a parameter",
      replace: [["| [100, 500]  | 2      |", "| [100, 500]  | 3      |"]],
      facts: ["~ GET /fapi/v3/prices weight: 99: 1, 500: 2, more: 10 -> 99: 1, 500: 3, more: 10"],
    },
    {
      kind: "new enum value",
      replace: [["* SELL\n", "* SELL\n* SHORT\n"]],
      facts: ["+ enum side value SHORT"],
    },
    {
      kind: "new enum value",
      name: "in a cell",
      replace: [["`BUY` or `SELL`", "`BUY` or `SELL` or `SHORT`"]],
      facts: ["+ POST /fapi/v3/thing parameter side value SHORT"],
    },
    {
      kind: "moved section",
      replace: [
        [MARKET, ""],
        ["# User Data Streams", `${MARKET}# User Data Streams`],
      ],
      facts: [],
    },
    {
      kind: "reworded text",
      replace: [
        ["Makes a thing.", "A thing is made by this."],
        ["## New Thing  (TRADE)", "## Make a Thing (TRADE)"],
        ["// Price", "// How much it costs"],
      ],
      facts: [],
    },
    {
      kind: "other",
      name: "another speed of a stream and a field of its push",
      replace: [
        ["OR ``<symbol>@tick@500ms``", "OR ``<symbol>@tick@500ms`` OR ``<symbol>@tick@250ms``"],
        ['"m": true\n', '"m": true,\n  "q": "1"\n'],
      ],
      facts: ["+ stream {symbol}@tick also {symbol}@tick@250ms", "+ stream {symbol}@tick push q"],
    },
    {
      kind: "other",
      name: "optional becomes required",
      replace: [["| symbol | STRING     | NO ", "| symbol | STRING     | YES"]],
      facts: ["~ POST /fapi/v3/thing parameter symbol: STRING, optional -> STRING, required"],
    },
    {
      kind: "other",
      name: "re-ordered table and keys",
      replace: [
        ["| symbol | STRING     | NO        |             |\n", ""],
        ["| subOrderList |", "| symbol | STRING | NO | |\n| subOrderList |"],
        ['"id": 1,\n  "parts": [{ "name": "a" }],', '"parts": [{ "name": "a" }],\n  "id": 1,'],
      ],
      facts: [],
    },
  ],
};
