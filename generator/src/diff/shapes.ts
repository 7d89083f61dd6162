import { on } from "../model/sides.js";
import type { Field, ObjectBody, Shape, Side, Type } from "../model/types.js";
import { given } from "../model/venue.js";
import { enumOf } from "./accepts.js";
import { match, type SpecChange } from "./change.js";
import { documentation } from "./documentation.js";
import { compareFields } from "./fields.js";
import { compareTypes, compareValues, RAW } from "./types.js";
import { compareUnions } from "./unions.js";
import { compareVariants } from "./variants.js";
import { code, isOpen } from "./words.js";

/** A type programs can name: a shape as it is sent, as it is received, or both. */
interface Exported {
  readonly name: string;
  readonly shape: Shape;
  readonly sides: readonly Side[];
}

/** Compares all named types. */
export function compareShapes(before: readonly Shape[], after: readonly Shape[]): SpecChange[] {
  const { added, removed, both } = match(before.flatMap(exported), after.flatMap(exported), (one) => one.name);
  return [
    ...added.map(({ name }) => whole("added", name)),
    ...removed.map(({ name }) => whole("removed", name)),
    ...both.flatMap(([old, current]) => compareExported(old, current)),
  ];
}

function whole(action: "added" | "removed", name: string): SpecChange {
  const isNew = action === "added";
  return {
    impact: isNew ? "additive" : "breaking",
    action,
    subject: "type",
    owner: name,
    text: `${isNew ? "Added" : "Removed"} the type ${code(name)}.`,
    reason: isNew ? "a new name" : "old programs that name it no longer compile",
  };
}

function exported(shape: Shape): Exported[] {
  if (shape.sides.size < 2 || shape.inputName === shape.name) {
    return [{ name: shape.name, shape, sides: [...shape.sides].sort() }];
  }
  return [
    { name: shape.name, shape, sides: ["response"] },
    { name: shape.inputName, shape, sides: ["request"] },
  ];
}

function compareExported(before: Exported, after: Exported): SpecChange[] {
  const { name } = after;
  const [old, current] = [before.shape.body, after.shape.body];
  const label = `the type ${code(name)}`;
  const said = documentation(describedBy(before.shape), describedBy(after.shape), { owner: name, label });
  const about = { action: "changed", owner: name, subject: "type" } as const;
  const sides = after.sides.filter((side) => before.sides.includes(side));
  if (old.kind !== current.kind || sides.length === 0) {
    const text = `Turned ${label} from ${WORDS[old.kind]} into ${WORDS[current.kind]}.`;
    return [...said, { ...about, impact: "breaking", text, reason: "old programs expect another type" }];
  }
  const changes = sides.flatMap((side): SpecChange[] => {
    if (old.kind === "enum" && current.kind === "enum") {
      return compareValues(old, current, side, isOpen(current, side), true).map(({ say, ...change }) => ({
        ...change,
        owner: name,
        text: say(code(name)),
      }));
    }
    if (old.kind === "union" && current.kind === "union") return compareUnions(old, current, side, name);
    if (old.kind === "object" && current.kind === "object")
      return compareObjects(before.shape, old, after.shape, current, side, name);
    if (old.kind === "tuple" && current.kind === "tuple")
      return compareFields(old.fields.map(byPosition), current.fields.map(byPosition), ownerOf(name, side));
    return [];
  });
  const rests = "rest" in old && "rest" in current ? compareRest(old.rest, current.rest, sides, name) : [];
  return [...said, ...changes, ...rests];
}

function describedBy(shape: Shape): object {
  const { description, inferred, body } = shape;
  return { description, inferred, descriptions: body.kind === "enum" ? body.descriptions : new Map() };
}

function ownerOf(name: string, side: Side): { name: string; subject: "field"; side: Side } {
  return { name, subject: "field", side };
}

function compareObjects(
  before: Shape,
  old: ObjectBody,
  after: Shape,
  current: ObjectBody,
  side: Side,
  name: string,
): SpecChange[] {
  const closed = new Set([...before.closed, ...after.closed]);
  // What tells a shape from others of a union is closed, wherever its enum is declared.
  const typeOf = ({ wire, type }: Field): Type => {
    const plain = closed.has(wire) && side === "response" ? enumOf(type) : undefined;
    return plain === undefined ? type : { ...plain, open: false };
  };
  const [fields, others] = [on(given(old.fields), side), on(given(current.fields), side)];
  const changes = compareFields(fields, others, { ...ownerOf(name, side), typeOf });
  if (side === "request")
    changes.push(
      ...compareVariants({ variants: old.variants, fields }, { variants: current.variants, fields: others }, name),
    );
  if (old.positional !== current.positional) {
    const text = `Changed how the type ${code(name)} travels, ${current.positional ? "from an object to a list" : "from a list to an object"}.`;
    changes.push({ impact: "breaking", action: "changed", subject: "type", owner: name, text, reason: RAW });
  }
  return changes;
}

/** Items of a tuple are told by their place; their labels are only shown. */
function byPosition(field: Field): Field {
  return { ...field, name: field.wire };
}

/** The type of what has no name of its own: further keys of an object, further items of a tuple. */
function compareRest(
  before: Type | undefined,
  after: Type | undefined,
  sides: readonly Side[],
  name: string,
): SpecChange[] {
  const label = `the further entries of ${code(name)}`;
  const about = { subject: "field", owner: name } as const;
  if (before !== undefined && after !== undefined)
    return sides.flatMap((side) =>
      compareTypes(before, after, side).map(({ say, ...change }) => ({ ...change, ...about, text: say(label) })),
    );
  if (after !== undefined) {
    const reason = "old programs do not look at them";
    return [{ ...about, impact: "additive", action: "added", text: `Typed ${label}.`, reason }];
  }
  if (before === undefined) return [];
  const reason = "old programs that use them no longer compile";
  return [{ ...about, impact: "breaking", action: "removed", text: `Removed ${label}.`, reason }];
}

const WORDS: Readonly<Record<Shape["body"]["kind"], string>> = {
  object: "an object",
  tuple: "a tuple",
  enum: "an enum",
  union: "a union",
};
