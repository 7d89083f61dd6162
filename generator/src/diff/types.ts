import type { EnumType, Side, Type } from "../model/types.js";
import { accepts, enumOf, isHidden } from "./accepts.js";
import type { Action, Impact } from "./change.js";
import { code, isOpen, typeWords, values } from "./words.js";

/** A difference between two types; the sentence needs the name of what has the type. */
export interface TypeChange {
  readonly impact: Impact;
  readonly action: Action;
  readonly subject: "type" | "value";
  readonly say: (label: string) => string;
  readonly reason: string;
}

/** What only programs on the raw layer notice: it has the wire's names, places and types. */
export const RAW = "functions hide it, but programs on the raw layer write or read it";

/** Compares two types by what callers may write, or by what they read. */
export function compareTypes(before: Type, after: Type, side: Side): TypeChange[] {
  const [old, current] = [seen(before, side), seen(after, side)];
  if (
    (old.kind === "list" && current.kind === "list") ||
    (old.kind === "map" && current.kind === "map") ||
    (old.kind === "nullable" && current.kind === "nullable")
  )
    return compareTypes(inner(old), inner(current), side);
  const oldEnum = enumOf(old);
  const currentEnum = enumOf(current);
  if (oldEnum !== undefined && currentEnum !== undefined) return compareUses(old, oldEnum, current, currentEnum, side);
  const [from, to] = [typeWords(old, side), typeWords(current, side)];
  if (from === to) return compareWire(old, current);
  return [typeChange(from, to, fits(old, current, side), side)];
}

function seen(type: Type, side: Side): Type {
  return isHidden(type, side) ? seen(type.of, side) : type;
}

function inner(type: Type & { kind: "list" | "map" | "nullable" }): Type {
  return type.kind === "nullable" ? type.of : type.item;
}

/** Does an old program fit the new type? */
function fits(before: Type, after: Type, side: Side): boolean {
  return side === "request" ? accepts(after, before, side) : accepts(before, after, side);
}

function typeChange(from: string, to: string, fit: boolean, side: Side): TypeChange {
  const reason =
    side === "request"
      ? fit
        ? "what old programs give is still accepted"
        : "what old programs give may no longer compile, or be refused"
      : fit
        ? "what arrives still has the type old programs expect"
        : "old programs expect another type than what arrives";
  return {
    impact: fit ? "additive" : "breaking",
    action: "changed",
    subject: "type",
    say: (label) => `Changed the type of ${label} from ${code(from)} to ${code(to)}.`,
    reason,
  };
}

/** Two uses of enums. A named enum is compared once, where it is declared, unless this use is closed on its own. */
function compareUses(old: Type, oldEnum: EnumType, current: Type, currentEnum: EnumType, side: Side): TypeChange[] {
  const [wasOpen, open] = [isOpen(oldEnum, side), isOpen(currentEnum, side)];
  const changes: TypeChange[] = [];
  if (wasOpen !== open) changes.push(opened(open, side));
  const isSame = old.kind === "named" && current.kind === "named" && old.shape.name === current.shape.name;
  const closedHere = side === "response" && !open && current.kind === "named" && current.open === false;
  return isSame && !closedHere ? changes : [...changes, ...compareValues(oldEnum, currentEnum, side, open)];
}

function opened(open: boolean, side: Side): TypeChange {
  const fit = open === (side === "request");
  const reason =
    side === "request"
      ? open
        ? "values that are not listed are accepted as well"
        : "values that are not listed are refused"
      : open
        ? "old programs handle the listed values only"
        : "old programs handle more than can arrive";
  return {
    impact: fit ? "additive" : "breaking",
    action: "changed",
    subject: "value",
    say: (label) => `${open ? "Opened" : "Closed"} the values of ${label}.`,
    reason,
  };
}

/** The values of two enums. */
export function compareValues(
  before: Pick<EnumType, "values">,
  after: Pick<EnumType, "values">,
  side: Side,
  open: boolean,
  isNamed = false,
): TypeChange[] {
  const added = after.values.filter((value) => !before.values.includes(value));
  const removed = before.values.filter((value) => !after.values.includes(value));
  const changes: TypeChange[] = [];
  if (added.length > 0)
    changes.push({
      impact: side === "response" && !open ? "breaking" : "additive",
      action: "added",
      subject: "value",
      say: (label) => `Added ${values(added)} to the values of ${label}.`,
      reason:
        side === "request"
          ? "old programs do not send it"
          : open
            ? "the enum is open: old programs already expect values that are not listed"
            : "the enum is closed: old programs that handle every value do not know it",
    });
  if (removed.length > 0) {
    const gone = side === "request" || isNamed;
    changes.push({
      impact: gone ? "breaking" : "additive",
      action: "removed",
      subject: "value",
      say: (label) => `Removed ${values(removed)} from the values of ${label}.`,
      reason:
        side === "request"
          ? "old programs that send it no longer compile"
          : gone
            ? "old programs that write it as a value of the type no longer compile"
            : "old programs that compare with it still compile",
    });
  }
  return changes;
}

/** Callers see one type, the raw layer another. */
function compareWire(before: Type, after: Type): TypeChange[] {
  const [from, to] = [wireOf(before), wireOf(after)];
  if (from !== to && from !== undefined && to !== undefined)
    return [
      {
        impact: "breaking",
        action: "changed",
        subject: "type",
        say: (label) => `Changed how ${label} travels, from ${from} to ${to}.`,
        reason: RAW,
      },
    ];
  if (before.kind === after.kind) return [];
  return [
    {
      impact: "invisible",
      action: "changed",
      subject: "type",
      say: (label) => `Changed what ${label} means, from ${WORDS[before.kind]} to ${WORDS[after.kind]}.`,
      reason: "the type stays the same",
    },
  ];
}

/** Times travel as integers, so that on the wire they are numbers like others. */
function wireOf(type: Type): string | undefined {
  if (type.kind === "nullable") return wireOf(type.of);
  return "wire" in type ? type.wire : undefined;
}

const WORDS: Readonly<Record<Type["kind"], string>> = {
  text: "text",
  id: "an id",
  decimal: "a decimal",
  integer: "a whole number",
  time: "a time",
  boolean: "a boolean",
  untyped: "any value",
  const: "a fixed value",
  enum: "one of several values",
  named: "a type of its own",
  list: "a list",
  map: "a map",
  nullable: "a value or nothing",
};
