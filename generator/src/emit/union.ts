import { type Inner, tellApart } from "../model/tell.js";
import type { Discriminator, Scalar, Shape, Type, UnionBody } from "../model/types.js";
import { call, decodeItem, ofWire } from "./decode.js";
import type { Draft } from "./file.js";
import { decoder, keyTable, shapeDocs } from "./parts.js";
import { aliasOf, ambientEnumOf, interfaceOf } from "./statements.js";
import { comment, key, member, quote } from "./text.js";
import { typeText } from "./types.js";

/** A union: the type, the member for values the spec does not know, and a decoder that tells the members apart. */
export function emitUnion(shape: Shape, body: UnionBody, file: Draft): void {
  if (shape.sides.has("request") && !shape.rich)
    shape.at.fail("a union can't be sent; x-variants describes alternatives of one object");
  const members = body.members.map((type) => typeText(type, "response", file));
  if (body.discriminator !== undefined) members.push(`Unlisted${shape.name}`);
  file.statements.push(aliasOf(shape.name, members, shapeDocs(shape)));
  if (body.discriminator === undefined) decoder(shape, file, true, plain(shape, body, file));
  else discriminated(shape, body.discriminator, file);
}

function discriminated(shape: Shape, discriminator: Discriminator, file: Draft): void {
  const open = `Unlisted${shape.name}`;
  const { name, wire } = discriminator;
  file.statements.push(
    interfaceOf({
      name: open,
      exported: true,
      docs: comment([
        `A {@link ${shape.name}} of a kind the documents do not list. Its other fields are there as sent.`,
      ]),
      properties: [{ name: key(name), type: "UnlistedValue", docs: "Text; compare it as `String(...)`." }],
      index: { name: "field", type: "unknown" },
    }),
    // An intersection such as `string & {}` would stop the compiler from narrowing the union at all.
    ambientEnumOf(
      "UnlistedValue",
      "text",
      "A string to read; as a type of its own, it lets a check against a listed value narrow the union.",
    ),
  );
  const access = ofWire(wire, file);
  const cases = discriminator.cases.map(({ values, shape: one }) => {
    const labels = values.map((value) => `  case ${wireLiteral(value)}:\n`).join("");
    return `${labels}    return ${call({ kind: "named", shape: one, open: undefined }, "value", file)};`;
  });
  const out = `{ ${key(name)}: ${file.runtime("text")}(${access}, ${quote(wire)}) as UnlistedValue }`;
  keyTable("KNOWN", [wire], file);
  decoder(shape, file, true, [
    `const wire = ${file.runtime("asObject")}(value);`,
    `switch (${access}) {\n${cases.join("\n")}\n}`,
    `const out: ${open} = ${out};`,
    `${file.runtime("keepUnknown")}(wire, out, KNOWN);`,
    "return out;",
  ]);
}

/** Numbers reach the decoders as text. */
function wireLiteral(value: Scalar): string {
  return typeof value === "boolean" ? String(value) : quote(String(value));
}

function plain(shape: Shape, body: UnionBody, file: Draft): string[] {
  const tests = tellApart(body, shape.at);
  return tests.flatMap((test, index) => {
    const lines = test.tests.flatMap((inner) => inside(inner, file));
    if (index === tests.length - 1) return lines;
    const condition = {
      array: "Array.isArray(value)",
      text: 'typeof value === "string"',
      boolean: 'typeof value === "boolean"',
      object: '!Array.isArray(value) && typeof value === "object"',
    }[test.test];
    const [only] = lines;
    if (lines.length === 1 && only !== undefined && !only.includes("\n")) return [`if (${condition}) ${only}`];
    return [`if (${condition}) {\n${lines.map((line) => `  ${line.replaceAll("\n", "\n  ")}`).join("\n")}\n}`];
  });
}

function inside(inner: Inner, file: Draft): string[] {
  switch (inner.by) {
    case "rest":
      return [`return ${decodeMember(inner.type, file)};`];
    case "key":
      return [`if (${file.runtime("hasKeys")}(value, ${quote(inner.key)})) return ${call(inner.type, "value", file)};`];
    case "value": {
      const test = inner.values.map((value) => `value === ${wireLiteral(value)}`).join(" || ");
      const [only] = inner.values;
      const constant = inner.type.kind === "const" ? JSON.stringify(only) : decodeMember(inner.type, file);
      return [`if (${test}) return ${constant};`];
    }
    case "trial": {
      const type = inner.types.map((one) => typeText(one, "response", file)).join(" | ");
      const decodes = inner.types.map((one) => decodeItem(one, file)).join(", ");
      return [`return ${file.runtime("firstOf")}<${type}>(value, [${decodes}], decoding);`];
    }
    case "const": {
      const cases = inner.cases.map(({ values, type }) => {
        const labels = values.map((value) => `  case ${wireLiteral(value)}:\n`).join("");
        return `${labels}    return ${call(type, "value", file)};`;
      });
      const failure = `throw new ${file.runtime("DecodeError")}("not one of the documented values").within(${quote(inner.wire)});`;
      return [
        `switch (${member(`${file.runtime("asObject")}(value)`, inner.wire)}) {\n${cases.join("\n")}\n  default:\n    ${failure}\n}`,
      ];
    }
  }
}

function decodeMember(type: Type, file: Draft): string {
  if (type.kind !== "const") return call(type, "value", file);
  return `${file.runtime("literal")}(value, "", ${JSON.stringify(type.value)})`;
}
