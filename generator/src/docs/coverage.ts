import type { Cursor } from "../load/cursor.js";
import { groupBy, streamName } from "./facts.js";
import type { Endpoint, Field, Inventory, Parameter, Stream } from "./inventory.js";
import type { Settings } from "./settings.js";
import type { Shape, SpecField } from "./shape.js";
import type { Spec, SpecOperation, SpecStream } from "./spec.js";

/** A fact on which document and specification do not agree. */
export interface Disagreement {
  readonly fact: string;
  /** What each says, where both say something. */
  readonly detail: string;
}

/** How a specification compares with what its document states. */
export interface Coverage {
  /** In the document, not in the specification. */
  readonly missing: readonly Disagreement[];
  /** In the specification and not marked as inferred, but not in the document. */
  readonly undocumented: readonly Disagreement[];
  /** In both, differently. */
  readonly different: readonly Disagreement[];
  /** Omissions of the settings that excuse nothing any more. */
  readonly unused: readonly string[];
}

type Kind = "missing" | "undocumented" | "different";
type Tell = (kind: Kind, fact: string, detail?: string) => void;

/** Compares the facts of a document with a specification. What the settings' omissions name is left out. */
export function compareWithSpec(inventory: Inventory, spec: Spec, settings: Settings): Coverage {
  const found: Record<Kind, Disagreement[]> = { missing: [], undocumented: [], different: [] };
  const omissions = settings.omissions.map(({ fact }) => ({ fact, pattern: wildcard(fact), used: false }));
  const tell: Tell = (kind, fact, detail = "") => {
    const excuse = omissions.filter(({ pattern }) => pattern.test(fact));
    for (const omission of excuse) omission.used = true;
    if (excuse.length === 0) found[kind].push({ fact, detail });
  };
  compareEndpoints(inventory.endpoints, spec, tell);
  compareStreams(inventory.streams, spec, settings, tell);
  compareErrors(inventory, spec, tell);
  compareEnums(inventory, spec, settings, tell);
  compareStatements(inventory, spec, settings, tell);
  return { ...found, unused: omissions.filter(({ used }) => !used).map(({ fact }) => fact) };
}

function wildcard(text: string): RegExp {
  const parts = text.split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/gu, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "u");
}

function compareEndpoints(endpoints: readonly Endpoint[], spec: Spec, tell: Tell): void {
  const documented = new Map(endpoints.map((endpoint) => [endpoint.request, endpoint]));
  for (const [request, endpoint] of documented) {
    const operation = spec.operations.get(request);
    if (operation === undefined) tell("missing", request);
    else compareEndpoint(endpoint, operation, tell);
  }
  for (const [request, operation] of spec.operations) {
    if (!documented.has(request) && !operation.inferred) tell("undocumented", request);
  }
}

function compareEndpoint(endpoint: Endpoint, operation: SpecOperation, tell: Tell): void {
  const at = endpoint.request;
  if (endpoint.weight !== operation.weight) {
    tell("different", `${at} weight`, both(endpoint.weight ?? "not stated", operation.weight ?? "not stated"));
  }
  if (endpoint.examples > operation.examples) {
    tell("different", `${at} examples`, both(String(endpoint.examples), String(operation.examples)));
  }
  compareParameters(at, endpoint.parameters, operation.parameters, tell);
  compareFields(`${at} response`, endpoint.fields, operation.response, tell);
}

function compareParameters(
  at: string,
  documented: readonly Parameter[],
  specified: ReadonlyMap<string, SpecField>,
  tell: Tell,
): void {
  const names = new Set(documented.map((parameter) => parameter.name));
  for (const parameter of documented) {
    const fact = `${at} parameter ${parameter.name}`;
    const field = specified.get(parameter.name);
    if (field === undefined) {
      tell("missing", fact);
      continue;
    }
    if ((parameter.required === "yes") !== field.required) {
      tell("different", `${fact} required`, both(parameter.required, field.required ? "yes" : "no"));
    }
    compareValues(fact, parameter.values, field.values, tell);
  }
  for (const [name, field] of specified) {
    if (!names.has(name) && !field.inferred && !field.holds) tell("undocumented", `${at} parameter ${name}`);
  }
}

function compareFields(at: string, documented: readonly Field[], shape: Shape, tell: Tell): void {
  const paths = new Set(documented.map((field) => field.path));
  for (const field of documented) {
    const fact = `${at} ${field.path}`;
    const specified = shape.fields.get(field.path);
    if (specified === undefined) {
      if (![...shape.open].some((path) => field.path.startsWith(path))) tell("missing", fact);
      continue;
    }
    const types = [...specified.types];
    for (const type of field.json?.split("|") ?? []) {
      const fits = types.length === 0 || types.includes(type) || (type === "number" && types.includes("integer"));
      if (!fits) tell("different", `${fact} type`, both(type, types.join(" or ")));
    }
    compareValues(fact, field.values, specified.values, tell);
  }
  const respelt = new Set([...shape.fields].map(([path, { alias }]) => (paths.has(path) ? alias : undefined)));
  for (const [path, field] of shape.fields) {
    if (!field.holds && !field.inferred && field.alias === undefined && !paths.has(path) && !respelt.has(path)) {
      tell("undocumented", `${at} ${path}`);
    }
  }
}

/** Values the document lists have to be the specification's; where it lists none, there is nothing to compare. */
function compareValues(
  at: string,
  documented: readonly string[] | undefined,
  specified: ReadonlySet<string>,
  tell: Tell,
): void {
  if (documented === undefined || documented.length === 0) return;
  for (const value of documented) if (!specified.has(value)) tell("missing", `${at} value ${value}`);
  for (const value of specified) if (!documented.includes(value)) tell("undocumented", `${at} value ${value}`);
}

function compareStreams(streams: readonly Stream[], spec: Spec, settings: Settings, tell: Tell): void {
  const known = new Set<SpecStream>();
  for (const stream of streams) {
    const at = streamName(stream);
    const specified = spec.streams.find((s) => s.address === stream.address && s.topics.includes(stream.topic));
    if (specified === undefined) {
      tell("missing", at);
      continue;
    }
    known.add(specified);
    const { frequency } = stream;
    const words = frequency === null ? null : (settings.streams?.frequencies.get(frequency) ?? frequency);
    if (words !== specified.frequency) {
      tell("different", `${at} frequency`, both(words ?? "not stated", specified.frequency ?? "not stated"));
    }
    if (stream.examples > specified.examples) {
      tell("different", `${at} examples`, both(String(stream.examples), String(specified.examples)));
    }
    compareParameters(at, stream.parameters, specified.parameters, tell);
    compareFields(`${at} push`, stream.fields, specified.push, tell);
  }
  for (const stream of spec.streams) {
    if (!known.has(stream) && !stream.inferred) tell("undocumented", `stream ${stream.name}`);
  }
}

function compareErrors(inventory: Inventory, spec: Spec, tell: Tell): void {
  const text = (row: { status: string | null; message: string }): string => `${row.status ?? ""} ${row.message}`.trim();
  const documented = groupBy(inventory.errors, (row) => row.code);
  const specified = groupBy(spec.errors, (row) => row.code);
  for (const [code, rows] of documented) {
    const others = new Set((specified.get(code) ?? []).map(text));
    if (others.size === 0) tell("missing", `error ${code}`);
    else
      for (const row of rows)
        if (!others.has(text(row))) tell("different", `error ${code}`, both(text(row), [...others].join("; ")));
  }
  for (const code of specified.keys()) if (!documented.has(code)) tell("undocumented", `error ${code}`);
}

function compareEnums(inventory: Inventory, spec: Spec, settings: Settings, tell: Tell): void {
  for (const [name, source] of settings.enums) {
    if (source.spec === undefined) continue;
    const values = enumAt(spec.at(source.spec));
    if (values === undefined) tell("missing", `enum ${name}`, `nothing at ${source.spec}`);
    else compareValues(`enum ${name}`, inventory.enums[name] ?? [], new Set(values), tell);
  }
}

/** Values of an enum, or of the property that tells the members of a union apart. */
function enumAt(at: Cursor | undefined): string[] | undefined {
  const schema = at?.resolve();
  return (
    schema
      ?.child("enum")
      ?.items()
      .map((value) => String(value.value)) ?? schema?.child("discriminator")?.need("mapping").keys()
  );
}

function compareStatements(inventory: Inventory, spec: Spec, settings: Settings, tell: Tell): void {
  for (const [name, { spec: place, scale }] of settings.statements) {
    const stated = inventory.statements[name];
    if (place === undefined || stated === undefined || stated === null) continue;
    const value = spec.at(place)?.value;
    const expected = scale === 1 ? stated : String(Number(stated) * scale);
    if (value === undefined) tell("missing", `statement ${name}`, `nothing at ${place}`);
    else if (String(value) !== expected) tell("different", `statement ${name}`, both(expected, String(value)));
  }
}

function both(document: string, spec: string): string {
  return `document: ${document}; spec: ${spec}`;
}
