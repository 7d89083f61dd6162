import type { Shape, TupleBody } from "../model/types.js";
import { decodeField, decodeItem, decoderUsesDecoding } from "./decode.js";
import type { Draft } from "./file.js";
import { decoder, shapeDocs } from "./parts.js";
import { aliasOf } from "./statements.js";
import { typeText } from "./types.js";

/** A labelled tuple. */
export function emitTuple(shape: Shape, body: TupleBody, file: Draft): void {
  const items = body.fields.map(
    (field) => `${field.name}${field.required ? "" : "?"}: ${typeText(field.type, "response", file)}`,
  );
  if (body.rest !== undefined) items.push(`...rest: ${typeText({ kind: "list", item: body.rest }, "response", file)}`);
  file.statements.push(aliasOf(shape.name, [`[${items.join(", ")}]`], shapeDocs(shape)));
  const least = body.fields.filter((field) => field.required).length;
  const decodes = body.fields.map((field) => {
    const statement = `out[${field.wire}] = ${decodeField(field, file, true)};`;
    return field.required ? statement : `if (wire.length > ${field.wire}) ${statement}`;
  });
  if (body.rest !== undefined) {
    const start = body.fields.length;
    const item = decodeItem(body.rest, file);
    decodes.push(
      `for (let i = ${start}; i < wire.length; i++) out[i] = ${file.runtime("nested")}(wire[i], i, ${item}, decoding);`,
    );
  }
  decoder(shape, file, decoderUsesDecoding(body), [
    `const wire = ${file.runtime("asTuple")}(value, ${least});`,
    "// Decoded in place: the parsed array is ours, and books have many levels.",
    "const out: unknown[] = wire;",
    ...decodes,
    `return out as ${shape.name};`,
  ]);
}
