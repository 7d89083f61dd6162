import type { Field, Side, Type } from "../model/types.js";
import { type Action, type Impact, match, type SpecChange } from "./change.js";
import { documentation } from "./documentation.js";
import { compareTypes, RAW } from "./types.js";
import { code, list, member } from "./words.js";

/** What the fields are parameters or properties of. */
export interface FieldOwner {
  readonly name: string;
  readonly subject: "parameter" | "field";
  readonly side: Side;
  /** All versions of the API, for parameters that only some of them know. */
  readonly versions?: readonly string[];
  /** The type as used here, e.g. with a closed enum. */
  readonly typeOf?: (field: Field) => Type;
}

/** A sentence about one field. */
type Say = (impact: Impact, action: Action, text: string, reason: string) => void;

/** Compares parameters, or the properties of a type, by the names programs use. */
export function compareFields(before: readonly Field[], after: readonly Field[], owner: FieldOwner): SpecChange[] {
  const changes: SpecChange[] = [];
  const { added, removed, both } = match(before, after, (field) => field.name);
  const sayOf =
    ({ name }: Field): Say =>
    (impact, action, text, reason) =>
      changes.push({ impact, action, subject: owner.subject, owner: owner.name, part: name, text, reason });
  for (const field of added) addition(field, owner, sayOf(field));
  for (const field of removed) {
    const reason = `old programs that ${owner.side === "request" ? "give" : "read"} it no longer compile`;
    sayOf(field)("breaking", "removed", `Removed ${label(field, owner)}.`, reason);
  }
  for (const [old, field] of both) {
    presence(old, field, owner, sayOf(field));
    const typeOf = owner.typeOf ?? ((one: Field): Type => one.type);
    for (const { subject, say, ...change } of compareTypes(typeOf(old), typeOf(field), owner.side)) {
      const place = subject === "value" ? subject : owner.subject;
      changes.push({ ...change, subject: place, owner: owner.name, part: field.name, text: say(label(field, owner)) });
    }
    travel(old, field, owner, sayOf(field));
    knownVersions(old, field, owner, sayOf(field));
    changes.push(...documentation(old, field, { owner: owner.name, part: field.name, label: label(field, owner) }));
  }
  return changes;
}

function label(field: Field, owner: FieldOwner): string {
  if (owner.subject === "field") return code(member(owner.name, field.name));
  return `the parameter ${code(field.name)} of ${code(owner.name)}`;
}

function addition(field: Field, owner: FieldOwner, say: Say): void {
  const kind = field.required ? "required" : "optional";
  if (owner.side === "response") {
    const reason = "a response field was added: old programs ignore it";
    say("additive", "added", `Added ${label(field, owner)}.`, reason);
    return;
  }
  const text =
    owner.subject === "field"
      ? `Added ${label(field, owner)}, which is ${kind}.`
      : `Added the ${kind} parameter ${code(field.name)} to ${code(owner.name)}.`;
  if (field.required) say("breaking", "added", text, "old programs do not give it, so they no longer compile");
  else say("additive", "added", text, "old programs leave it out");
}

function presence(before: Field, after: Field, owner: FieldOwner, say: Say): void {
  if (before.required === after.required) return;
  const text = `Made ${label(after, owner)} ${after.required ? "required" : "optional"}.`;
  if (owner.side === "response") {
    if (after.required) say("additive", "changed", text, "old programs only check for what can't happen any more");
    else say("breaking", "changed", text, "old programs rely on it being there");
  } else if (after.required) say("breaking", "changed", text, "old programs that leave it out no longer compile");
  else say("additive", "changed", text, "old programs go on giving it");
}

/** Its key and place in the request or the answer, and ids stamped into it. */
function travel(before: Field, after: Field, owner: FieldOwner, say: Say): void {
  if (before.wire !== after.wire) {
    const text = `Changed the wire name of ${label(after, owner)} from ${code(before.wire)} to ${code(after.wire)}.`;
    say("breaking", "changed", text, RAW);
  }
  const [from, to] = [placeOf(before), placeOf(after)];
  if (from !== to) say("breaking", "changed", `Moved ${label(after, owner)} from the ${from} to the ${to}.`, RAW);
  if (owner.side === "response") return;
  const [old, current] = [formOf(before), formOf(after)];
  if (old !== current)
    say("breaking", "changed", `Changed how ${label(after, owner)} travels, from ${old} to ${current}.`, RAW);
  if (before.clientId && !after.clientId) {
    const text = `Stopped stamping a client order id into ${label(after, owner)}.`;
    say("breaking", "changed", text, "orders of old programs that give no id carry none");
  }
  if (!before.clientId && after.clientId) {
    const text = `Stamped a client order id into ${label(after, owner)} where the caller gives none.`;
    say("additive", "changed", text, "ids given by old programs are kept");
  }
}

function placeOf(field: Field): string {
  return "in" in field && typeof field.in === "string" ? field.in : "type";
}

function formOf({ json, style }: Field): string {
  return json ? "JSON text" : (style ?? "plain text");
}

/** Calls in a version that does not know a parameter refuse it. */
function knownVersions(before: Field, after: Field, owner: FieldOwner, say: Say): void {
  const all = owner.versions ?? [];
  const [old, current] = [before.versions ?? all, after.versions ?? all];
  const gone = old.filter((name) => all.includes(name) && !current.includes(name));
  const more = current.filter((name) => !old.includes(name));
  if (gone.length > 0) {
    const text = `Removed ${label(after, owner)} from ${list(gone)} of the API.`;
    say("breaking", "changed", text, "old programs that give it there are refused before anything is sent");
  }
  if (more.length > 0) {
    const text = `Added ${label(after, owner)} to ${list(more)} of the API.`;
    say("additive", "changed", text, "it was refused there before");
  }
}
