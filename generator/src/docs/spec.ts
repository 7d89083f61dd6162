import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import type { Cursor } from "../load/cursor.js";
import type { SpecFiles } from "../load/files.js";
import { isInferred, readShape, type Shape, type SpecField, versionsOf } from "./shape.js";
import { presenceText, stepsText } from "./weights.js";

/** The facts of one version of a venue's specification, as far as documents state such facts. */
export interface Spec {
  /** By `METHOD /path`. */
  readonly operations: ReadonlyMap<string, SpecOperation>;
  readonly streams: readonly SpecStream[];
  readonly errors: readonly SpecError[];
  /** What stands at `file#/pointer`, a path relative to the venue's folder. */
  at(place: string): Cursor | undefined;
}

export interface SpecError {
  readonly code: string;
  readonly status: string;
  readonly message: string;
  readonly inferred: boolean;
}

export interface SpecOperation {
  /** The same in every version. */
  readonly id: string;
  readonly inferred: boolean;
  /** In the words of an inventory. */
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
  /** Names on the wire; each topic with the names that its optional part adds. */
  readonly topics: readonly (readonly string[])[];
  readonly frequency: string | null;
  /** Keys of the subscribe frame, by path. */
  readonly parameters: ReadonlyMap<string, SpecField>;
  readonly push: Shape;
  readonly examples: number;
}

const METHODS = ["get", "post", "put", "patch", "delete"];

/**
 * Reads the specification in a folder such as `specs/<venue>`.
 *
 * @param version Version of the API; empty where the venue has one only.
 */
export function readSpec(files: SpecFiles, folder: string, version: string): Spec {
  const openapi = files.open(posix.join(folder, "openapi.yaml"));
  const streams = posix.join(folder, "asyncapi.yaml");
  const asyncapi = existsSync(join(files.root, streams)) ? files.open(streams) : undefined;
  return {
    operations: new Map(readOperations(openapi, version)),
    streams: asyncapi === undefined ? [] : readStreams(asyncapi, version),
    errors: (openapi.child("x-errors")?.resolve().items() ?? [])
      .filter((row) => isKnown(row.child("versions")?.asTexts(), version))
      .map((row) => ({
        code: row.need("code").asText(),
        status: String(row.child("status")?.value ?? ""),
        message: row.need("message").asText(),
        inferred: isInferred(row),
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

function isKnown(versions: readonly string[] | undefined, version: string): boolean {
  return version === "" || versions === undefined || versions.includes(version);
}

function readOperations(openapi: Cursor, version: string): [string, SpecOperation][] {
  const prefixes = (openapi.child("x-versions")?.entries() ?? []).map(
    ([name, at]) => [name, at.need("prefix").asText()] as const,
  );
  const newest = prefixes[0]?.[1] ?? "";
  const prefix = prefixes.find(([name]) => name === version)?.[1] ?? newest;
  return (openapi.child("paths")?.entries() ?? []).flatMap(([path, item]) => {
    const methods = item.resolve();
    return METHODS.flatMap((method): [string, SpecOperation][] => {
      const operation = methods.child(method);
      if (operation === undefined) return [];
      const offered = operation.child("x-versions");
      if (!isKnown(offered?.keys(), version)) return [];
      const there = offered?.child(version)?.text("path") ?? prefix + path.slice(newest.length);
      const name = method.toUpperCase();
      return [[`${name} ${there}`, { id: `${name} ${path}`, ...readOperation(operation, methods, version) }]];
    });
  });
}

function readOperation(operation: Cursor, item: Cursor, version: string): Omit<SpecOperation, "id"> {
  const parameters = new Map<string, SpecField>();
  for (const list of [item.child("parameters"), operation.child("parameters")]) {
    for (const entry of list?.items() ?? []) {
      const parameter = entry.resolve();
      const place = parameter.need("in").asText();
      if (place === "header" || place === "cookie") continue;
      if (isKnown(versionsOf(parameter), version)) addParameter(parameter, parameters);
    }
  }
  const body = content(operation.child("requestBody")?.resolve())?.child("schema");
  addFields("", readShape(body), parameters, version);
  const answer = content(success(operation));
  return {
    inferred: isInferred(operation),
    weight: weightText(operation.child("x-weight")),
    parameters,
    response: readShape(answer?.child("schema")),
    examples: answer?.child("examples")?.keys().length ?? (answer?.has("example") === true ? 1 : 0),
  };
}

function addParameter(parameter: Cursor, parameters: Map<string, SpecField>): void {
  const name = parameter.need("name").asText();
  const shape = readShape(parameter.child("schema") ?? content(parameter)?.child("schema"));
  const { types, values } = shape.root;
  const [inferred, required] = [isInferred(parameter), parameter.flag("required")];
  parameters.set(name, { types, values, inferred, required, alias: undefined, holds: false, versions: undefined });
  addFields(name, shape, parameters, "");
}

/** Adds the keys of a body, or of JSON inside a parameter. Items that are plain values belong to their list. */
function addFields(owner: string, shape: Shape, parameters: Map<string, SpecField>, version: string): void {
  for (const [path, field] of shape.fields) {
    const name = owner === "" ? path.replace(/^\[\]\.?/u, "") : owner + path;
    if (name === "" || !isKnown(field.versions, version)) continue;
    if (!name.endsWith("[]")) parameters.set(name, field);
    else for (const value of field.values) parameters.get(name.slice(0, -2))?.values.add(value);
  }
}

function weightText(at: Cursor | undefined): string | null {
  if (at === undefined) return null;
  if (typeof at.value === "number") return String(at.value);
  const steps = at.child("steps")?.items();
  if (steps !== undefined) {
    return stepsText(
      steps.map((step) => {
        const [upTo, weight] = step.items();
        return [String(upTo?.value), String(weight?.value)];
      }),
    );
  }
  return presenceText(String(at.need("present").value), String(at.need("absent").value));
}

function success(operation: Cursor): Cursor | undefined {
  const answers = operation.child("responses")?.entries() ?? [];
  return answers.find(([status]) => status.startsWith("2"))?.[1].resolve();
}

/** The first media type of a body or an answer. */
function content(body: Cursor | undefined): Cursor | undefined {
  return body?.child("content")?.entries()[0]?.[1];
}

function readStreams(asyncapi: Cursor, version: string): SpecStream[] {
  return (asyncapi.child("operations")?.entries() ?? []).flatMap(([name, operation]): SpecStream[] => {
    const stream = operation.child("x-stream");
    if (stream === undefined || !isKnown(operation.child("x-versions")?.keys(), version)) return [];
    const socket = asyncapi.child("x-sockets")?.child(stream.need("socket").asText());
    const messages = operation.need("channel").resolve().child("messages");
    const push = messages?.child("push")?.resolve();
    return [
      {
        name,
        inferred: isInferred(operation),
        address: socket?.text("path") ?? "",
        topics: (stream.child("topics")?.asTexts() ?? []).map((topic) => namesOf(topic, stream)),
        frequency: stream.text("interval") ?? null,
        parameters: readShape(messages?.child("subscribe")?.resolve().child("payload")).fields,
        push: readShape(push?.child("payload")),
        examples: push?.child("examples")?.items().length ?? 0,
      },
    ];
  });
}

/** A topic without its optional part, and with each value of that part. */
function namesOf(topic: string, stream: Cursor): string[] {
  const [part, before = "", name = "", after = ""] = /\[([^{[]*)\{(\w+)\}([^\]]*)\]/u.exec(topic) ?? [];
  if (part === undefined) return [topic];
  const values = readShape(stream.child("parameters")?.child(name)).root.values;
  return [topic.replace(part, ""), ...[...values].map((value) => topic.replace(part, before + value + after))];
}
