import type { Field, Scalar, Variant } from "../model/types.js";
import { match, type SpecChange } from "./change.js";
import { documentation } from "./documentation.js";
import { code, values } from "./words.js";

export interface Combinations {
  readonly variants: readonly Variant[];
  readonly fields: readonly Field[];
}

type Say = (fits: boolean, text: string, reason: string) => void;

const REFUSED = "old programs that do otherwise no longer compile";
const ALLOWED = "what old programs give is still accepted";

/**
 * Compares the allowed combinations of parameters. Fields that come or go are reported where the fields are compared,
 * unless a combination that was there before requires a new one.
 *
 * @param owner The function or type whose parameters they are.
 */
export function compareVariants(before: Combinations, after: Combinations, owner: string): SpecChange[] {
  const changes: SpecChange[] = [];
  const { added, removed, both } = match(before.variants, after.variants, (variant) => variant.name);
  const about = { subject: "variant", owner } as const;
  for (const { name } of added) {
    const isFirst = before.variants.length === 0;
    changes.push({
      ...about,
      impact: isFirst ? "breaking" : "additive",
      action: "added",
      part: name,
      text: `Added the combination ${code(name)} to the parameters of ${code(owner)}.`,
      reason: isFirst ? "before, any combination compiled" : "the other combinations stay",
    });
  }
  for (const { name } of removed)
    changes.push({
      ...about,
      impact: "breaking",
      action: "removed",
      part: name,
      text: `Removed the combination ${code(name)} of the parameters of ${code(owner)}.`,
      reason: "old programs that use it, or name its type, no longer compile",
    });
  for (const [old, variant] of both) {
    const say: Say = (fits, text, reason) =>
      changes.push({
        ...about,
        impact: fits ? "additive" : "breaking",
        action: "changed",
        part: variant.name,
        text,
        reason,
      });
    compareVariant(old, variant, before.fields, after.fields, say);
    const label = `the combination ${code(variant.name)} of ${code(owner)}`;
    changes.push(...documentation(old, variant, { owner, part: variant.name, label }));
  }
  return changes;
}

function compareVariant(
  old: Variant,
  variant: Variant,
  before: readonly Field[],
  after: readonly Field[],
  say: Say,
): void {
  const label = `the combination ${code(variant.name)}`;
  for (const { name } of after) {
    const was = before.find((field) => field.name === name);
    const [wasNeeded, needed] = [needs(old, name), needs(variant, name)];
    if (needed && !wasNeeded && !was?.required)
      say(false, `Required ${code(name)} in ${label}.`, "old programs that leave it out no longer compile");
    if (was === undefined) continue;
    if (wasNeeded && !needed && !was.required) say(true, `Made ${code(name)} optional in ${label}.`, ALLOWED);
    const [wasRefused, refused] = [old.forbidden.includes(name), variant.forbidden.includes(name)];
    if (refused && !wasRefused)
      say(false, `Refused ${code(name)} in ${label}.`, "old programs that give it no longer compile");
    if (wasRefused && !refused) say(true, `Allowed ${code(name)} in ${label}.`, "old programs leave it out");
    if (!refused && !wasRefused) compareAllowed(allowed(old, name), allowed(variant, name), name, label, say);
  }
}

function needs(variant: Variant, name: string): boolean {
  return variant.required.includes(name) || variant.when.has(name);
}

/** The only values a combination takes; all where absent. */
function allowed(variant: Variant, name: string): readonly Scalar[] | undefined {
  return variant.when.get(name) ?? variant.narrow.get(name);
}

function compareAllowed(
  before: readonly Scalar[] | undefined,
  after: readonly Scalar[] | undefined,
  name: string,
  label: string,
  say: Say,
): void {
  if (after === undefined) {
    if (before !== undefined) say(true, `Allowed every value of ${code(name)} in ${label}.`, ALLOWED);
  } else if (before === undefined) {
    say(false, `Allowed only ${values(after)} for ${code(name)} in ${label}.`, REFUSED);
  } else {
    const added = after.filter((value) => !before.includes(value));
    const removed = before.filter((value) => !after.includes(value));
    if (added.length > 0) say(true, `Allowed ${values(added)} for ${code(name)} in ${label}.`, ALLOWED);
    if (removed.length > 0) say(false, `Refused ${values(removed)} for ${code(name)} in ${label}.`, REFUSED);
  }
}
