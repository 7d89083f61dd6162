import type { Cost } from "../model/venue.js";
import type { SpecChange } from "./change.js";
import { code } from "./words.js";

/** Why costs and limits are additive: they change when calls are sent, not what compiles. */
export const PACED = "old programs compile as before; the client paces their calls by the new number";

/** What an operation takes from the buckets of the rate limits. */
export function compareCosts(
  before: ReadonlyMap<string, Cost>,
  after: ReadonlyMap<string, Cost>,
  operation: string,
): SpecChange[] {
  const buckets = [...new Set([...before.keys(), ...after.keys()])];
  return buckets.flatMap((bucket): SpecChange[] => {
    const [from, to] = [costWords(before.get(bucket)), costWords(after.get(bucket))];
    if (from === to) return [];
    const text = `Changed what ${code(operation)} takes of the limit ${code(bucket)} from ${from} to ${to}.`;
    const about = { action: "changed", subject: "limit", owner: operation, part: bucket } as const;
    return [{ ...about, impact: "additive", text, reason: PACED }];
  });
}

/** `1`, or `2 (limit up to 50), 5 (beyond), 2 (without)`. */
export function costWords(cost: Cost | undefined): string {
  if (cost === undefined) return "nothing";
  if (typeof cost === "number") return String(cost);
  const { by, steps, beyond, absent } = cost;
  const parts = [
    ...steps.slice(0, -1).map(([upTo, price]) => `${price} (${by.name} up to ${upTo})`),
    `${beyond} (${steps.length === 0 ? `with ${by.name}` : `${by.name} beyond`})`,
    ...(absent === undefined ? [] : [`${absent} (without ${by.name})`]),
  ];
  return parts.join(", ");
}
