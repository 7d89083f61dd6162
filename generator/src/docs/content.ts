import { type Block, plainText } from "./blocks.js";
import { mergeFields } from "./fields.js";
import type { Field, Parameter } from "./inventory.js";
import { type JsonValue, jsonPaths } from "./json.js";
import type { Scope } from "./outline.js";
import { placeParameters } from "./places.js";
import { columnsOf, type FieldTable, readFields, readParameters } from "./rows.js";
import type { Settings } from "./settings.js";

/** What the tables and examples of one request or stream state. */
export interface Content {
  readonly facts: {
    readonly examples: number;
    readonly parameters: readonly Parameter[];
    readonly fields: readonly Field[];
    readonly same?: string;
  };
  readonly requests: readonly JsonValue[];
  readonly responses: readonly JsonValue[];
}

/**
 * Reads tables and examples. An example printed twice counts once.
 *
 * @param at Request or title of the stream, for the renames that apply to it.
 */
export function readContent(scope: Scope, at: string, settings: Settings): Content {
  const parameters: Parameter[] = [];
  const tables: FieldTable[] = [];
  const requests: JsonValue[] = [];
  const responses: JsonValue[] = [];
  let into = responses;
  const printed = new Set<string>();
  let owner = "";
  let same: string | undefined;
  for (const block of scope.blocks) {
    same ??= sameAs(block, settings);
    if (block.kind === "json") {
      const text = JSON.stringify(block.value);
      if (!printed.has(text)) into.push(block.value);
      printed.add(text);
      continue;
    }
    if (block.kind === "table") {
      const { name, type, required } = columnsOf(block.table, settings);
      const typed = settings.columns.type.length > 0;
      if (name === undefined || (typed && type === undefined)) continue;
      const asks = typed ? required !== undefined : into === requests;
      if (asks) parameters.push(...readParameters(block.table, settings).map((one) => inside(owner, one)));
      else tables.push(readFields(block.table, settings));
      owner = "";
      continue;
    }
    const text = plainText(block) ?? "";
    if (settings.labels.request.some((label) => label.test(text))) into = requests;
    if (settings.labels.response.some((label) => label.test(text))) into = responses;
    if (settings.labels.other.some((label) => label.test(text))) into = [];
    owner = settings.items.map((line) => line.exec(text)?.[1]).find((name) => name !== undefined) ?? owner;
  }
  const payloads = responses.map((value) => unwrapped(value, settings));
  const fields = mergeFields(tables, shownIn(payloads), at, settings);
  const placed = settings.fields.bare ? placeParameters(parameters, shownIn(requests)) : parameters;
  const facts = { examples: payloads.filter((value) => !isEmpty(value, same)).length, parameters: placed, fields };
  return { facts: same === undefined ? facts : { ...facts, same }, requests, responses };
}

function shownIn(values: readonly JsonValue[]): Map<string, Set<string>> {
  const shown = new Map<string, Set<string>>();
  for (const value of values) jsonPaths(value, shown);
  return shown;
}

function inside(owner: string, parameter: Parameter): Parameter {
  return owner === "" ? parameter : { ...parameter, name: `${owner}[].${parameter.name}` };
}

function sameAs(block: Block, settings: Settings): string | undefined {
  const text = block.kind === "json" ? block.source : (plainText(block) ?? "");
  const rule = settings.same.find(({ match }) => match.test(text));
  return rule && (rule.items ? `${rule.as} []` : rule.as);
}

/** Whether an example only says that it is like another one. */
function isEmpty(value: JsonValue, same: string | undefined): boolean {
  return same !== undefined && ![...jsonPaths(value).keys()].some((path) => path.replaceAll("[]", "") !== "");
}

/** The payload of an example that also shows the wrapper of the socket. */
function unwrapped(value: JsonValue, settings: Settings): JsonValue {
  const key = settings.streams?.wrapper;
  if (key === undefined || typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return value;
  const keys = Object.keys(value);
  return keys.length === 2 && keys.some((one) => settings.streams?.topic.includes(one))
    ? (Reflect.get(value, key) as JsonValue)
    : value;
}
