import type { Field, Side } from "../model/types.js";
import type { Auth, Cost, Operation, Stream, Venue } from "../model/venue.js";
import { comment, sentence } from "./text.js";

/** TSDoc of a field: what the name and type do not say. Empty where they say all. */
export function fieldDocs(field: Field, side: Side, positional = false): string | undefined {
  const parts: string[] = [];
  if (field.description !== undefined) parts.push(sentence(field.description));
  if (side === "request") parts.push(...limits(field));
  const odd = field.name !== field.wire && !positional;
  if (field.versions !== undefined) parts.push(`${field.versions.map(versionLabel).join(" and ")} only.`);
  if (odd) parts.push(`Wire key: \`${field.wire}\`.`);
  const lines = parts.length > 0 ? [parts.join(" ")] : [];
  for (const [value, text] of field.enumDescriptions) lines.push(`- \`${value}\`: ${sentence(text)}`);
  if (field.inferred !== undefined) lines.push(`Inferred: ${sentence(field.inferred)}`);
  if (field.deprecated) lines.push("@deprecated");
  return lines.length === 0 ? undefined : comment(lines, 1);
}

/** Bounds and default, where the description does not state them already. */
function limits(field: Field): string[] {
  const text = field.description ?? "";
  const stated = (value: unknown): boolean => new RegExp(`(^|[^\\w.])${value}($|\\W)`).test(text.replaceAll(",", ""));
  const parts = bounds(field).filter((part) => !(part.match(/\d+/g) ?? []).every(stated));
  const isStated = /default/i.test(text) && text.includes(String(field.default));
  if (field.default !== undefined && !isStated) parts.push(`Default: \`${field.default}\`.`);
  return parts;
}

function bounds(field: Field): string[] {
  const { bounds } = field;
  const parts: string[] = [];
  const range = between(bounds.minimum, bounds.maximum, "");
  if (range !== undefined) parts.push(range);
  const length = between(bounds.minLength, bounds.maxLength, " characters");
  if (length !== undefined && field.type.kind === "text") parts.push(length);
  const items = between(bounds.minItems, bounds.maxItems, " items");
  if (items !== undefined) parts.push(items);
  return parts;
}

function between(least: number | undefined, most: number | undefined, unit: string): string | undefined {
  if (least !== undefined && most !== undefined)
    return least === most ? `Exactly ${least}${unit}.` : `${least} to ${most}${unit}.`;
  if (most !== undefined) return `At most ${most}${unit}.`;
  return least === undefined || least === 0 ? undefined : `At least ${least}${unit}.`;
}

/** `5`, or `2 (limit up to 50), 5 (up to 100), 10 (absent)`, or `1 (with symbol), 40 (without)`. */
export function costText(cost: Cost): string {
  if (typeof cost === "number") return String(cost);
  const what = cost.by.type.kind === "list" ? `items in ${cost.by.name}` : cost.by.name;
  if (cost.steps.length === 0) return `${cost.beyond} (with ${what}), ${cost.absent} (without)`;
  const steps = cost.steps.map(([upTo, price], index) => `${price} (${index === 0 ? `${what} ` : ""}up to ${upTo})`);
  return [...steps, ...(cost.absent === undefined ? [] : [`${cost.absent} (absent)`])].join(", ");
}

/** `v3` is `V3` in words. */
function versionLabel(name: string): string {
  return name.toUpperCase();
}

/** The request of each version: `` `GET /v3/a`, V1 `GET /v1/a` ``. */
export function requestText(operation: Operation, venue: Venue): string {
  const [newest, ...older] = operation.versions;
  const request = (path: string): string => `\`${operation.method} ${path}\``;
  const others = older.map(({ name, path }) => `${versionLabel(name)} ${request(path)}`);
  return [request(newest?.path ?? operation.path), ...others, ...onlyText(operation, venue)].join(", ");
}

/** `V3 only`, where other versions do not offer it. */
export function onlyText(one: Operation | Stream, venue: Venue): string[] {
  if (one.versions.length === venue.versions.length) return [];
  return [`${one.versions.map(({ name }) => versionLabel(name)).join(" and ")} only`];
}

/** `signed, `TRADE`, key with write permission`; by version where it depends on that. */
export function accessText(one: Operation | Stream, venue: Venue): string {
  const { access, versions } = one;
  // Somebody else's specification knows of no permissions: those of its operations are our guess.
  if (venue.foreign) return authText(access.auth);
  if (new Set(versions.map(({ auth }) => auth)).size > 1) {
    const list = versions.map(({ name, auth }) => `${authText(auth)} in ${versionLabel(name)}`);
    return `${list.join(", ")}; \`${access.name}\`, key with ${access.permission} permission`;
  }
  if (access.auth !== "none") {
    return `${authText(access.auth)}, \`${access.name}\`, key with ${access.permission} permission`;
  }
  return access.permission === "read" ? "public" : `not signed by the client, \`${access.name}\``;
}

function authText(auth: Auth): string {
  return { none: "public", key: "API key", signed: "signed" }[auth];
}
