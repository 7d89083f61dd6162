import { body, object, ref, shape } from "../support/spec-text.js";
import { DECIMAL, type DiffRow, oneOf, param, query, row, TEXT, thing } from "./row.js";

const STATUS = { Status: oneOf("NEW, DONE") };
const both = (schemas: string): string =>
  `${query(param("status", `schema: ${ref("Status")}`)).replace("{ schema: { type: string } }", `{ schema: ${ref("Status")} }`)}components: { schemas: { Status: ${schemas} } }\n`;
const member = (kind: string, property = ""): string =>
  object(`kind: { type: string, const: ${kind} }${property}`, "kind");
const union = (
  members: Readonly<Record<string, string>>,
  discriminator = ", discriminator: { propertyName: kind }",
): string => shape(`{ oneOf: [${Object.keys(members).map(ref).join(", ")}]${discriminator} }`, members);

export const shapeRows: readonly DiffRow[] = [
  row("a response field added", thing("a: { type: string }"), thing("a: { type: string }, b: { type: string }", "b"), [
    "additive",
    "Added `Thing.b`.",
  ]),
  row("a response field removed", thing("a: { type: string }, b: { type: string }"), thing("a: { type: string }"), [
    "breaking",
    "Removed `Thing.b`.",
  ]),
  row("a response field made optional", thing("a: { type: string }", "a"), thing("a: { type: string }"), [
    "breaking",
    "Made `Thing.a` optional.",
  ]),
  row("a response field made required", thing("a: { type: string }"), thing("a: { type: string }", "a"), [
    "additive",
    "Made `Thing.a` required.",
  ]),
  row(
    "a field renamed",
    thing("p: { type: string, x-name: price }"),
    thing("p: { type: string, x-name: cost }"),
    ["breaking", "Removed `Thing.price`."],
    ["additive", "Added `Thing.cost`."],
  ),
  row("text on the wire becomes a number", thing(`a: ${DECIMAL}`), thing("a: { type: number }"), [
    "breaking",
    "Changed how `Thing.a` travels, from text to number.",
  ]),
  row(
    "another meaning of the same type",
    thing("a: { type: integer }"),
    thing("a: { type: integer, format: timestamp }"),
    ["invisible", "Changed what `Thing.a` means, from a whole number to a time."],
  ),
  row("an open value added", thing(`a: ${oneOf("X")}`), thing(`a: ${oneOf("X, Y")}`), [
    "additive",
    "Added `Y` to the values of `Thing.a`.",
  ]),
  row("an open value removed", thing(`a: ${oneOf("X, Y")}`), thing(`a: ${oneOf("X")}`), [
    "additive",
    "Removed `Y` from the values of `Thing.a`.",
  ]),
  row(
    "a closed value added",
    thing("a: { type: string, enum: [X], x-open: false }"),
    thing("a: { type: string, enum: [X, Y], x-open: false }"),
    ["breaking", "Added `Y` to the values of `ThingA`."],
  ),
  row(
    "an enum closed",
    shape(object(`a: ${ref("Status")}`), STATUS),
    shape(object('a: { $ref: "#/components/schemas/Status", x-open: false }'), STATUS),
    ["additive", "Closed the values of `Thing.a`."],
  ),
  row(
    "values of items",
    thing(`a: { type: array, items: ${oneOf("X")} }`),
    thing(`a: { type: array, items: ${oneOf("X, Y")} }`),
    ["additive", "Added `Y` to the values of `Thing.a`."],
  ),
  row(
    "a named enum that is sent",
    both(oneOf("NEW, DONE")),
    both(oneOf("NEW, OPEN")),
    ["breaking", "Removed `DONE` from the values of `Status`."],
    ["additive", "Added `OPEN` to the values of `Status`."],
  ),
  row(
    "a type renamed",
    shape(ref("One"), { One: object(`a: ${TEXT}`) }),
    shape(ref("Two"), { Two: object(`a: ${TEXT}`) }),
    ["breaking", "Removed the type `One`."],
    ["additive", "Added the type `Two`."],
    ["additive", "Changed the type of the result of `getThing` from `One` to `Two`."],
  ),
  row(
    "a field of another shape",
    shape(object(`o: ${ref("One")}`), { One: object(`a: ${TEXT}`, "a") }),
    shape(object(`o: ${ref("Two")}`), { Two: object(`b: ${TEXT}`, "b") }),
    ["breaking", "Removed the type `One`."],
    ["breaking", "Changed the type of `Thing.o` from `One` to `Two`."],
    ["additive", "Added the type `Two`."],
  ),
  row(
    "an open union",
    union({ A: member("a"), B: member("b") }),
    union({ A: member("a"), B: member("b"), C: member("c") }),
    ["additive", "Added the type `C`."],
    ["additive", "Added `C` to the union `Thing`."],
  ),
  row(
    "a member less",
    union({ A: member("a"), B: member("b"), C: member("c") }),
    union({ A: member("a"), B: member("b") }),
    ["breaking", "Removed `C` from the union `Thing`."],
    ["breaking", "Removed the type `C`."],
  ),
  row(
    "a union without discriminator",
    union({ A: object(`a: ${TEXT}`, "a"), B: object(`b: ${TEXT}`, "b") }, ""),
    union({ A: object(`a: ${TEXT}`, "a"), B: object(`b: ${TEXT}`, "b"), C: object(`c: ${TEXT}`, "c") }, ""),
    ["breaking", "Added `C` to the union `Thing`."],
    ["additive", "Added the type `C`."],
  ),
  row("an object becomes an enum", thing("a: { type: string }"), shape(oneOf("X")), [
    "breaking",
    "Turned the type `Thing` from an object into an enum.",
  ]),
  row(
    "an item of a tuple added",
    shape("{ type: array, prefixItems: [{ type: string, x-name: a }] }"),
    shape("{ type: array, prefixItems: [{ type: string, x-name: a }, { type: string, x-name: b }] }"),
    ["additive", 'Added `Thing["1"]`.'],
  ),
  row("a recursive shape", thing(`a: ${ref("Thing")}`), thing(`a: ${ref("Thing")}, b: ${ref("Thing")}`), [
    "additive",
    "Added `Thing.b`.",
  ]),
  row("words", thing("a: { type: string }"), thing("a: { type: string, description: In USDT. }"), [
    "invisible",
    "Changed what is said about `Thing.a`: description.",
  ]),
  row(
    "a shape that is sent and received",
    body([], ref("Thing")).replace(`schema: ${TEXT} } } }`, `schema: ${ref("Thing")} } } }`) +
      `components: { schemas: { Thing: ${object(`a: ${TEXT}`, "a")} } }\n`,
    body([], ref("Thing")).replace(`schema: ${TEXT} } } }`, `schema: ${ref("Thing")} } } }`) +
      `components: { schemas: { Thing: ${object(`a: ${TEXT}, b: ${TEXT}`, "a, b")} } }\n`,
    ["breaking", "Added `Thing.b`, which is required."],
    ["additive", "Added `Thing.b`."],
  ),
];
