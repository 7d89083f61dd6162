import type { Endpoint, Field, Inventories, Inventory, Parameter, Stream } from "./inventory.js";

/** One fact with a name that says what it is about, and no place: moving it in the document changes nothing. */
export interface Fact {
  readonly name: string;
  /** What is stated; empty where the name says it all. */
  readonly value: string;
  /** Name of the fact without which this one means nothing. */
  readonly parent: string | undefined;
}

/** The facts of all documents of a venue by name; where there are several, each name begins with the version. */
export function listFacts(inventories: Inventories): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const [version, inventory] of inventories) addFacts(inventory, factPrefix(version), facts);
  return facts;
}

/** How the facts of one version begin. */
export function factPrefix(version: string): string {
  return version === "" ? "" : `${version} `;
}

function addFacts(inventory: Inventory, prefix: string, facts: Map<string, Fact>): void {
  const add = (name: string, value: string, parent?: string): string => {
    facts.set(prefix + name, { name: prefix + name, value, parent: parent && prefix + parent });
    return name;
  };
  for (const endpoint of inventory.endpoints) {
    const name = add(endpoint.request, "");
    add(`${name} weight`, endpoint.weight ?? "not stated", name);
    add(`${name} batch limit`, endpoint.batch ?? "not stated", name);
    addContent(name, "response", endpoint, add);
  }
  for (const stream of inventory.streams) {
    const name = add(streamName(stream), "");
    add(`${name} frequency`, stream.frequency ?? "not stated", name);
    for (const other of stream.also ?? []) add(`${name} also ${other}`, "", name);
    addContent(name, "push", stream, add);
  }
  for (const [code, rows] of groupBy(inventory.errors, (row) => row.code)) {
    const texts = rows.map(({ status, message }) => (status === null ? message : `${status} ${message}`));
    add(`error ${code}`, [...new Set(texts)].sort().join("; "));
  }
  for (const [name, values] of Object.entries(inventory.enums)) {
    for (const value of values) add(`enum ${name} value ${value}`, "");
  }
  for (const [name, value] of Object.entries(inventory.statements)) add(`statement ${name}`, value ?? "not found");
}

/** How a stream is called in reports. */
export function streamName(stream: { readonly address: string; readonly topic: string }): string {
  return `stream ${stream.address} ${stream.topic}`.replace(/ {2,}/g, " ").trim();
}

type Add = (name: string, value: string, parent?: string) => string;

function addContent(name: string, part: string, item: Endpoint | Stream, add: Add): void {
  add(`${name} examples`, String(item.examples), name);
  if (item.same !== undefined) add(`${name} same as`, item.same, name);
  for (const parameter of item.parameters) {
    const at = add(`${name} parameter ${parameter.name}`, parameterText(parameter), name);
    for (const value of parameter.values ?? []) add(`${at} value ${value}`, "", at);
  }
  for (const field of item.fields) {
    const at = add(`${name} ${part} ${field.path}`, fieldText(field), name);
    for (const value of field.values ?? []) add(`${at} value ${value}`, "", at);
  }
}

function parameterText({ type, required }: Parameter): string {
  const word = { yes: "required", no: "optional", conditional: "conditional" }[required];
  return type === "" ? word : `${type}, ${word}`;
}

function fieldText({ type, json }: Field): string {
  if (type === "") return `in a table, ${json ?? "not in an example"}`;
  return `${type ?? "not in a table"}, ${json ?? "not in an example"}`;
}

export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
