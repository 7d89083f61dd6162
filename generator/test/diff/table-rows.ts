import { operation, stream } from "../support/spec-text.js";
import { type DiffRow, param, row, TEXT } from "./row.js";
import type { SpecText } from "./states.js";

const CODES = '- { code: "0000", status: 200, message: "ok", class: success }\n';
const coded = (...lines: readonly string[]): SpecText => ({
  openapi: operation(TEXT),
  errors: CODES + lines.map((line) => `- { ${line} }\n`).join(""),
});
const NO = 'code: "1", status: 400, message: "No"';

export const tableRows: readonly DiffRow[] = [
  row("a code added", coded(), coded(NO), ["additive", "Added the error code `1`."]),
  row("a code removed", coded(NO), coded(), ["breaking", "Removed the error code `1`."]),
  row("a code that limits", coded(NO), coded(`${NO}, class: rate-limit`), [
    "additive",
    "Changed the error code `1` from an ordinary refusal to `rate-limit`.",
  ]),
  row("a code that limits no more", coded(`${NO}, class: rate-limit`), coded(NO), [
    "breaking",
    "Changed the error code `1` from `rate-limit` to an ordinary refusal.",
  ]),
  row("words of a code", coded(NO), coded(NO.replace("No", "Never")), [
    "invisible",
    "Changed what is said about the error code `1`: message.",
  ]),
  row("a limit", { openapi: operation(TEXT) }, { openapi: operation(TEXT), replace: { "limit: 10": "limit: 20" } }, [
    "additive",
    "Changed the limit `orders` from 10 in 1000 ms by key to 20 in 1000 ms by key.",
  ]),
  row(
    "a limit renamed",
    { openapi: operation(TEXT) },
    { openapi: operation(TEXT), replace: { "orders:": "calls:" } },
    ["breaking", "Removed the limit `orders`."],
    ["additive", "Added the limit `calls`."],
  ),
  row(
    "an address",
    { openapi: operation(TEXT) },
    { openapi: operation(TEXT), replace: { "api.example.com": "api2.example.com" } },
    [
      "additive",
      "Changed the address of the server `production` from `https://api.example.com` to `https://api2.example.com`.",
    ],
  ),
  row(
    "a server renamed",
    { openapi: operation(TEXT) },
    { openapi: operation(TEXT), replace: { production: "live" } },
    ["breaking", "Removed the server `production`."],
    ["additive", "Added the server `live`."],
  ),
];

const streams = (text: string): SpecText => ({ openapi: "paths: {}\n", asyncapi: text });
const PARAMETERS = ", parameters: { symbol: { type: string } }";

export const streamRows: readonly DiffRow[] = [
  row(
    "streams added",
    "paths: {}\n",
    streams(stream("")),
    ["additive", "Added `watchOne`."],
    ["additive", "Added the type `Push`."],
    ["additive", "Added the socket `public`."],
  ),
  row(
    "renamed",
    streams(stream("")),
    streams(stream("").replace("watchOne", "watchIt")),
    ["breaking", "Removed `watchOne`."],
    ["additive", "Added `watchIt`."],
  ),
  row("a parameter made required", streams(stream(PARAMETERS)), streams(stream(`${PARAMETERS}, required: [symbol]`)), [
    "breaking",
    "Made the parameter `symbol` of `watchOne` required.",
  ]),
  row("a topic", streams(stream("")), streams(stream("").replace("[one]", "[first]")), [
    "invisible",
    "Changed the topics of `watchOne` from `one` to `first`.",
  ]),
  row(
    "a field of the push",
    streams(stream("")),
    streams(stream("").replace("{ a: { type: string } }", "{ a: { type: string }, b: { type: string } }")),
    ["additive", "Added `Push.b`."],
  ),
  row("a socket that needs a key", streams(stream("")), streams(stream("").replace("auth: none", "auth: listen-key")), [
    "breaking",
    "Changed the access of the socket `public` from none to listen-key.",
  ]),
  row(
    "a heartbeat",
    streams(stream("")),
    streams(stream("").replace("auth: none", "auth: none, heartbeat: { every: 5 }")),
    ["invisible", "Changed the path or the heartbeat of the socket `public`."],
  ),
];

const VERSIONS = "x-versions:\n  v3: { prefix: /v3 }\n  v1: { prefix: /v1 }\n";
const versioned = (...lines: readonly string[]): string =>
  VERSIONS + operation(TEXT, lines).replace("/thing", "/v3/thing");

export const versionRows: readonly DiffRow[] = [
  row("a version less", versioned(), versioned("x-versions: { v3: {} }"), [
    "breaking",
    "Removed `getThing` from `v1` of the API.",
  ]),
  row("a version more", versioned("x-versions: { v3: {} }"), versioned(), [
    "additive",
    "Added `getThing` to `v1` of the API.",
  ]),
  row("another path in one", versioned(), versioned("x-versions: { v3: {}, v1: { path: /v1/old } }"), [
    "breaking",
    "Moved `getThing` from `GET /v1/thing` to `GET /v1/old`.",
  ]),
  row(
    "a parameter in fewer",
    versioned(`parameters: [{ in: query, ${param("a")} }]`),
    versioned(`parameters: [{ in: query, ${param("a")}, x-versions: [v3] }]`),
    ["breaking", "Removed the parameter `a` of `getThing` from `v1` of the API."],
  ),
  row("a whole version gone", versioned(), versioned().replace("  v1: { prefix: /v1 }\n", ""), [
    "breaking",
    "Removed the version `v1`.",
  ]),
];
