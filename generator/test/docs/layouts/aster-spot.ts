import type { Layout } from "./layout.js";

const CANCEL = `## Cancel thing (TRADE)

**Response**

\`\`\`javascript
{
  "id": 1,
}
\`\`\`

\`\`
DEL /api/v3/thing \`\`

**Weight:**
- ***1***

**Parameters:**

| Name | Type | Is it required? | Description |
------------ | ------------ | ------------ | ------------
id | LONG | NO | number

`;

const MARKET = `# Market data API

## Prices

**Response**

\`\`\`javascript
{ "p": "1.5" }
\`\`\`

\`GET /api/v3/prices\`

**Weight:** 1 \\= single trading pair; **40** \\= When the trading pair is missing

**Parameters:**

| Name | Type | Is it required? | Description |
| :---- | :---- | :---- | :---- |
| symbol | STRING | NO |  |

`;

const TRADE = `# Spot account

## Place thing (TRADE)

**Response**

\`\`\`javascript
{
  "id": 1,
  "state\\_name": "NEW"
}
\`\`\`

\`POST /api/v3/thing (HMAC SHA256)\`

Makes a thing.

**Weight:** 5

**Parameters:**

| Name | Type | Is it required? | Description |
| :---- | :---- | :---- | :---- |
| symbol | STRING | YES |  |
| chainId | STRING | YES | 1(ETH),56(BSC) |
| note | STRING | NO | Anything |

${CANCEL}`;

const DOCUMENT = `# Overview

**Order types (orderTypes, type):**

* LIMIT \\- With a price
* TAKE\\_PROFIT \\- Later

${MARKET}${TRADE}# WebSocket market data feed

## Ticker by symbol

**Payload:**

\`\`\`javascript
{
  "e": "24hrTicker",
  "c": "1"
}
\`\`\`

**Stream name:** \`<symbol>@ticker\`

**Update speed:** 1000ms

## All tickers

**Payload:**

\`\`\`javascript
[
  {
    // Same as <symbol>@ticker payload
  }
]
\`\`\`

**Stream name:** \\!ticker@arr

**Update speed:** 1000ms

# WebSocket account information push

## Payload: Balances

Sent whenever it changes.

**Payload**

\`\`\`javascript
{
  "e":"position",   //Event type
  "T":1649926447190   //Time
  "B":[{ "a":"AAA" }]
}
\`\`\`

\\#错误代码

## 10xx \\- General

### \\-1000 UNKNOWN

* Something went wrong.

### \\-1001 NOT\\_THERE

* Gone.
`;

export const layout: Layout = {
  venue: "aster/spot",
  document: DOCUMENT,
  edits: [
    {
      kind: "renamed parameter",
      replace: [["| note |", "| memo |"]],
      facts: ["- POST /api/v3/thing parameter note", "+ POST /api/v3/thing parameter memo"],
    },
    {
      kind: "new error code",
      replace: [["### \\-1001", "### \\-1002 TOO\\_MUCH\n\n* Too much.\n\n### \\-1001"]],
      facts: ["+ error -1002"],
    },
    { kind: "removed endpoint", replace: [[CANCEL, ""]], facts: ["- DELETE /api/v3/thing"] },
    {
      kind: "changed weight",
      replace: [["- ***1***", "- ***3***"]],
      facts: ["~ DELETE /api/v3/thing weight: 1 -> 3"],
    },
    {
      kind: "changed weight",
      name: "by the presence of a parameter",
      replace: [["**40** \\=", "**80** \\="]],
      facts: ["~ GET /api/v3/prices weight: 1 with, 40 without -> 1 with, 80 without"],
    },
    {
      kind: "new enum value",
      replace: [["* TAKE\\_PROFIT \\- Later", "* TAKE\\_PROFIT \\- Later\n* STOP\\_MARKET \\- Without a price"]],
      facts: ["+ enum orderType value STOP_MARKET"],
    },
    {
      kind: "new enum value",
      name: "in a cell",
      replace: [["1(ETH),56(BSC)", "1(ETH),56(BSC),8453(Base)"]],
      facts: ["+ POST /api/v3/thing parameter chainId value 8453"],
    },
    { kind: "moved section", replace: [[MARKET + TRADE, TRADE + MARKET]], facts: [] },
    {
      kind: "reworded text",
      replace: [
        ["Makes a thing.", "A thing is made by this."],
        ["## Place thing (TRADE)", "## Make a thing (TRADE)"],
        ["Sent whenever it changes.", "Every change is sent."],
      ],
      facts: [],
    },
    {
      kind: "other",
      name: "a field of a stream that another one shares",
      replace: [['"c": "1"', '"c": "1",\n  "v": "2"']],
      facts: ["+ stream {symbol}@ticker push v"],
    },
    {
      kind: "other",
      name: "a renamed event",
      replace: [['"e":"position"', '"e":"balances"']],
      facts: ["- stream position", "+ stream balances"],
    },
  ],
};
