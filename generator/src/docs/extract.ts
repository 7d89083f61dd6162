import { type Block, plainText, readBlocks } from "./blocks.js";
import { type Content, readContent } from "./content.js";
import { readEnum } from "./enums.js";
import { readErrors } from "./errors.js";
import type { Endpoint, Inventory, Parameter, Stream } from "./inventory.js";
import type { JsonValue } from "./json.js";
import { outline, type Scope } from "./outline.js";
import type { Settings, StreamLayout } from "./settings.js";
import { mergeStreams } from "./streams.js";
import { readWeight } from "./weights.js";

/** Everything a document states, and what of its settings no longer fits it. */
export interface Extract {
  readonly inventory: Inventory;
  readonly notes: readonly string[];
}

/** Extracts the facts of a document. */
export function extract(document: string, settings: Settings): Extract {
  const notes: string[] = [];
  let text = document.replaceAll("\r\n", "\n").replaceAll("\u00a0", " ");
  for (const [from, to] of settings.repairs) {
    if (!text.includes(from)) notes.push(`repair not needed: ${JSON.stringify(from)}`);
    text = text.replaceAll(from, to);
  }
  const blocks = readBlocks(text, settings);
  const texts = new Set(blocks.map(plainText));
  for (const section of [...settings.sections, ...settings.subsections]) {
    if (!texts.has(section)) notes.push(`section not found: ${section}`);
  }
  const scopes = outline(blocks, settings);
  const inventory: Inventory = {
    endpoints: scopes.flatMap((scope) => readEndpoint(scope, settings)),
    streams: mergeStreams(readStreams(scopes, settings)),
    errors: readErrors(blocks, settings),
    enums: Object.fromEntries([...settings.enums].map(([name, source]) => [name, readEnum(blocks, source)])),
    statements: Object.fromEntries(
      [...settings.statements].map(([name, { match }]) => {
        const found = match.exec(text);
        return [name, found === null ? null : found.slice(1).join(" ")];
      }),
    ),
  };
  return { inventory, notes: [...notes, ...doubts(inventory), ...unreadable(scopes)] };
}

/** What the settings expect and the document does not have, and what it describes twice. */
function doubts({ endpoints, enums, statements }: Inventory): string[] {
  const requests = endpoints.map(({ request }) => request);
  const twice = new Set(requests.filter((name, index) => requests.indexOf(name) !== index));
  return [
    ...Object.entries(enums).flatMap(([name, values]) => (values.length === 0 ? [`enum not found: ${name}`] : [])),
    ...Object.entries(statements).flatMap(([name, value]) => (value === null ? [`statement not found: ${name}`] : [])),
    ...[...twice].map((name) => `described twice: ${name}`),
  ];
}

/** Lines that open an example which could not be read: its fields are missing from the inventory. */
function unreadable(scopes: readonly Scope[]): string[] {
  return scopes.flatMap(({ title, blocks }) =>
    blocks
      .filter((block) => block.kind === "text" && /^(?:\{|\[|\[\{)$/u.test(block.text))
      .map(() => `example not readable: ${title}`),
  );
}

function readEndpoint(scope: Scope, settings: Settings): Endpoint[] {
  const { kind, request, section, title } = scope;
  if (kind !== "request") return [];
  const { facts } = readContent(scope, request, settings);
  return [
    {
      request,
      section,
      title,
      weight: readWeight(scope.blocks, settings),
      batch: firstMatch(scope.blocks, settings.batch),
      ...facts,
      parameters: [...pathParameters(request, facts.parameters), ...facts.parameters],
    },
  ];
}

/** The parameters of the path that no table describes. */
function pathParameters(request: string, described: readonly Parameter[]): Parameter[] {
  return [...request.matchAll(/\{(\w+)\}/gu)]
    .map((match) => match[1] ?? "")
    .filter((name) => !described.some((parameter) => parameter.name === name))
    .map((name) => ({ name, type: "in the path", required: "yes" }));
}

function readStreams(scopes: readonly Scope[], settings: Settings): Stream[] {
  const layout = settings.streams;
  if (layout === undefined) return [];
  let common: { section: string; parameters: readonly Parameter[] } = { section: "", parameters: [] };
  return scopes.flatMap((scope): Stream[] => {
    const { kind, address, section, title } = scope;
    if (kind === "request") return [];
    const content = readContent(scope, title, settings);
    const { facts } = content;
    if (kind === "common") {
      common = { section, parameters: facts.parameters };
      return [];
    }
    const printed = printedNames(scope.blocks, layout);
    const [topic = title, ...also] = printed.length > 0 ? printed : [topicOf(content, layout) ?? title];
    const stream = {
      address,
      topic: layout.topics.get(topic) ?? layout.topics.get(title) ?? topic,
      ...(also.length > 0 && { also }),
      section,
      title,
      frequency: firstMatch(scope.blocks, layout.frequency),
      ...facts,
    };
    return [
      common.section === section ? { ...stream, parameters: [...common.parameters, ...facts.parameters] } : stream,
    ];
  });
}

/** The names of a stream, where a line states them; the next line may go on with them. */
function printedNames(blocks: readonly Block[], layout: StreamLayout): string[] {
  if (layout.name === undefined) return [];
  const line = firstMatch(blocks, layout.name) ?? "";
  return [...line.matchAll(layout.nameItem)].map((match) => match[1] ?? match[0]);
}

/** The topic an example carries under one of the layout's keys, in it or in its first item. */
function topicOf({ requests, responses }: Content, layout: StreamLayout): string | undefined {
  return [...requests, ...responses].map((value) => topicIn(value, layout.topic)).find((topic) => topic !== undefined);
}

function topicIn(value: JsonValue, keys: readonly string[]): string | undefined {
  const holder: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof holder !== "object" || holder === null) return undefined;
  for (const key of keys) {
    const topic: unknown = Reflect.get(holder, key);
    if (typeof topic === "string") return topic;
  }
  return undefined;
}

/** First match in the lines of a scope, which may reach over several of them. */
function firstMatch(blocks: readonly Block[], pattern: RegExp): string | null {
  const text = blocks.map((block) => plainText(block) ?? "").join("\n");
  return pattern.exec(text)?.[1] ?? null;
}
