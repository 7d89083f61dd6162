import type { Cursor } from "../load/cursor.js";
import { valuesOf } from "./tell.js";
import type { Type } from "./types.js";
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
  const wire = at.need("by").asText();
  const by = parameters.find((parameter) => parameter.wire === wire && parameter.supplied === undefined);
  if (by === undefined) return at.need("by").fail(`"${wire}" is not a parameter`);
  return at.has("present") ? readPresence(at, by) : readSteps(at, by);
}

/** `{ by, present, absent }` */
function readPresence(at: Cursor, by: Parameter): Cost {
  at.only(new Set(["by", "present", "absent"]), "a cost by presence");
  if (by.required) at.need("by").fail(`"${by.wire}" is always present`);
  return { by, steps: [], beyond: at.need("present").asNumber(), absent: at.need("absent").asNumber() };
}

/** `{ by, steps, default }`; what is beyond the last step costs as much as the last step. */
function readSteps(at: Cursor, by: Parameter): Cost {
  at.only(new Set(["by", "default", "steps"]), "a cost");
  if (!isCounted(by.type)) at.need("by").fail("a cost depends on an integer or on the length of a list");
  const steps = at.need("steps").items().map(readStep);
  steps.forEach(([upTo], index) => {
    const before = steps[index - 1];
    if (before !== undefined && before[0] >= upTo) at.need("steps").fail("the steps must rise");
  });
  const [, beyond] = steps.at(-1) ?? at.need("steps").fail("a cost without steps");
  if (by.required && at.has("default")) at.need("default").fail(`"${by.wire}" is never absent`);
  return { by, steps, beyond, absent: by.required ? undefined : at.need("default").asNumber() };
}

function readStep(at: Cursor): readonly [number, number] {
  const [upTo, cost] = at.items();
  if (upTo === undefined || cost === undefined) return at.fail("expected [up to, cost]");
  return [upTo.asNumber(), cost.asNumber()];
}

function isCounted(type: Type): boolean {
  const values = valuesOf(type);
  return (
    type.kind === "integer" || type.kind === "list" || values?.every((value) => typeof value === "number") === true
  );
}
