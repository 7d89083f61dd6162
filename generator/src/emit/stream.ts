import { pascal } from "../model/names.js";
import { given, type Stream, type Venue } from "../model/venue.js";
import { decodeItem } from "./decode.js";
import { encodeField } from "./encode.js";
import { Draft, type SourceFile } from "./file.js";
import { streamDocs } from "./operation-docs.js";
import { maybeAbsent, paramsTypes } from "./params.js";
import { paramsParameter, writerParameters } from "./parts.js";
import { generatedFolder } from "./places.js";
import { constantOf, functionOf } from "./statements.js";
import { bracket, comment, literal, member, quote, WIDTH } from "./text.js";
import { typeText } from "./types.js";
import { variantTable } from "./variants.js";

/** streams/<id>.ts: the parameters, the function and the literal the runtime works from. */
export function emitStream(stream: Stream, venue: Venue): SourceFile {
  const path = `${generatedFolder(venue)}/streams/${stream.id}.ts`;
  const file = new Draft(path, stream.at.file, "../schemas");
  const fields = given(stream.parameters);
  const params = fields.length === 0 ? "object" : `${pascal(stream.id)}Params`;
  const item = typeText(stream.item, "response", file);
  const push = typeText(stream.push, "response", file);
  const watch = file.imports.value("../../stream.js", "watch");
  if (fields.length > 0) {
    const docs = [`Parameters of {@link ${stream.id}}.`];
    file.statements.push(...paramsTypes({ name: params, docs, fields, variants: stream.variants }, file));
  }
  const needed = fields.some((field) => field.required) || stream.variants.length > 0;
  const list = fields.length === 0 ? [] : [paramsParameter(params, needed)];
  file.statements.push(
    functionOf({
      name: stream.id,
      docs: comment(streamDocs(stream, venue)),
      exported: true,
      parameters: [
        { name: "client", type: file.runtimeType("Client") },
        ...list,
        { name: "options", type: file.runtimeType("WatchOptions"), optional: true },
      ],
      result: `${file.runtimeType("Stream")}<${item}, ${push}>`,
      body: [`return ${watch}(client, operation, ${fields.length > 0 ? "params" : "{}"}, options);`],
    }),
  );
  const entries = [
    `id: ${quote(stream.id)}`,
    `socket: ${quote(stream.socket.name)}`,
    `topics: ${literal(stream.topics, 1, 12)}`,
    `kind: ${quote(stream.kind)}`,
    ...versionsSource(stream, venue),
    ...(fields.length > 0 ? ["params: encodeParams"] : []),
    `decode: ${decodeItem(stream.push, file)}`,
    `items: ${itemsSource(stream)}`,
  ];
  const type = `${file.runtimeType("StreamOperation")}<${params}, ${push}, ${item}>`;
  const value = bracket("{", entries, "}", { indent: 0, used: WIDTH });
  file.statements.push(constantOf({ name: "operation", type, exported: false, value }));
  if (fields.length > 0) emitEncoder(stream, params, file);
  return file;
}

/** The versions that offer it; nothing where all do. */
function versionsSource({ versions }: Stream, venue: Venue): string[] {
  if (versions.length === venue.versions.length) return [];
  const names = versions.map(({ name }) => name);
  return [`versions: ${literal(names, 1, 14)}`];
}

function emitEncoder(stream: Stream, params: string, file: Draft): void {
  const check =
    stream.variants.length > 0 ? [`${file.runtime("requireVariant")}(${quote(stream.id)}, params, VARIANTS);`] : [];
  const writes = given(stream.parameters).map((field) =>
    encodeField({ ...field, required: !maybeAbsent(field, stream.variants) }, "params", file, false),
  );
  file.statements.push(
    functionOf({
      name: "encodeParams",
      exported: false,
      parameters: writerParameters("params", params, file),
      result: "void",
      body: [...check, ...writes],
    }),
  );
  if (stream.variants.length > 0) file.statements.push(variantTable(stream.variants, file));
}

/** From a push to its items: lists are given item by item, and what is absent gives none. */
function itemsSource(stream: Stream): string {
  const isList = (type: Stream["push"]): boolean => (type.kind === "nullable" ? isList(type.of) : type.kind === "list");
  let value = "push";
  let many = isList(stream.push);
  let maybe = false;
  for (const field of stream.steps) {
    const list = isList(field.type);
    const absent = !field.required || field.type.kind === "nullable";
    if (many) {
      const next = member("item", field.name);
      const part = absent ? `${next} ?? []` : list ? next : `[${next}]`;
      value = `${value}.flatMap((item) => ${part})`;
    } else {
      value = maybe ? `${value}?.${field.name}` : member(value, field.name);
      many = list;
      maybe ||= absent;
      if (many && maybe) value = `(${value} ?? [])`;
    }
  }
  const source = value.replace(/^\((.*)\)$/, "$1");
  if (many) return `(push) => ${source}`;
  return maybe ? `(push) => (${source} == null ? [] : [${source}])` : `(push) => [${source}]`;
}
