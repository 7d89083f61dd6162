import type { Layout } from "./layout.js";

const CANCEL = `Cancel a Thing

Requires authentication.

# Cancel a Thing: /order/cancelThing
curl -X POST "https://api.example.com/order/cancelThing"

Request:

{
  "accountId": "A-1"
}

Response:

{
  //Same as new order response
}

HTTP Request:

POST $Base URL/order/cancelThing

signature={$signature}

Request:

Parameter Description
accountId account ID

Response:

Same as new order response.

`;

const MARKET = `Market Data

Prices - REST API

Request URL:

GET https://api.apifiny.com/md/price/v1/{SYMBOL}/

curl -X GET "https://api.apifiny.com/md/price/v1/AAABBB"

Response:

[{
    "symbol": "AAABBB",
    "price": 1.5000
}]

Response:

Parameter Description
symbol symbol
price price

`;

const TRADING = `Trading

Create New Order

Requires authentication.

# Create New Order: order/newOrder
curl -X POST "https://api.example.com/order/newOrder"

Request:

{
  "accountId": "A-1",
  "orderInfo": {
    "symbol": "AAABBB",
    "orderSide": "BUY"
  }
}

Response:

{
    "result": [{
        "orderId": "1",
        "orderSide": "BUY"
    }],
    "error": null
}

Make a new order:

HTTP Request:

POST $Base URL/order/newOrder

signature={$signature}

Request:

Parameter Description
accountId account ID
symbol symbol
orderSide order side, BUY or SELL
note anything (Optional)

Response:

Parameter Description
orderId order ID
orderSide order side, BUY or SELL
updatedAt last change

${CANCEL}`;

const DOCUMENT = `Introduction

General

REST API

${MARKET}${TRADING}Order Type:

Order Type Description
LIMIT Limit Order
MARKET Market Order*

Websocket API

Market Data

The websocket end point is

URL:

wss://api.apifiny.com/md/ws/v1

Parameter Description
channel channel name
symbol symbol

Recent Trades Payload:

{
    "channel": "trade",
    "trade": { "trades": [{ "price": 1.5 }] }
}

User Data Stream

Order Update

Order Update Payload:

{
    "payload": { "orderId": "1" }
}

Path: /order

Parameter Description:

Parameter Description
orderId order

FIX API

Status/Error Codes

Error Code Explanation Hexadecimal Error Code
1 common error 0x01000C
2 request too often, please
try later 0x02002A
`;

export const layout: Layout = {
  venue: "apifiny",
  document: DOCUMENT,
  edits: [
    {
      kind: "renamed parameter",
      replace: [
        ["\nsymbol symbol\norderSide", "\npair symbol\norderSide"],
        ['"orderInfo": {\n    "symbol"', '"orderInfo": {\n    "pair"'],
      ],
      facts: [
        "- POST /ac/v2/{VENUE}/order/newOrder parameter orderInfo.symbol",
        "+ POST /ac/v2/{VENUE}/order/newOrder parameter orderInfo.pair",
      ],
    },
    {
      kind: "new error code",
      replace: [["1 common error", "3 other error 0x01000D\n1 common error"]],
      facts: ["+ error 0x01000D", "+ enum decimalOfCode value 0x01000D: 3"],
    },
    { kind: "removed endpoint", replace: [[CANCEL, ""]], facts: ["- POST /ac/v2/{VENUE}/order/cancelThing"] },
    {
      kind: "new enum value",
      replace: [["MARKET Market Order*", "MARKET Market Order*\nSTOP Stop Order"]],
      facts: ["+ enum orderType value STOP"],
    },
    { kind: "moved section", replace: [[MARKET + TRADING, TRADING + MARKET]], facts: [] },
    {
      kind: "reworded text",
      replace: [
        ["accountId account ID\n", "accountId number of the account\n"],
        ["Make a new order:", "This makes a new order:"],
        ["Cancel a Thing\n\nRequires", "Take a Thing back\n\nRequires"],
      ],
      facts: [],
    },
    {
      kind: "other",
      name: "a field only a table names, and one of an example",
      replace: [
        ["updatedAt last change", "updatedAt last change\ncreatedAt begin"],
        ['{ "price": 1.5 }', '{ "price": 1.5, "qty": 2 }'],
      ],
      facts: [
        "+ POST /ac/v2/{VENUE}/order/newOrder response result[].createdAt",
        "+ stream /md/ws/v1 trade push trade.trades[].qty",
      ],
    },
    {
      kind: "other",
      name: "optional becomes required",
      replace: [["anything (Optional)", "anything"]],
      facts: ["~ POST /ac/v2/{VENUE}/order/newOrder parameter orderInfo.note: optional -> required"],
    },
    {
      kind: "other",
      name: "spaces that copying a page leaves",
      replace: [['    "symbol": "AAABBB",\n    "price"', '\u00a0\u00a0 "symbol": "AAABBB",\n\u00a0\u00a0 "price"']],
      facts: [],
    },
  ],
  lacks: { "changed weight": "calls have no weights; limits are stated as requests a second" },
};
