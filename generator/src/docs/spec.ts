import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import type { Cursor } from "../load/cursor.js";
import type { SpecFiles } from "../load/files.js";
import { isInferred, readShape, type Shape, type SpecField } from "./shape.js";

/** The facts of a venue's specification, as far as documents state such facts. */
export interface Spec {
  /** By `METHOD /path`. */
  readonly operations: ReadonlyMap<string, SpecOperation>;
  readonly streams: readonly SpecStream[];
  readonly errors: readonly { readonly code: string; readonly status: string; readonly message: string }[];
  /** What stands at `file#/pointer`, a path relative to the venue's folder. */
  at(place: string): Cursor | undefined;
}

export interface SpecOperation {
  readonly inferred: boolean;
  readonly weight: string | null;
  /** Parameters and the keys of a body, by name. */
  readonly parameters: ReadonlyMap<string, SpecField>;
  readonly response: Shape;
  readonly examples: number;
}

export interface SpecStream {
  readonly name: string;
  readonly inferred: boolean;
  readonly address: string;
  readonly topics: readonly string[];
  readonly frequency: string | null;
  /** Keys of the subscribe frame, by path. */
  readonly parameters: ReadonlyMap<string, SpecField>;
  readonly push: Shape;
  readonly examples: number;
}

const METHODS = ["get", "post", "put", "patch", "delete"];

/** Reads the specification in a folder such as `specs/<venue>`. */
export function readSpec(files: SpecFiles, folder: string): Spec {
  const openapi = files.open(posix.join(folder, "openapi.yaml"));
  const streams = posix.join(folder, "asyncapi.yaml");
  const asyncapi = existsSync(join(files.root, streams)) ? files.open(streams) : undefined;
  return {
    operations: new Map(readOperations(openapi)),
    streams: asyncapi === undefined ? [] : readStreams(asyncapi),
    errors: (openapi.child("x-errors")?.resolve().items() ?? []).map((row) => ({
      code: row.need("code").asText(),
      status: String(row.child("status")?.value ?? ""),
      message: row.need("message").asText(),
    })),
    at: (place) => {
      const [file = "", pointer = ""] = place.split("#", 2);
      let here: Cursor | undefined = files.open(posix.join(folder, file));
      for (const part of pointer.split("/").slice(1)) {
        here = here?.resolve().child(part.replaceAll("~1", "/").replaceAll("~0", "~"));
      }
      return here;
    },
  };
}

function readOperations(openapi: Cursor): [string, SpecOperation][] {
  return (openapi.child("paths")?.entries() ?? []).flatMap(([path, item]) => {
    const methods = item.resolve();
    return METHODS.flatMap((method): [string, SpecOperation][] => {
      const operation = methods.child(method);
      if (operation === undefined) return [];
      return [[`${method.toUpperCase()} ${path}`, readOperation(operation, methods)]];
    });
  });
}

function readOperation(operation: Cursor, item: Cursor): SpecOperation {
  const parameters = new Map<string, SpecField>();
  for (const list of [item.child("parameters"), operation.child("parameters")]) {
    for (const entry of list?.items() ?? []) {
      const parameter = entry.resolve();
      const place = parameter.need("in").asText();
      if (place === "header" || place === "cookie") continue;
      const name = parameter.need("name").asText();
      parameters.set(name, readParameter(parameter));
      for (const [path, field] of readShape(parameter.child("schema")).fields) {
        if (path.endsWith("[]")) for (const value of field.values) parameters.get(name)?.values.add(value);
      }
    }
  }
  const body = content(operation.child("requestBody")?.resolve())?.child("schema");
  for (const [path, field] of readShape(body).fields) {
    const key = path.replace(/^\[\]\.?/u, "");
    if (key !== "") parameters.set(key, field);
  }
  const answer = content(success(operation));
  return {
    inferred: isInferred(operation),
    weight: operation.number("x-weight")?.toString() ?? null,
    parameters,
    response: readShape(answer?.child("schema")),
    examples: answer?.child("examples")?.keys().length ?? (answer?.has("example") === true ? 1 : 0),
  };
}

function readParameter(parameter: Cursor): SpecField {
  const schema = parameter.child("schema")?.resolve();
  const type = schema?.child("type")?.value;
  const values = schema?.child("enum")?.items() ?? [];
  return {
    types: new Set(typeof type === "string" ? [type] : []),
    values: new Set(values.map((value) => String(value.value))),
    inferred: isInferred(parameter),
    alias: undefined,
    required: parameter.flag("required"),
    holds: false,
  };
}

function success(operation: Cursor): Cursor | undefined {
  const answers = operation.child("responses")?.entries() ?? [];
  return answers.find(([status]) => status.startsWith("2"))?.[1].resolve();
}

/** The first media type of a body or an answer. */
function content(body: Cursor | undefined): Cursor | undefined {
  return body?.child("content")?.entries()[0]?.[1];
}

function readStreams(asyncapi: Cursor): SpecStream[] {
  return (asyncapi.child("operations")?.entries() ?? []).flatMap(([name, operation]): SpecStream[] => {
    const stream = operation.child("x-stream");
    if (stream === undefined) return [];
    const socket = asyncapi.child("x-sockets")?.child(stream.need("socket").asText());
    const messages = operation.need("channel").resolve().child("messages");
    const push = messages?.child("push")?.resolve();
    return [
      {
        name,
        inferred: isInferred(operation),
        address: socket?.text("path") ?? "",
        topics: stream.child("topics")?.asTexts() ?? [],
        frequency: stream.text("interval") ?? null,
        parameters: readShape(messages?.child("subscribe")?.resolve().child("payload")).fields,
        push: readShape(push?.child("payload")),
        examples: push?.child("examples")?.items().length ?? 0,
      },
    ];
  });
}
