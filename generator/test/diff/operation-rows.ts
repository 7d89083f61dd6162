import { operation } from "../support/spec-text.js";
import { DECIMAL, type DiffRow, param, query, row, second, TEXT } from "./row.js";

export const operationRows: readonly DiffRow[] = [
  row("nothing changed", operation(TEXT), operation(TEXT)),
  row("an operation added", operation(TEXT), operation(TEXT) + second("getOther"), ["additive", "Added `getOther`."]),
  row("an operation removed", operation(TEXT) + second("getOther"), operation(TEXT), [
    "breaking",
    "Removed `getOther`.",
  ]),
  row(
    "an operation renamed: removed and added",
    operation(TEXT),
    operation(TEXT).replace("getThing", "getIt"),
    ["breaking", "Removed `getThing`."],
    ["additive", "Added `getIt`."],
  ),
  row("a path moved", operation(TEXT), operation(TEXT).replace("/thing", "/v2/thing"), [
    "breaking",
    "Moved `getThing` from `GET /thing` to `GET /v2/thing`.",
  ]),
  row(
    "a method changed",
    operation(TEXT),
    operation(TEXT, ["x-effect: none", "x-retry: safe"]).replace("get:", "put:"),
    ["breaking", "Moved `getThing` from `GET /thing` to `PUT /thing`."],
  ),
  row(
    "stronger access",
    operation(TEXT),
    operation(TEXT).replace("NONE", "TRADE"),
    ["breaking", "Changed the access of `getThing`: it needs a signature instead of no key."],
    ["breaking", "Changed the permission `getThing` needs from read to write."],
  ),
  row(
    "weaker access",
    operation(TEXT).replace("NONE", "TRADE"),
    operation(TEXT),
    ["additive", "Changed the access of `getThing`: it needs no key instead of a signature."],
    ["additive", "Changed the permission `getThing` needs from write to read."],
  ),
  row("a documented weight", operation(TEXT, ["x-weight: 1"]), operation(TEXT, ["x-weight: 5"]), [
    "invisible",
    "Changed what is said about `getThing`: weight.",
  ]),
  row("a cost", operation(TEXT, ["x-limits: { orders: 1 }"]), operation(TEXT, ["x-limits: { orders: 5 }"]), [
    "additive",
    "Changed what `getThing` takes of the limit `orders` from 1 to 5.",
  ]),
  row(
    "a cost by a parameter",
    query(param("limit", "schema: { type: integer }")).replace(
      "      responses",
      "      x-limits: { orders: 1 }\n      responses",
    ),
    query(param("limit", "schema: { type: integer }")).replace(
      "      responses",
      "      x-limits: { orders: { by: limit, default: 1, steps: [[50, 2], [100, 5]] } }\n      responses",
    ),
    [
      "additive",
      "Changed what `getThing` takes of the limit `orders` from 1 to 2 (limit up to 50), 5 (limit beyond), 1 (without limit).",
    ],
  ),
  row("no longer repeated", operation(TEXT), operation(TEXT, ["x-retry: never"]), [
    "additive",
    "Stopped repeating `getThing` after a failure.",
  ]),
  row("more in doubt", operation(TEXT), operation(TEXT, ["x-effect: order"]), [
    "additive",
    "Changed what a lost answer of `getThing` leaves in doubt from nothing to an order.",
  ]),
  row("less in doubt", operation(TEXT, ["x-effect: order"]), operation(TEXT, ["x-effect: none"]), [
    "breaking",
    "Changed what a lost answer of `getThing` leaves in doubt from an order to nothing.",
  ]),
  row("deprecated", operation(TEXT), operation(TEXT, ["deprecated: true"]), ["additive", "Deprecated `getThing`."]),
  row(
    "words and evidence",
    operation(TEXT),
    operation(TEXT).replace("Gets it.", "Reads it.").replace('"Things"', '"Others"'),
    ["invisible", "Changed what is said about `getThing`: summary, evidence."],
  ),
  row("another result", operation(TEXT), operation(DECIMAL), [
    "breaking",
    "Changed the type of the result of `getThing` from `string` to `Dec`.",
  ]),
  row("a result that may be missing", operation(TEXT), operation('{ type: [string, "null"] }'), [
    "breaking",
    "Changed the type of the result of `getThing` from `string` to `string | null`.",
  ]),
  row("a result that is always there", operation('{ type: [string, "null"] }'), operation(TEXT), [
    "additive",
    "Changed the type of the result of `getThing` from `string | null` to `string`.",
  ]),
];
