import type { Field, Scalar, Type, Variant } from "../model/types.js";
import type { Cost, Operation, Parameter, Stream, Venue } from "../model/venue.js";
import { Draft, type SourceFile } from "./file.js";
import { contractFile } from "./places.js";
import { constantOf } from "./statements.js";
import { literal } from "./text.js";

/** packages/simulator/src/generated/<venue>.ts, or <venue>-<product>.ts: the venue as plain data under its wire names. */
export function emitContract(venue: Venue): SourceFile {
  const file = new Draft(contractFile(venue), venue.file, "./schemas");
  const type = file.imports.type("../contract.js", "VenueContract");
  const enums = venue.shapes.flatMap((shape) =>
    shape.body.kind === "enum" ? [[shape.name, shape.body.values] as const] : [],
  );
  const data = {
    id: venue.id,
    product: venue.product,
    name: venue.name,
    access: Object.fromEntries([...venue.access].map(([name, { auth, permission }]) => [name, { auth, permission }])),
    limits: Object.fromEntries(
      venue.limits.map(({ name, limit, intervalMs, scope }) => [name, { limit, intervalMs, scope }]),
    ),
    errors: venue.errors.map(({ code, status, message, class: kind, versions }) => ({
      code,
      status,
      message,
      class: kind,
      versions,
    })),
    enums: Object.fromEntries([...enums].sort(([a], [b]) => (a < b ? -1 : 1))),
    operations: venue.operations.map(operationData),
    sockets: venue.sockets.map(({ name, path, auth, facts }) => ({ name, path, auth, ...known(facts) })),
    streams: venue.streams.map(streamData),
  };
  const docs = `What the documents of ${venue.name} say, as data.`;
  file.statements.push(constantOf({ name: "contract", type, docs, exported: true, value: literal(data, 0, 38) }));
  return file;
}

/** What the frames are that a client sends, the contract has no words for. */
function known({ sends: _, ...facts }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return withoutExamples(facts);
}

function withoutExamples(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { examples: _, ...heartbeat } = (facts.heartbeat ?? {}) as Record<string, unknown>;
  return facts.heartbeat === undefined ? { ...facts } : { ...facts, heartbeat };
}

function operationData(operation: Operation): unknown {
  return {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    section: operation.section,
    access: operation.access.name,
    auth: operation.access.auth,
    permission: operation.access.permission,
    versions: versionsData(operation.versions, ({ path, auth }) => ({ path, auth })),
    weight: operation.weight === undefined ? undefined : costData(operation.weight),
    limits: Object.fromEntries([...operation.costs].map(([bucket, cost]) => [bucket, costData(cost)])),
    body: operation.parameters.find((one) => one.in === "form" || one.in === "json")?.in,
    parameters: operation.parameters.flatMap((parameter) =>
      parameter === operation.list?.field ? [] : [parameterData(parameter)],
    ),
    list: operation.list === undefined ? undefined : listData(operation.list),
    variants: variantsData(operation.variants, operation.parameters),
  };
}

function versionsData<V extends { readonly name: string }>(list: readonly V[], data: (one: V) => unknown): unknown {
  return list.length === 0 ? undefined : Object.fromEntries(list.map((one) => [one.name, data(one)]));
}

/** What JSON text inside a field holds: the items of the list, or the object. */
function jsonData(type: Type): unknown {
  const inner = type.kind === "list" ? type.item : type;
  const body = inner.kind === "named" ? inner.shape.body : undefined;
  if (body?.kind !== "object") return typeData(inner);
  return {
    type: "object",
    fields: body.fields.map((one) => fieldData(one, "json")),
    variants: variantsData(body.variants, body.fields),
  };
}

/** An array body: how many items it may have, and the fields of each. */
function listData({ item, field }: NonNullable<Operation["list"]>): unknown {
  const body = item.kind === "named" ? item.shape.body : undefined;
  const fields = body?.kind === "object" ? body.fields : [];
  return {
    maxItems: field.bounds.maxItems,
    fields: fields.map((one) => fieldData(one, "json")),
    variants: body?.kind === "object" ? variantsData(body.variants, fields) : undefined,
  };
}

function streamData(stream: Stream): unknown {
  return {
    id: stream.id,
    socket: stream.socket.name,
    topics: stream.topics,
    kind: stream.kind,
    versions: versionsData(stream.versions, ({ auth }) => ({ auth })),
    parameters: stream.parameters.map((field) => fieldData(field, "query")),
  };
}

function parameterData(parameter: Parameter): unknown {
  return fieldData(parameter, parameter.in);
}

function fieldData(field: Field, place: Parameter["in"]): unknown {
  const type = field.type.kind === "nullable" ? field.type.of : field.type;
  return {
    name: field.wire,
    // Cookies are a header.
    in: place === "cookie" ? "header" : place,
    ...typeData(type),
    required: field.required,
    supplied: field.supplied,
    versions: field.versions,
    json: field.json ? jsonData(type) : undefined,
    default: field.default,
    minimum: field.bounds.minimum,
    maximum: field.bounds.maximum,
    maxLength: field.bounds.maxLength,
    maxItems: field.bounds.maxItems,
  };
}

/** Type in the words of the contract, and the values where they are listed and no others allowed. */
function typeData(type: Type): { readonly type: string; readonly enum?: readonly Scalar[] } {
  switch (type.kind) {
    case "const":
      return { type: wireType(type.value), enum: [type.value] };
    case "enum":
      return { type: wireType(type.values[0]), ...(type.open === true ? {} : { enum: type.values }) };
    case "named": {
      const { body } = type.shape;
      if (body.kind !== "enum") return { type: "object" };
      return { type: wireType(body.values[0]), ...((type.open ?? body.open) === true ? {} : { enum: body.values }) };
    }
    case "list":
      return { ...typeData(type.item), type: "list" };
    case "map":
    case "untyped":
      return { type: "object" };
    case "nullable":
      return typeData(type.of);
    case "id":
      return { type: "text" };
    default:
      return { type: type.kind };
  }
}

function wireType(value: Scalar | undefined): string {
  return typeof value === "number" ? "integer" : typeof value === "boolean" ? "boolean" : "text";
}

function variantsData(variants: readonly Variant[], fields: readonly Field[]): unknown {
  const wire = (name: string): string => fields.find((field) => field.name === name)?.wire ?? name;
  const values = (map: Variant["when"]): unknown =>
    map.size === 0 ? undefined : Object.fromEntries([...map].map(([name, list]) => [wire(name), list]));
  const names = (list: readonly string[]): unknown => (list.length === 0 ? undefined : list.map(wire));
  if (variants.length === 0) return undefined;
  return variants.map((variant) => ({
    name: variant.name,
    when: values(variant.when),
    required: names(variant.required),
    forbidden: names(variant.forbidden),
    narrow: values(variant.narrow),
  }));
}

function costData(cost: Cost): unknown {
  return typeof cost === "number"
    ? cost
    : { by: cost.by.wire, steps: cost.steps, beyond: cost.beyond, absent: cost.absent };
}
