import type { Cursor } from "../load/cursor.js";
import {
  both,
  compareFields,
  compareParameters,
  compareValues,
  type Elsewhere,
  fieldsEverywhere,
  type Kind,
  type Tell,
} from "./compare-fields.js";
import { factPrefix, groupBy, streamName } from "./facts.js";
import type { Endpoint, Field, Inventories, Inventory, Stream } from "./inventory.js";
import { fieldsOf } from "./same.js";
import type { Settings } from "./settings.js";
import type { Spec, SpecOperation, SpecStream } from "./spec.js";

/** A fact on which document and specification do not agree. */
export interface Disagreement {
  readonly fact: string;
  /** What each says, where both say something. */
  readonly detail: string;
}

/** How a specification compares with what its documents state. */
export interface Coverage {
  /** In a document, not in the specification. */
  readonly missing: readonly Disagreement[];
  /** In the specification and not marked as inferred, but not in the document. */
  readonly undocumented: readonly Disagreement[];
  /** In both, differently. */
  readonly different: readonly Disagreement[];
  /** Omissions of the settings that excuse nothing any more. */
  readonly unused: readonly string[];
}

/**
 * Compares the facts of a venue's documents with its specification. What the settings' omissions name is left out. The
 * answers of all versions share a shape, so a field has to be documented in one of them only.
 */
export function compareWithSpec(
  inventories: Inventories,
  specOf: (version: string) => Spec,
  settings: Settings,
): Coverage {
  const found: Record<Kind, Disagreement[]> = { missing: [], undocumented: [], different: [] };
  const omissions = settings.omissions.map(({ fact }) => ({ fact, pattern: wildcard(fact), used: false }));
  const specs = new Map([...inventories.keys()].map((version) => [version, specOf(version)]));
  const elsewhere = fieldsEverywhere(inventories, (version) => answersOf(inventories, specs, version));
  for (const [version, inventory] of inventories) {
    const spec = specs.get(version);
    if (spec === undefined) continue;
    const tell: Tell = (kind, name, detail = "") => {
      const fact = factPrefix(version) + name;
      const excuse = omissions.filter(({ pattern }) => pattern.test(fact));
      for (const omission of excuse) omission.used = true;
      if (excuse.length === 0) found[kind].push({ fact, detail });
    };
    compareEndpoints(inventory.endpoints, spec, elsewhere, tell);
    compareStreams(inventory.streams, spec, settings, elsewhere, tell);
    compareErrors(inventory, spec, tell);
    compareEnums(inventory, spec, settings, tell);
    compareStatements(inventory, spec, settings, tell);
  }
  return { ...found, unused: omissions.filter(({ used }) => !used).map(({ fact }) => fact) };
}

function wildcard(text: string): RegExp {
  const parts = text.split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/gu, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "u");
}

type Everywhere = ReadonlyMap<string, Elsewhere>;
const NOWHERE: Elsewhere = new Map();

function answersOf(
  inventories: Inventories,
  specs: ReadonlyMap<string, Spec>,
  version: string,
): { key: string; fields: Field[] }[] {
  const { endpoints, streams } = inventories.get(version) ?? { endpoints: [], streams: [] };
  return [
    ...endpoints.map((one) => ({
      key: specs.get(version)?.operations.get(one.request)?.id ?? one.request,
      fields: fieldsOf(one, ({ request }) => request, endpoints),
    })),
    ...streams.map((one) => ({ key: streamName(one), fields: fieldsOf(one, streamName, streams) })),
  ];
}

function compareEndpoints(endpoints: readonly Endpoint[], spec: Spec, elsewhere: Everywhere, tell: Tell): void {
  const documented = new Map(endpoints.map((endpoint) => [endpoint.request, endpoint]));
  for (const [request, endpoint] of documented) {
    const operation = spec.operations.get(request);
    if (operation === undefined) {
      tell("missing", request);
      continue;
    }
    const fields = fieldsOf(endpoint, (other) => other.request, endpoints);
    compareEndpoint(endpoint, fields, operation, elsewhere.get(operation.id) ?? NOWHERE, tell);
  }
  for (const [request, operation] of spec.operations) {
    if (!documented.has(request) && !operation.inferred) tell("undocumented", request);
  }
}

function compareEndpoint(
  endpoint: Endpoint,
  fields: readonly Field[],
  operation: SpecOperation,
  elsewhere: Elsewhere,
  tell: Tell,
): void {
  const at = endpoint.request;
  if (endpoint.weight !== operation.weight) {
    tell("different", `${at} weight`, both(endpoint.weight ?? "not stated", operation.weight ?? "not stated"));
  }
  compareExamples(at, endpoint, operation, tell);
  compareParameters(at, endpoint.parameters, operation.parameters, tell);
  compareFields(`${at} response`, fields, operation.response, elsewhere, tell);
}

function compareExamples(at: string, item: Endpoint | Stream, spec: { readonly examples: number }, tell: Tell): void {
  if (item.examples <= spec.examples) return;
  tell("different", `${at} examples`, both(String(item.examples), String(spec.examples)));
}

function compareStreams(
  streams: readonly Stream[],
  spec: Spec,
  settings: Settings,
  elsewhere: Everywhere,
  tell: Tell,
): void {
  const known = new Set<SpecStream>();
  for (const stream of streams) {
    const at = streamName(stream);
    const specified = spec.streams.find(
      ({ address, topics }) =>
        ["", address].includes(stream.address) && topics.some((names) => names.includes(stream.topic)),
    );
    if (specified === undefined) {
      tell("missing", at);
      continue;
    }
    known.add(specified);
    const names = [stream.topic, ...(stream.also ?? [])];
    const others = specified.topics.find((group) => group.includes(stream.topic)) ?? [];
    for (const name of names) if (!others.includes(name)) tell("missing", `${at} also ${name}`);
    for (const name of others) if (!names.includes(name)) tell("undocumented", `${at} also ${name}`);
    const { frequency } = stream;
    const words = frequency === null ? null : (settings.streams?.frequencies.get(frequency) ?? frequency);
    if (words !== specified.frequency) {
      tell("different", `${at} frequency`, both(words ?? "not stated", specified.frequency ?? "not stated"));
    }
    compareExamples(at, stream, specified, tell);
    compareParameters(at, stream.parameters, specified.parameters, tell);
    compareFields(
      `${at} push`,
      fieldsOf(stream, streamName, streams),
      specified.push,
      elsewhere.get(at) ?? NOWHERE,
      tell,
    );
  }
  for (const stream of spec.streams) {
    if (!known.has(stream) && !stream.inferred) tell("undocumented", `stream ${stream.name}`);
  }
}

function compareErrors(inventory: Inventory, spec: Spec, tell: Tell): void {
  const documented = groupBy(inventory.errors, (row) => row.code);
  const specified = groupBy(spec.errors, (row) => row.code);
  for (const [code, rows] of documented) {
    const others = specified.get(code) ?? [];
    if (others.length === 0) {
      tell("missing", `error ${code}`);
      continue;
    }
    for (const row of rows) {
      const said = errorText(row);
      const texts = new Set(others.map((other) => errorText(row.status === null ? { ...other, status: null } : other)));
      if (!texts.has(said)) tell("different", `error ${code}`, both(said, [...texts].join("; ")));
    }
  }
  for (const [code, rows] of specified) {
    if (!documented.has(code) && !rows.every(({ inferred }) => inferred)) tell("undocumented", `error ${code}`);
  }
}

/** Status and message; quotes of code, spaces and the letter of a placeholder make no difference. */
function errorText({ status, message }: { readonly status: string | null; readonly message: string }): string {
  const text = message
    .replaceAll("`", "")
    .replace(/%[bdf]/gu, "%s")
    .replace(/\s+/gu, " ");
  return `${status ?? ""} ${text}`.trim();
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
