import { on } from "../model/sides.js";
import { valuesOf } from "../model/tell.js";
import type { Field, ObjectBody, Shape, TupleBody, Type, UnionBody } from "../model/types.js";
import { given } from "../model/venue.js";
import type { Draft } from "./file.js";
import { paramsTypes } from "./params.js";
import { shapeDocs } from "./parts.js";
import { fieldsOf, jsonOf } from "./rich.js";
import { aliasOf, functionOf } from "./statements.js";
import { key, literal, quote, sentence } from "./text.js";
import { typeText } from "./types.js";

/** The request side of a shape that is sent as JSON text of its own: its type where it has one, and its writer. */
export function emitRich(shape: Shape, file: Draft): void {
  const { body } = shape;
  if (body.kind === "enum" || !shape.sides.has("request")) return;
  const body_ =
    body.kind === "object"
      ? emitObject(shape, body, file)
      : body.kind === "tuple"
        ? emitTuple(shape, body, file)
        : emitUnion(shape, body, file);
  file.statements.push(
    functionOf({
      name: `write${shape.inputName}`,
      docs: `Writes {@link ${shape.inputName}} as JSON.`,
      exported: true,
      parameters: [{ name: "value", type: shape.inputName }],
      result: "string",
      body: body_,
    }),
  );
}

/** Has the response side declared the type already? */
function isDeclared(shape: Shape): boolean {
  return shape.sides.has("response") && shape.inputName === shape.name;
}

function emitObject(shape: Shape, body: ObjectBody, file: Draft): string[] {
  if (body.positional) shape.at.fail("positional objects can't be sent");
  const fields = on(given(body.fields), "request");
  const { rest } = body;
  if (!isDeclared(shape)) {
    const docs = shape.description === undefined ? [] : [sentence(shape.description)];
    const index = rest === undefined ? undefined : restType(fields, rest, file);
    file.statements.push(...paramsTypes({ name: shape.inputName, docs, fields, variants: [], rest: index }, file));
  }
  if (rest === undefined) return [`return ${fieldsOf(fields, "value", file)};`];
  const known = `[${fields.map((field) => quote(field.name)).join(", ")}]`;
  const item = jsonOf(rest, `(item as ${typeText(rest, "request", file)})`, quote(shape.name), file);
  const more = `${file.wire("others")}(value, ${known}, (item) => ${item})`;
  return [`return ${fieldsOf(fields, "value", file, more)};`];
}

/** An index signature has to allow what the known keys hold as well. */
function restType(fields: readonly Field[], rest: Type, file: Draft): string {
  const types = [rest, ...fields.map((field) => field.type)].map((type) => typeText(type, "request", file));
  return [...new Set([...types, "undefined"])].join(" | ");
}

function emitTuple(shape: Shape, body: TupleBody, file: Draft): string[] {
  const names = body.fields.map((field) => `${field.name}${field.required ? "" : "?"}: `);
  const items = body.fields.map((field, index) => `${names[index]}${typeText(field.type, "request", file)}`);
  if (body.rest !== undefined) {
    const item = typeText(body.rest, "request", file);
    items.push(`...rest: ${/[|&]/.test(item) ? `(${item})` : item}[]`);
  }
  if (!isDeclared(shape)) {
    file.statements.push(aliasOf(shape.inputName, [`readonly [${items.join(", ")}]`], shapeDocs(shape)));
  }
  const name = quote(shape.name);
  const writers = body.fields.map(({ type }) => {
    return `  (item) => ${jsonOf(type, `(item as ${typeText(type, "request", file)})`, name, file)},`;
  });
  const last = body.rest ?? ({ kind: "untyped" } as const);
  const rest = `(item) => ${jsonOf(last, `(item as ${typeText(last, "request", file)})`, name, file)}`;
  return [`return ${file.wire("tupled")}(value, ${name}, [\n${writers.join("\n")}\n], ${rest});`];
}

type JsClass = "array" | "boolean" | "object" | "scalar";

function emitUnion(shape: Shape, body: UnionBody, file: Draft): string[] {
  if (!isDeclared(shape)) {
    const members = body.members.map((type) => typeText(type, "request", file));
    file.statements.push(aliasOf(shape.inputName, [...new Set(members)], shapeDocs(shape)));
  }
  const name = quote(shape.name);
  const of = (wanted: JsClass): Type[] => body.members.filter((type) => classOf(type) === wanted);
  const write = (type: Type): string => jsonOf(type, `(value as ${typeText(type, "request", file)})`, name, file);
  const lines = [
    "// Members are told apart by what they are and by their required keys; the first that fits is meant.",
  ];
  lines.push("const given: unknown = value;");
  const [array, ...arrays] = of("array");
  if (array !== undefined) {
    const text = arrays.length === 0 ? write(array) : `${file.wire("anything")}(given, ${name})`;
    lines.push(`if (Array.isArray(given)) return ${text};`);
  }
  if (of("boolean").length > 0) lines.push('if (typeof given === "boolean") return String(given);');
  const scalars = of("scalar");
  const objects = of("object");
  if (scalars.length > 0) {
    const text = `${file.wire("scalar")}(given, ${name}, ${scalars.some(takesText)})`;
    lines.push(objects.length === 0 ? `return ${text};` : `if (${file.wire("isScalar")}(given)) return ${text};`);
  }
  objects.forEach((type, index) => {
    const test = index === objects.length - 1 ? "" : `if (${file.wire("fits")}(given, ${wanted(type)})) `;
    lines.push(`${test}return ${write(type)};`);
  });
  if (objects.length === 0 && scalars.length === 0) lines.push(`return ${file.wire("misfit")}(${name});`);
  return lines;
}

/** What an object must have to be of the type: its required keys, and the values where they are listed. */
function wanted(type: Type): string {
  const fields = type.kind === "named" && type.shape.body.kind === "object" ? type.shape.body.fields : [];
  const required = on(given(fields), "request").filter((field) => field.required);
  const entries = required.map((field) => `${key(field.name)}: ${literal(valuesOf(field.type) ?? [])}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function takesText(type: Type): boolean {
  const values = valuesOf(type);
  if (values !== undefined) return values.some((value) => typeof value === "string");
  return type.kind === "text" || (type.kind === "id" && type.wire === "text");
}

function classOf(type: Type): JsClass {
  switch (type.kind) {
    case "list":
      return "array";
    case "boolean":
      return "boolean";
    case "const":
      return typeof type.value === "boolean" ? "boolean" : "scalar";
    case "map":
      return "object";
    case "named": {
      const { body } = type.shape;
      if (body.kind === "enum") return "scalar";
      return body.kind === "tuple" || (body.kind === "object" && body.positional) ? "array" : "object";
    }
    default:
      return "scalar";
  }
}
