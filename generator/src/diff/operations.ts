import { given, type Operation } from "../model/venue.js";
import { compareAccess } from "./access.js";
import { match, type SpecChange } from "./change.js";
import { compareCosts, costWords } from "./costs.js";
import { documentation } from "./documentation.js";
import { compareFields } from "./fields.js";
import { compareResults } from "./results.js";
import { RAW } from "./types.js";
import { compareVariants } from "./variants.js";
import { code } from "./words.js";

/** Compares the functions that call. */
export function compareOperations(
  before: readonly Operation[],
  after: readonly Operation[],
  versions: ReadonlySet<string>,
): SpecChange[] {
  const { added, removed, both } = match(before, after, (operation) => operation.id);
  return [
    ...added.map(({ id }) => wholeFunction("added", "operation", id)),
    ...removed.map(({ id }) => wholeFunction("removed", "operation", id)),
    ...both.flatMap(([old, current]) => compareOperation(old, current, versions)),
  ];
}

/** A function that came or went; its parameters and their type come and go with it. */
export function wholeFunction(action: "added" | "removed", subject: "operation" | "stream", id: string): SpecChange {
  const isNew = action === "added";
  return {
    impact: isNew ? "additive" : "breaking",
    action,
    subject,
    owner: id,
    text: `${isNew ? "Added" : "Removed"} ${code(id)}.`,
    reason: isNew ? "a new name" : "old programs that call it no longer compile",
  };
}

function compareOperation(before: Operation, after: Operation, versions: ReadonlySet<string>): SpecChange[] {
  const { id } = after;
  return [
    ...compareAccess(before, after, "operation", versions),
    ...compareRequests(before, after, versions),
    ...compareParameters(before, after, versions),
    ...compareResults(before, after, id),
    ...compareCosts(before.costs, after.costs, id),
    ...compareSafety(before, after),
    ...deprecation(before, after, "operation"),
    ...documentation(said(before), said(after), { owner: id, label: code(id) }),
  ];
}

function said({ summary, description, section, evidence, weight, throws }: Operation): object {
  return { summary, description, section, evidence, weight: costWords(weight), throws: throws.map((one) => one.code) };
}

/** A body of one named shape is compared where the shape is. */
function compareParameters(before: Operation, after: Operation, versions: ReadonlySet<string>): SpecChange[] {
  if (before.bodyShape !== undefined && before.bodyShape.inputName === after.bodyShape?.inputName) return [];
  const [old, current] = [given(before.parameters), given(after.parameters)];
  const all = after.versions.map((version) => version.name).filter((name) => versions.has(name));
  const owner = { name: after.id, subject: "parameter", side: "request", versions: all } as const;
  return [
    ...compareFields(old, current, owner),
    ...compareVariants(
      { variants: before.variants, fields: old },
      { variants: after.variants, fields: current },
      after.id,
    ),
  ];
}

/** Method and path, by version of the API where there are several. */
function compareRequests(before: Operation, after: Operation, versions: ReadonlySet<string>): SpecChange[] {
  const requests = ({ method, path, versions: own }: Operation): { version: string; request: string }[] =>
    own.length === 0
      ? [{ version: "", request: `${method} ${path}` }]
      : own
          .filter(({ name }) => versions.has(name))
          .map((version) => ({ version: version.name, request: `${method} ${version.path}` }));
  const { both } = match(requests(before), requests(after), ({ version }) => version);
  return both.flatMap(([old, current]): SpecChange[] => {
    if (old.request === current.request) return [];
    const text = `Moved ${code(after.id)} from ${code(old.request)} to ${code(current.request)}.`;
    return [{ impact: "breaking", action: "changed", subject: "operation", owner: after.id, text, reason: RAW }];
  });
}

const EFFECTS: readonly Operation["effect"][] = ["none", "state", "order"];

/** What happens after a failure. */
function compareSafety(before: Operation, after: Operation): SpecChange[] {
  const name = code(after.id);
  const about = { action: "changed", subject: "operation", owner: after.id } as const;
  const changes: SpecChange[] = [];
  if (before.retry !== after.retry) {
    const safe = after.retry === "safe";
    const text = safe ? `Repeated ${name} after a failure.` : `Stopped repeating ${name} after a failure.`;
    const reason = safe
      ? "calls of old programs fail less often"
      : "old programs compile as before and see the failure";
    changes.push({ ...about, impact: "additive", text, reason });
  }
  if (before.effect !== after.effect) {
    const more = EFFECTS.indexOf(after.effect) > EFFECTS.indexOf(before.effect);
    const text = `Changed what a lost answer of ${name} leaves in doubt from ${DOUBT[before.effect]} to ${DOUBT[after.effect]}.`;
    const reason = more
      ? "a lost answer may be an UnknownExecutionError, which is a TransportError too"
      : "old programs wait for an UnknownExecutionError that no longer comes, or can't reconcile";
    changes.push({ ...about, impact: more ? "additive" : "breaking", text, reason });
  }
  const [from, to] = [JSON.stringify(before.reconcile), JSON.stringify(after.reconcile)];
  if (from === to) return changes;
  const gone = to === undefined;
  const verb = gone ? "Removed" : from === undefined ? "Added" : "Changed";
  changes.push({
    ...about,
    impact: gone ? "breaking" : "additive",
    text: `${verb} the way ${code("reconcile()")} finds an order of ${name} again.`,
    reason: gone ? "old programs that call it find nothing" : "old programs call it as before",
  });
  return changes;
}

const DOUBT: Readonly<Record<Operation["effect"], string>> = { none: "nothing", state: "a state", order: "an order" };

/** Deprecated is still there: editors strike it through. */
export function deprecation(
  before: { readonly deprecated: boolean },
  after: { readonly deprecated: boolean; readonly id: string },
  subject: "operation" | "stream",
): SpecChange[] {
  if (before.deprecated === after.deprecated) return [];
  const text = after.deprecated ? `Deprecated ${code(after.id)}.` : `Ended the deprecation of ${code(after.id)}.`;
  const impact = after.deprecated ? "additive" : "invisible";
  const reason = "it compiles and runs as before; editors mark what is deprecated";
  return [{ impact, action: "changed", subject, owner: after.id, text, reason }];
}
