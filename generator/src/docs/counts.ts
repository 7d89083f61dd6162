import { streamName } from "./facts.js";
import type { Field, Inventory } from "./inventory.js";
import { fieldsOf } from "./same.js";

/** Totals, for people. */
export interface Counts {
  readonly endpoints: number;
  readonly paths: number;
  readonly parameters: number;
  readonly requiredParameters: number;
  readonly fields: number;
  /** Fields that hold no other field. */
  readonly leaves: number;
  readonly examples: number;
  readonly streams: number;
  readonly pushFields: number;
  readonly subscriptionParameters: number;
  readonly errors: number;
  readonly errorCodes: number;
}

export function countFacts({ endpoints, streams, errors }: Inventory): Counts {
  const parameters = endpoints.flatMap((endpoint) => endpoint.parameters);
  const answers = endpoints.map((endpoint) => fieldsOf(endpoint, ({ request }) => request, endpoints));
  const pushes = streams.map((stream) => fieldsOf(stream, streamName, streams));
  return {
    endpoints: endpoints.length,
    paths: new Set(endpoints.map((endpoint) => endpoint.request.split(" ")[1])).size,
    parameters: parameters.length,
    requiredParameters: parameters.filter((parameter) => parameter.required === "yes").length,
    fields: total(answers, (fields) => fields.length),
    leaves: total(answers, leaves),
    examples: total(endpoints, ({ examples }) => examples),
    streams: streams.length,
    pushFields: total(pushes, (fields) => fields.length),
    subscriptionParameters: total(streams, (stream) => stream.parameters.length),
    errors: errors.length,
    errorCodes: new Set(errors.map((row) => row.code)).size,
  };
}

function total<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0);
}

function leaves(fields: readonly Field[]): number {
  const holds = (path: string): boolean =>
    fields.some((f) => f.path.startsWith(`${path}.`) || f.path.startsWith(`${path}[`));
  return fields.filter((field) => !holds(field.path)).length;
}
