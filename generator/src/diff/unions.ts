import type { Side, UnionBody } from "../model/types.js";
import { match, type SpecChange } from "./change.js";
import { code, typeWords } from "./words.js";

/** Compares the members of two unions. With a discriminator, a union is open: it has a member for values not listed. */
export function compareUnions(before: UnionBody, after: UnionBody, side: Side, name: string): SpecChange[] {
  const changes: SpecChange[] = [];
  const about = { subject: "type", owner: name } as const;
  const { added, removed } = match(before.members, after.members, (type) => typeWords(type, side));
  const isOpen = before.discriminator !== undefined && after.discriminator !== undefined;
  const isSent = side === "request";
  for (const type of added)
    changes.push({
      ...about,
      impact: isSent || isOpen ? "additive" : "breaking",
      action: "added",
      text: `Added ${code(typeWords(type, side))} to the union ${code(name)}.`,
      reason: isSent
        ? "old programs do not send it"
        : isOpen
          ? "the union is open: old programs already expect members that are not listed"
          : "old programs that handle every member do not know it",
    });
  for (const type of removed)
    changes.push({
      ...about,
      impact: "breaking",
      action: "removed",
      text: `Removed ${code(typeWords(type, side))} from the union ${code(name)}.`,
      reason: `old programs that ${isSent ? "send" : "handle"} it no longer compile`,
    });
  const [from, to] = [before.discriminator?.name, after.discriminator?.name];
  if (from !== to)
    changes.push({
      ...about,
      impact: "breaking",
      action: "changed",
      text: `Changed what tells the members of ${code(name)} apart, from ${told(from)} to ${told(to)}.`,
      reason: "old programs tell them apart by something else",
    });
  return changes;
}

function told(name: string | undefined): string {
  return name === undefined ? "their shape" : code(name);
}
