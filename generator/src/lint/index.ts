import type { Cursor } from "../load/cursor.js";
import { SpecError } from "../load/error.js";
import type { Field, Shape } from "../model/types.js";
import type { Operation, Stream, Venue } from "../model/venue.js";

/** Descriptions that say nothing the name does not. */
const FILLER =
  /^(the )?(request|response|method|array|object|string|value|field|property|parameter|data|payload|result|list)( (schema|property|item|items|object|body|data|value|field|parameter))?\.?$/i;

/** What compiles but is not good enough. What somebody else wrote is not ours to judge. */
export function findings(venue: Venue): SpecError[] {
  if (venue.foreign) return [];
  return [
    ...venue.operations.flatMap((operation) => ofOperation(operation)),
    ...venue.streams.flatMap((stream) => ofOperation(stream)),
    ...venue.shapes.flatMap(ofShape),
  ];
}

function ofOperation(one: Operation | Stream): SpecError[] {
  const found: SpecError[] = [];
  if (one.summary === undefined) found.push(finding(one.at, "summary is missing"));
  const { documented, inferred } = one.evidence;
  if (documented === undefined && inferred === undefined) found.push(finding(one.at, "x-evidence is missing"));
  found.push(...ofWords(one.at, one.id, one.summary), ...ofWords(one.at, one.id, one.description));
  for (const field of one.parameters) found.push(...ofField(field));
  return found;
}

function ofShape(shape: Shape): SpecError[] {
  const found = ofWords(shape.at, shape.name, shape.description);
  const { body } = shape;
  if (body.kind !== "object" && body.kind !== "tuple") return found;
  for (const field of body.fields) found.push(...ofField(field));
  const stated = shape.at.has("required") || shape.at.has("allOf") || body.kind === "tuple" || body.positional;
  if (shape.sides.has("response") && body.fields.length > 0 && !stated) {
    found.push(finding(shape.at, '"required" is missing: say what the venue always sends, [] for nothing'));
  }
  return found;
}

function ofField(field: Field): SpecError[] {
  return ofWords(field.at, field.name, field.description);
}

function ofWords(at: Cursor, name: string, text: string | undefined): SpecError[] {
  if (text === undefined) return [];
  const letters = (words: string): string =>
    words
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, "")
      .replace(/^the/, "");
  if (FILLER.test(text) || letters(text) === letters(name)) {
    return [finding(at, `"${text}" says no more than the name; leave it out`)];
  }
  return [];
}

function finding(at: Cursor, reason: string): SpecError {
  return new SpecError(at.file, at.pointer, reason, at.files.line(at.file, at.path));
}
