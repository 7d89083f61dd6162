import type { Cursor } from "../load/cursor.js";
import { describe } from "./object.js";
import type { Field, Scalar, Shape, Type, UnionBody } from "./types.js";

/** How the members of a union without discriminator are told apart, in the order of the tests. */
export interface Test {
  readonly test: "array" | "text" | "boolean" | "object";
  readonly tests: readonly Inner[];
}

export type Inner =
  | { readonly by: "value"; readonly values: readonly Scalar[]; readonly type: Type }
  | {
      readonly by: "const";
      readonly wire: string;
      readonly cases: readonly { readonly values: readonly Scalar[]; readonly type: Type }[];
    }
  | { readonly by: "key"; readonly key: string; readonly type: Type }
  | { readonly by: "trial"; readonly types: readonly Type[] }
  | { readonly by: "rest"; readonly type: Type };

type WireClass = Test["test"];

/** Plans the tests; members that no test can tell apart are an error. */
export function tellApart(union: UnionBody, at: Cursor): Test[] {
  const classes = new Map<WireClass, Type[]>();
  for (const member of union.members) {
    const one = wireClass(member, at);
    classes.set(one, [...(classes.get(one) ?? []), member]);
  }
  return [...classes].map(([test, types]) => {
    if (test === "object") return { test, tests: objects(types, at, union.first) };
    if (test === "array") return { test, tests: arrays(types, at, union.first) };
    return { test, tests: scalars(types, at) };
  });
}

/** Finds unions that can't be decoded, and notes which properties tell members apart. */
export function checkUnions(shapes: readonly Shape[]): void {
  for (const shape of shapes) {
    if (shape.body.kind !== "union" || shape.body.discriminator !== undefined) continue;
    const inner = tellApart(shape.body, shape.at).flatMap((test) => test.tests);
    for (const one of inner) {
      if (one.by !== "const") continue;
      for (const { type } of one.cases) if (type.kind === "named") type.shape.closed.add(one.wire);
    }
  }
}

function wireClass(type: Type, at: Cursor): WireClass {
  switch (type.kind) {
    case "untyped":
      return at.fail("an untyped member would swallow all others");
    case "nullable":
      return at.fail("say null once, beside the other members");
    case "list":
      return "array";
    case "map":
      return "object";
    case "boolean":
      return type.wire === "boolean" ? "boolean" : "text";
    case "const":
      return typeof type.value === "boolean" ? "boolean" : "text";
    case "named": {
      const { body } = type.shape;
      if (body.kind === "enum") return "text";
      if (body.kind === "union") return at.fail(`${type.shape.name} is a union itself: list its members here`);
      return body.kind === "tuple" || body.positional ? "array" : "object";
    }
    default:
      return "text";
  }
}

/** Listed values first, then the one member that takes any text. */
function scalars(types: readonly Type[], at: Cursor): Inner[] {
  const listed = types.filter((type) => valuesOf(type) !== undefined);
  const [any, ...others] = types.filter((type) => valuesOf(type) === undefined);
  if (others.length > 0) at.fail(`${types.map((type) => type.kind).join(" and ")} look alike on the wire`);
  if (any !== undefined) {
    const fixed = any.kind === "text" ? [] : listed;
    return [
      ...fixed.map((type): Inner => ({ by: "value", values: valuesOf(type) ?? [], type })),
      { by: "rest", type: any },
    ];
  }
  const [last, ...before] = [...listed].reverse();
  const tests = before.reverse().map((type): Inner => ({ by: "value", values: valuesOf(type) ?? [], type }));
  return last === undefined ? tests : [...tests, { by: "rest", type: last }];
}

function arrays(types: readonly Type[], at: Cursor, isFirst: boolean): Inner[] {
  const [only] = types;
  if (only !== undefined && types.length === 1) return [{ by: "rest", type: only }];
  if (isFirst) return [{ by: "trial", types }];
  const lists = types.filter((type) => type.kind === "list");
  const items = new Set(lists.map((list) => wireClass(list.item, at)));
  if (items.size < lists.length) at.fail("two lists whose items look alike on the wire");
  return [{ by: "trial", types }];
}

function objects(types: readonly Type[], at: Cursor, isFirst: boolean): Inner[] {
  const byConst = constKey(types);
  if (byConst !== undefined) return [byConst];
  const tests: Inner[] = [];
  let rest = [...types];
  while (rest.length > 1) {
    const found = rest.map((type) => ({ type, key: ownKey(type, rest) })).find((one) => one.key !== undefined);
    if (found?.key === undefined) break;
    tests.push({ by: "key", key: found.key, type: found.type });
    rest = rest.filter((type) => type !== found.type);
  }
  const [last, ...others] = rest;
  if (last === undefined) return tests;
  if (others.length === 0) return [...tests, { by: "rest", type: last }];
  for (const [index, type] of rest.entries()) {
    if (!isFirst) for (const other of rest.slice(index + 1)) checkTrial(type, other, at);
  }
  return [...tests, { by: "trial", types: rest }];
}

/** A property that every member has, each with other constants. */
function constKey(types: readonly Type[]): Inner | undefined {
  const [firstType] = types;
  if (firstType === undefined || types.length < 2) return undefined;
  for (const candidate of fieldsOf(firstType)) {
    const cases = types.map((type) => {
      const field = fieldsOf(type).find((one) => one.wire === candidate.wire && one.required);
      return { type, values: field === undefined ? undefined : valuesOf(field.type) };
    });
    const all = cases.flatMap((one) => one.values ?? []);
    if (cases.every((one) => one.values !== undefined) && new Set(all).size === all.length) {
      return {
        by: "const",
        wire: candidate.wire,
        cases: cases.map((one) => ({ type: one.type, values: one.values ?? [] })),
      };
    }
  }
  return undefined;
}

/** A key this member always has and no other member knows. */
function ownKey(type: Type, all: readonly Type[]): string | undefined {
  const others = all.filter((other) => other !== type);
  if (others.some((other) => other.kind === "map" || restOf(other))) return undefined;
  return fieldsOf(type).find(
    (field) => field.required && !others.some((other) => fieldsOf(other).some((one) => one.wire === field.wire)),
  )?.wire;
}

/** Trying in order only works where a required property differs in kind. */
function checkTrial(one: Type, other: Type, at: Cursor): void {
  const others = fieldsOf(other);
  const differ = fieldsOf(one).some((field) => {
    const same = others.find((candidate) => candidate.wire === field.wire);
    return field.required && same?.required === true && describe(same.type) !== describe(field.type);
  });
  if (!differ) at.fail(`${nameOf(one)} and ${nameOf(other)} can't be told apart`);
}

function nameOf(type: Type): string {
  return type.kind === "named" ? type.shape.name : type.kind;
}

function fieldsOf(type: Type): readonly Field[] {
  return type.kind === "named" && type.shape.body.kind === "object" ? type.shape.body.fields : [];
}

function restOf(type: Type): boolean {
  return type.kind === "named" && type.shape.body.kind === "object" && type.shape.body.rest !== undefined;
}

/** The values a type lists; nothing where it takes others. */
export function valuesOf(type: Type): readonly Scalar[] | undefined {
  if (type.kind === "const") return [type.value];
  if (type.kind === "enum") return type.values;
  if (type.kind === "named" && type.shape.body.kind === "enum") return type.shape.body.values;
  return undefined;
}
