import type { Cursor } from "../load/cursor.js";
import type { Cost, Parameter, RateLimit } from "./venue.js";

/** `x-weight`: documentation only; what a call costs in the buckets is `x-limits`. */
export function readWeight(operation: Cursor, parameters: readonly Parameter[]): Cost | undefined {
  const at = operation.child("x-weight");
  return at === undefined ? undefined : readCost(at, parameters);
}

/** `x-limits`: bucket -> cost. */
export function readCosts(
  operation: Cursor,
  parameters: readonly Parameter[],
  limits: readonly RateLimit[],
): Map<string, Cost> {
  const entries = operation.child("x-limits")?.entries() ?? [];
  return new Map(
    entries.map(([bucket, at]) => {
      if (!limits.some((limit) => limit.name === bucket)) at.fail(`"${bucket}" is not in the root's x-rate-limits`);
      return [bucket, readCost(at, parameters)];
    }),
  );
}

function readCost(at: Cursor, parameters: readonly Parameter[]): Cost {
  if (typeof at.value !== "object") return at.asNumber();
  at.only(new Set(["by", "default", "steps"]), "a cost");
  const wire = at.need("by").asText();
  const by = parameters.find((parameter) => parameter.wire === wire && parameter.supplied === undefined);
  if (by === undefined) return at.need("by").fail(`"${wire}" is not a parameter`);
  if (by.type.kind !== "integer" && by.type.kind !== "list")
    at.need("by").fail("a cost depends on an integer or on the length of a list");
  const steps = at
    .need("steps")
    .items()
    .map((step): readonly [number, number] => {
      const [upTo, cost] = step.items();
      if (upTo === undefined || cost === undefined) return step.fail("expected [up to, cost]");
      return [upTo.asNumber(), cost.asNumber()];
    });
  steps.forEach(([upTo], index) => {
    const before = steps[index - 1];
    if (before !== undefined && before[0] >= upTo) at.need("steps").fail("the steps must rise");
  });
  return { by, steps, beyond: at.need("default").asNumber() };
}
