import type { Impact } from "../../src/diff/change.js";
import { body, object, operation, shape } from "../support/spec-text.js";
import type { SpecText } from "./states.js";

/** Two states, and all that has to be reported: impact and sentence. */
export interface DiffRow {
  readonly name: string;
  readonly before: SpecText;
  readonly after: SpecText;
  readonly expected: readonly (readonly [Impact, string])[];
}

export const row = (
  name: string,
  before: string | SpecText,
  after: string | SpecText,
  ...expected: readonly (readonly [Impact, string])[]
): DiffRow => {
  const spec = (text: string | SpecText): SpecText => (typeof text === "string" ? { openapi: text } : text);
  return { name, before: spec(before), after: spec(after), expected };
};

export const TEXT = "{ type: string }";
export const DECIMAL = "{ type: string, format: decimal }";
export const thing = (properties: string, required = ""): string => shape(object(properties, required));
export const query = (...parameters: readonly string[]): string =>
  operation(TEXT, [`parameters: [${parameters.map((one) => `{ in: query, ${one} }`).join(", ")}]`]);
export const param = (name: string, more = "schema: { type: string }"): string => `name: ${name}, ${more}`;
export const oneOf = (values: string): string => `{ type: string, enum: [${values}] }`;
export const sent = (property: string): string => body([], object(property));
export const second = (id: string): string =>
  operation(TEXT).replace("paths:\n  /thing:", "  /other:").replace("getThing", id).replace("Gets it", "Gets others");
