import { body, object } from "../support/spec-text.js";
import { type DiffRow, oneOf, param, query, row, sent } from "./row.js";

export const parameterRows: readonly DiffRow[] = [
  row("an optional one added", query(param("a")), query(param("a"), param("b")), [
    "additive",
    "Added the optional parameter `b` to `getThing`.",
  ]),
  row("a required one added", query(param("a")), query(param("a"), param("b, required: true")), [
    "breaking",
    "Added the required parameter `b` to `getThing`.",
  ]),
  row("one removed", query(param("a"), param("b")), query(param("a")), [
    "breaking",
    "Removed the parameter `b` of `getThing`.",
  ]),
  row("made required", query(param("a")), query(param("a, required: true")), [
    "breaking",
    "Made the parameter `a` of `getThing` required.",
  ]),
  row("made optional", query(param("a, required: true")), query(param("a")), [
    "additive",
    "Made the parameter `a` of `getThing` optional.",
  ]),
  row("filled in by signing", query(param("a"), param("b")), query(param("a"), param("b, x-supplied: nonce")), [
    "breaking",
    "Removed the parameter `b` of `getThing`.",
  ]),
  row("type narrowed", query(param("a")), query(param("a", `schema: ${oneOf("X, Y")}`)), [
    "breaking",
    'Changed the type of the parameter `a` of `getThing` from `string` to `"X" | "Y"`.',
  ]),
  row("type widened", query(param("a", `schema: ${oneOf("X, Y")}`)), query(param("a")), [
    "additive",
    'Changed the type of the parameter `a` of `getThing` from `"X" | "Y"` to `string`.',
  ]),
  row(
    "a whole number becomes a time",
    query(param("a", "schema: { type: integer }")),
    query(param("a", "schema: { type: integer, format: timestamp }")),
    ["additive", "Changed the type of the parameter `a` of `getThing` from `number` to `number | Date`."],
  ),
  row("value added", query(param("a", `schema: ${oneOf("X")}`)), query(param("a", `schema: ${oneOf("X, Y")}`)), [
    "additive",
    "Added `Y` to the values of the parameter `a` of `getThing`.",
  ]),
  row("value removed", query(param("a", `schema: ${oneOf("X, Y")}`)), query(param("a", `schema: ${oneOf("X")}`)), [
    "breaking",
    "Removed `Y` from the values of the parameter `a` of `getThing`.",
  ]),
  row("wire name only", query(param("p, x-name: price")), query(param("q, x-name: price")), [
    "breaking",
    "Changed the wire name of the parameter `price` of `getThing` from `p` to `q`.",
  ]),
  row(
    "default and bounds",
    query(param("a", "schema: { type: integer, default: 1 }")),
    query(param("a", "schema: { type: integer, default: 2, maximum: 9 }")),
    ["invisible", "Changed what is said about the parameter `a` of `getThing`: default, bounds."],
  ),
  row("from the query to a header", query(param("a")), query(param("a")).replace("in: query", "in: header"), [
    "breaking",
    "Moved the parameter `a` of `getThing` from the query to the header.",
  ]),
  row(
    "a required field of a body added",
    sent("a: { type: string }"),
    body([], object("a: { type: string }, b: { type: string }", "b")),
    ["breaking", "Added the required parameter `b` to `getThing`."],
  ),
  row("ids are stamped", query(param("a")), query(param("a, x-client-id: true")), [
    "additive",
    "Stamped a client order id into the parameter `a` of `getThing` where the caller gives none.",
  ]),
];

const combined = (
  variants: string,
  parameters: readonly string[] = [param("a"), param("b", `schema: ${oneOf("X, Y")}`)],
): string => query(...parameters).replace("      responses", `      x-variants: [${variants}]\n      responses`);

export const variantRows: readonly DiffRow[] = [
  row("the first", combined(""), combined("{ name: Limit, required: [a] }"), [
    "breaking",
    "Added the combination `Limit` to the parameters of `getThing`.",
  ]),
  row(
    "one more",
    combined("{ name: Limit, required: [a] }"),
    combined("{ name: Limit, required: [a] }, { name: Market, forbidden: [a] }"),
    ["additive", "Added the combination `Market` to the parameters of `getThing`."],
  ),
  row(
    "one less",
    combined("{ name: Limit, required: [a] }, { name: Market, forbidden: [a] }"),
    combined("{ name: Limit, required: [a] }"),
    ["breaking", "Removed the combination `Market` of the parameters of `getThing`."],
  ),
  row("requires more", combined("{ name: Limit, required: [a] }"), combined("{ name: Limit, required: [a, b] }"), [
    "breaking",
    "Required `b` in the combination `Limit`.",
  ]),
  row("requires less", combined("{ name: Limit, required: [a, b] }"), combined("{ name: Limit, required: [a] }"), [
    "additive",
    "Made `b` optional in the combination `Limit`.",
  ]),
  row(
    "requires a new parameter",
    combined("{ name: Limit, required: [a] }"),
    combined("{ name: Limit, required: [a, c] }", [param("a"), param("b", `schema: ${oneOf("X, Y")}`), param("c")]),
    ["breaking", "Required `c` in the combination `Limit`."],
    ["additive", "Added the optional parameter `c` to `getThing`."],
  ),
  row(
    "refuses more",
    combined("{ name: Limit, required: [a] }"),
    combined("{ name: Limit, required: [a], forbidden: [b] }"),
    ["breaking", "Refused `b` in the combination `Limit`."],
  ),
  row(
    "refuses less",
    combined("{ name: Limit, required: [a], forbidden: [b] }"),
    combined("{ name: Limit, required: [a] }"),
    ["additive", "Allowed `b` in the combination `Limit`."],
  ),
  row(
    "fewer values",
    combined("{ name: Limit, narrow: { b: [X, Y] } }"),
    combined("{ name: Limit, narrow: { b: [X] } }"),
    ["breaking", "Refused `Y` for `b` in the combination `Limit`."],
  ),
  row("more values", combined("{ name: Limit, when: { b: X } }"), combined("{ name: Limit, when: { b: [X, Y] } }"), [
    "additive",
    "Allowed `Y` for `b` in the combination `Limit`.",
  ]),
];
