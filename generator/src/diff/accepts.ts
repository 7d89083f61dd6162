import { on } from "../model/sides.js";
import type { EnumType, Field, Shape, Side, Type } from "../model/types.js";
import { given } from "../model/venue.js";
import { isOpen } from "./words.js";

/** An enum, with or without a name; a name may be used open or closed. */
export function enumOf(type: Type): EnumType | undefined {
  if (type.kind === "enum") return type;
  if (type.kind !== "named" || type.shape.body.kind !== "enum") return undefined;
  return { kind: "enum", values: type.shape.body.values, open: type.open ?? type.shape.body.open };
}

/**
 * Is every value of `narrow` one of `wide`, as callers see them? Shapes of one name are taken for equal, because they
 * are compared on their own.
 */
export function accepts(wide: Type, narrow: Type, side: Side, seen: Set<string> = new Set()): boolean {
  if (isHidden(wide, side)) return accepts(wide.of, narrow, side, seen);
  if (isHidden(narrow, side)) return accepts(wide, narrow.of, side, seen);
  if (narrow.kind === "nullable") return wide.kind === "nullable" && accepts(wide.of, narrow.of, side, seen);
  if (wide.kind === "nullable") return accepts(wide.of, narrow, side, seen);
  const wideEnum = enumOf(wide);
  const narrowEnum = enumOf(narrow);
  if (narrowEnum !== undefined) return enumFits(wide, wideEnum, narrowEnum, side);
  if (narrow.kind === "const") return valueFits(wide, wideEnum, narrow.value, side);
  if (wideEnum !== undefined) return isOpen(wideEnum, side) && baseOf(narrow) === enumBase(wideEnum);
  if (wide.kind === "list" || wide.kind === "map")
    return narrow.kind === wide.kind && accepts(wide.item, narrow.item, side, seen);
  if (wide.kind === "named") return narrow.kind === "named" && shapeFits(wide.shape, narrow.shape, side, seen);
  return scalarFits(wide, narrow, side);
}

/** Is `null` left to the encoder? Then callers do not see it. */
export function isHidden(type: Type, side: Side): type is Type & { kind: "nullable" } {
  return type.kind === "nullable" && side === "request" && type.sent !== true;
}

function enumFits(wide: Type, wideEnum: EnumType | undefined, narrow: EnumType, side: Side): boolean {
  if (wideEnum === undefined) return baseOf(wide) === enumBase(narrow);
  if (isOpen(wideEnum, side)) return enumBase(wideEnum) === enumBase(narrow);
  return !isOpen(narrow, side) && narrow.values.every((value) => wideEnum.values.includes(value));
}

function valueFits(wide: Type, wideEnum: EnumType | undefined, value: string | number | boolean, side: Side): boolean {
  if (wide.kind === "const") return wide.value === value;
  if (wideEnum === undefined) return baseOf(wide) === typeof value;
  return isOpen(wideEnum, side) ? enumBase(wideEnum) === typeof value : wideEnum.values.some((one) => one === value);
}

/** What JavaScript calls the values of a plain type; each other kind has a base of its own. */
function baseOf(type: Type): string {
  if (type.kind === "text" || type.kind === "id") return "string";
  if (type.kind === "integer" || type.kind === "time") return "number";
  return type.kind;
}

function enumBase(type: EnumType): string {
  return type.values.every((value) => typeof value === "number") ? "number" : "string";
}

/** A request takes a `Date` for a time and any number for a decimal. */
function scalarFits(wide: Type, narrow: Type, side: Side): boolean {
  if (side === "request") {
    if (wide.kind === "integer" && narrow.kind === "time") return false;
    if (wide.kind === "decimal" && narrow.kind === "integer") return true;
  }
  return baseOf(wide) === baseOf(narrow);
}

function shapeFits(wide: Shape, narrow: Shape, side: Side, seen: Set<string>): boolean {
  const pair = `${wide.name} ${narrow.name}`;
  if (wide.name === narrow.name || seen.has(pair)) return true;
  // A pair that is being compared, or was, is not compared again: one that does not fit ends the whole comparison.
  seen.add(pair);
  const [one, other] = [wide.body, narrow.body];
  if (one.kind !== "object" || other.kind !== "object") return false;
  if (one.variants.length + other.variants.length > 0 || (one.rest === undefined) !== (other.rest === undefined))
    return false;
  if (one.rest !== undefined && other.rest !== undefined && !accepts(one.rest, other.rest, side, seen)) return false;
  return fieldsFit(on(given(one.fields), side), on(given(other.fields), side), side, seen);
}

function fieldsFit(wide: readonly Field[], narrow: readonly Field[], side: Side, seen: Set<string>): boolean {
  const fit = wide.every((field) => {
    const other = narrow.find((one) => one.name === field.name);
    if (other === undefined) return !field.required;
    return (other.required || !field.required) && accepts(field.type, other.type, side, seen);
  });
  // What a caller writes must have a place; what a caller reads may have more than the program knows.
  return fit && (side === "response" || narrow.every((field) => wide.some((one) => one.name === field.name)));
}
