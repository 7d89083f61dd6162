import { type Block, plainText, readBlocks } from "./blocks.js";
import { mergeFields } from "./fields.js";
import type { Endpoint, ErrorRow, Field, Inventory, Parameter, Stream } from "./inventory.js";
import { type JsonValue, jsonPaths } from "./json.js";
import { outline, type Scope } from "./outline.js";
import { columnsOf, type FieldTable, readFields, readParameters } from "./rows.js";
import { type EnumSource, headerCell, type Settings } from "./settings.js";

/** Everything a document states, and what of its settings no longer fits it. */
export interface Extract {
  readonly inventory: Inventory;
  readonly notes: readonly string[];
}

/** Extracts the facts of a document. */
export function extract(document: string, settings: Settings): Extract {
  const notes: string[] = [];
  let text = document.replaceAll("\r\n", "\n");
  for (const [from, to] of settings.repairs) {
    if (!text.includes(from)) notes.push(`repair not needed: ${JSON.stringify(from)}`);
    text = text.replaceAll(from, to);
  }
  const blocks = readBlocks(text);
  const texts = new Set(blocks.map(plainText));
  for (const section of [...settings.sections, ...settings.subsections]) {
    if (!texts.has(section)) notes.push(`section not found: ${section}`);
  }
  const scopes = outline(blocks, settings);
  const inventory: Inventory = {
    endpoints: scopes.flatMap((scope) => readEndpoint(scope, settings)),
    streams: scopes.flatMap((scope) => readStream(scope, settings)),
    errors: readErrors(blocks, settings),
    enums: Object.fromEntries([...settings.enums].map(([name, source]) => [name, readEnum(blocks, source)])),
    statements: Object.fromEntries(
      [...settings.statements].map(([name, { match }]) => {
        const found = match.exec(text);
        return [name, found === null ? null : found.slice(1).join(" ")];
      }),
    ),
  };
  for (const [name, values] of Object.entries(inventory.enums)) {
    if (values.length === 0) notes.push(`enum not found: ${name}`);
  }
  for (const [name, value] of Object.entries(inventory.statements)) {
    if (value === null) notes.push(`statement not found: ${name}`);
  }
  for (const duplicate of duplicates(inventory)) notes.push(`described twice: ${duplicate}`);
  return { inventory, notes };
}

function duplicates({ endpoints, streams }: Inventory): string[] {
  const names = [...endpoints.map(({ request }) => request), ...streams.map((s) => `${s.address} ${s.topic}`)];
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

function readEndpoint(scope: Scope, settings: Settings): Endpoint[] {
  const { request, section, title } = scope;
  if (request === undefined) return [];
  const content = readContent(scope, request, settings);
  return [
    {
      request,
      section,
      title,
      weight: firstMatch(scope.blocks, settings.weight),
      batch: firstMatch(scope.blocks, settings.batch),
      ...content.facts,
    },
  ];
}

function readStream(scope: Scope, settings: Settings): Stream[] {
  const layout = settings.streams;
  if (scope.request !== undefined || layout === undefined) return [];
  const { address, section, title } = scope;
  const { facts, requests, responses } = readContent(scope, title, settings);
  const printed = [...requests, ...responses].map((value) => topicOf(value, layout.topic)).find((t) => t !== undefined);
  const frequency = firstMatch(scope.blocks, layout.frequency);
  const topic = printed ?? title;
  return [{ address, topic: layout.topics.get(topic) ?? topic, section, title, frequency, ...facts }];
}

interface Content {
  readonly facts: { examples: number; parameters: readonly Parameter[]; fields: readonly Field[] };
  readonly requests: readonly JsonValue[];
  readonly responses: readonly JsonValue[];
}

/** Tables and examples of one request or stream. An example printed twice in a row counts once. */
function readContent(scope: Scope, at: string, settings: Settings): Content {
  const parameters: Parameter[] = [];
  const tables: FieldTable[] = [];
  const requests: JsonValue[] = [];
  const responses: JsonValue[] = [];
  let into = responses;
  let last = "";
  for (const block of scope.blocks) {
    if (block.kind === "json") {
      const text = JSON.stringify(block.value);
      if (text !== last) into.push(block.value);
      last = text;
      continue;
    }
    last = "";
    if (block.kind === "table") {
      const { name, type, required } = columnsOf(block.table, settings);
      if (name === undefined || type === undefined) continue;
      if (required !== undefined) parameters.push(...readParameters(block.table, settings));
      else tables.push(readFields(block.table, settings));
      continue;
    }
    const text = plainText(block) ?? "";
    if (settings.labels.request.some((label) => label.test(text))) into = requests;
    if (settings.labels.response.some((label) => label.test(text))) into = responses;
  }
  const shown = new Map<string, Set<string>>();
  for (const value of responses) jsonPaths(value, shown);
  const fields = mergeFields(tables, shown, at, settings);
  return { facts: { examples: responses.length, parameters, fields }, requests, responses };
}

/** The topic an example carries under one of these keys, in it or in its first item. */
function topicOf(value: JsonValue, keys: readonly string[]): string | undefined {
  const holder: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof holder !== "object" || holder === null) return undefined;
  for (const key of keys) {
    const topic: unknown = Reflect.get(holder, key);
    if (typeof topic === "string") return topic;
  }
  return undefined;
}

function readErrors(blocks: readonly Block[], settings: Settings): ErrorRow[] {
  return blocks.flatMap((block) => {
    if (block.kind !== "table") return [];
    const { code, status, message } = columnsOf(block.table, settings);
    if (code === undefined || message === undefined) return [];
    return block.table.rows.map((row) => ({
      code: row[code] ?? "",
      status: status === undefined ? null : (row[status] ?? null),
      message: row[message] ?? "",
    }));
  });
}

function readEnum(blocks: readonly Block[], source: EnumSource): string[] {
  const found = new Set<string>();
  blocks.forEach((block, at) => {
    const { table, columns, under } = source;
    if (block.kind === "table") {
      if (table === undefined || table.join("|") !== block.table.header.map(headerCell).join("|")) return;
      for (const row of block.table.rows) {
        const value = columns.map((column) => row[column] ?? "").join(": ");
        found.add(value.replace(/^"(.*)"$/u, "$1"));
      }
      return;
    }
    if (under === undefined || plainText(block) !== under) return;
    for (const item of itemsAfter(blocks, at, source.item)) found.add(item);
  });
  return [...found];
}

/** Items of the lines after a title, up to the first line that has none; a line of prose before them may stand between. */
function itemsAfter(blocks: readonly Block[], title: number, item: RegExp): string[] {
  const items: string[] = [];
  for (let at = title + 1; at < blocks.length; at++) {
    const found = [...(plainText(blocks[at]) ?? "").matchAll(item)].map((match) => match[1] ?? match[0]);
    if (found.length === 0 && (items.length > 0 || at > title + 1)) break;
    items.push(...found);
  }
  return items;
}

/** First match in the lines of a scope, which may reach over several of them. */
function firstMatch(blocks: readonly Block[], pattern: RegExp): string | null {
  const text = blocks.map((block) => plainText(block) ?? "").join("\n");
  return pattern.exec(text)?.[1] ?? null;
}
