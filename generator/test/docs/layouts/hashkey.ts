import type { Layout } from "./layout.js";

const CANCEL = `Cancel Thing
DELETE /api/v1/thing
Weight: 1
Request Parameters
| PARAMETER | TYPE | Req'd | Example values | DESCRIPTION |
|---|---|---|---|---|
| thingId | STRING | Y | 1 | Number of the thing |
Response Content
{}
`;

const MARKET = `Public Market Data
Get Price
GET /quote/v1/price
Request Parameters
| PARAMETER | TYPE | Req'd | Example values | DESCRIPTION |
|---|---|---|---|---|
| symbol | STRING | | Pair |
Response Content
{ "s": "AAABBB", "p": "1.5" }
| PARAMETER | TYPE | Example values | DESCRIPTION |
|---|---|---|---|
| s | STRING | AAABBB | Pair |
| p | DECIMAL | 1.5 | Price |
`;

const SPOT = `Spot Trading
Create Thing
Please read the rules first.
POST /api/v1/thing
Makes a thing.
Weight: 5
Request Parameters
| PARAMETER | TYPE | Req'd | Example values | DESCRIPTION |
|---|---|---|---|---|
| symbol | STRING | Y | AAABBB | Pair |
| side | ENUM | Y | BUY | BUY or SELL |
| volume | DECIMAL | C | 1 | How much |
| note | STRING | Anything |
Response Content
{ "thingId": "1", "parts": [{ "name": "a" }] }
| PARAMETER | TYPE | Example values | DESCRIPTION |
|---|---|---|---|
| thingId | STRING | 1 | Number |
| parts | Object Array | | Parts |
> name |
STRING | a | Name |
${CANCEL}`;

const DOCUMENT = `An API
Order Types
- LIMIT - With a price
- MARKET - Without
${SPOT}${MARKET}Error Codes
| ERROR CODE | HTTP Status Code | ERROR MESSAGE |
|---|---|---|
| 0001 | 400 | Missing |
| 0002 | 429 | Too many |
WEBSOCKET API
Public Market Data Stream
V2
Public stream: wss://stream.example.com/quote/ws/v2
Ticks
Request Example:
{ "topic": "tick", "symbol": "AAABBB" }
Response Content:
{ "topic": "tick", "data": { "p": "1" } }
Update frequency: 300ms
| PARAMETER | TYPE | Req'd | Example values | DESCRIPTION |
|---|---|---|---|---|
| topic | STRING | Y | tick | Name |
`;

export const layout: Layout = {
  venue: "hashkey",
  document: DOCUMENT,
  edits: [
    {
      kind: "renamed parameter",
      replace: [["| volume |", "| size |"]],
      facts: ["- POST /api/v1/thing parameter volume", "+ POST /api/v1/thing parameter size"],
    },
    { kind: "new error code", replace: [["| 0002 |", "| 0003 | 400 | Other |\n| 0002 |"]], facts: ["+ error 0003"] },
    { kind: "removed endpoint", replace: [[CANCEL, ""]], facts: ["- DELETE /api/v1/thing"] },
    { kind: "changed weight", replace: [["Weight: 5", "Weight: 8"]], facts: ["~ POST /api/v1/thing weight: 5 -> 8"] },
    {
      kind: "new enum value",
      replace: [["- MARKET - Without", "- MARKET - Without\n- ICEBERG - In parts"]],
      facts: ["+ enum orderType value ICEBERG"],
    },
    { kind: "moved section", replace: [[SPOT + MARKET, MARKET + SPOT]], facts: [] },
    {
      kind: "reworded text",
      replace: [
        ["Makes a thing.", "A thing is made by this."],
        ["| How much |", "| Amount of it |"],
        ["Please read the rules first.", "Mind the rules."],
      ],
      facts: [],
    },
    {
      kind: "other",
      name: "pushed field and frequency of a stream",
      replace: [
        ['"data": { "p": "1" }', '"data": { "p": "1", "q": "2" }'],
        ["300ms", "100ms"],
      ],
      facts: ["+ stream /quote/ws/v2 tick push data.q", "~ stream /quote/ws/v2 tick frequency: 300ms -> 100ms"],
    },
    {
      kind: "other",
      name: "another row of a nested table",
      replace: [["> name |\nSTRING | a | Name |", "> name |\nSTRING | a | Name |\n> size |\nLONG | 1 | Size |"]],
      facts: ["+ POST /api/v1/thing response parts[].size"],
    },
  ],
};
