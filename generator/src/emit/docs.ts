import type { Field, Side } from "../model/types.js";
import type { Cost, Venue } from "../model/venue.js";
import { comment, sentence } from "./text.js";

/** TSDoc of a field: what the name and type do not say. Empty where they say all. */
export function fieldDocs(field: Field, side: Side, positional = false): string[] {
  const parts: string[] = [];
  if (field.description !== undefined) parts.push(sentence(field.description));
  if (side === "request") parts.push(...limits(field));
  const odd = field.name !== field.wire && !positional;
  if (odd) parts.push(`Wire key: \`${field.wire}\`.`);
  const lines = parts.length > 0 ? [parts.join(" ")] : [];
  for (const [value, text] of field.enumDescriptions) lines.push(`- \`${value}\`: ${sentence(text)}`);
  if (field.inferred !== undefined) lines.push(`Inferred: ${sentence(field.inferred)}`);
  if (field.deprecated) lines.push("@deprecated");
  return lines.length === 0 ? [] : [comment(lines, 1)];
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

/** `5`, or `2 (limit up to 50), 5 (up to 100), 10 (beyond)`. */
export function costText(cost: Cost): string {
  if (typeof cost === "number") return String(cost);
  const what = cost.by.type.kind === "list" ? `items in ${cost.by.name}` : cost.by.name;
  const steps = cost.steps.map(([upTo, price], index) => `${price} (${index === 0 ? `${what} ` : ""}up to ${upTo})`);
  return [...steps, `${cost.beyond} (beyond)`].join(", ");
}

/** `signed, `TRADE`, key with write permission`. */
export function accessText(access: Venue["operations"][number]["access"]): string {
  if (access.auth === "none") return "public";
  const auth = access.auth === "key" ? "API key" : "signed";
  return `${auth}, \`${access.name}\`, key with ${access.permission} permission`;
}
