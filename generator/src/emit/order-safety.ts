import { pascal } from "../model/names.js";
import { reconcileFields } from "../model/reconcile.js";
import { given, type Operation, type Reconcile, type Venue } from "../model/venue.js";
import type { Draft } from "./file.js";
import { bracket, key, literal, member } from "./text.js";

type ReconcileParam = Reconcile["params"][number];

/** How client order ids are stamped into the parameters and read from them; source text at indent 1. */
export function clientIds(operation: Operation): string | undefined {
  const id = given(reconcileFields(operation)).find((field) => field.clientId);
  if (id === undefined) return undefined;
  const name = operation.batch?.name;
  const owner = name === undefined ? "params" : "order";
  const own = member(owner, id.name);
  const stamped = `{ ...${owner}, ${key(id.name)}: next() }`;
  const stamp = `${own} === undefined ? ${stamped} : ${owner}`;
  const read = `${own} === undefined ? [] : [${own}]`;
  const list = member("params", name ?? "");
  const entries =
    name === undefined
      ? [`stamp: (params, next) => (${stamp})`, `read: (params) => (${read})`]
      : [
          `stamp: (params, next) => ({\n      ...params,\n      ${key(name)}: ${list}.map((order) =>\n        ${stamp},\n      ),\n    })`,
          `read: (params) =>\n      ${list}.flatMap((order) => (${read}))`,
        ];
  return bracket("{", entries, "}", { indent: 1, used: 120 });
}

/** Looks each order up by an id the call has: one result, or a list in the order sent. */
export function reconcileSource(operation: Operation, venue: Venue, file: Draft): string {
  const { reconcile } = operation;
  if (reconcile === undefined) return "undefined";
  const target = venue.operations.find((one) => one.id === reconcile.operation);
  const look = file.imports.value(`./${reconcile.operation}.js`, target?.id ?? pascal(reconcile.operation));
  const owner = operation.batch === undefined ? "params" : "order";
  const fields = reconcileFields(operation);
  const isSure = ({ ours }: ReconcileParam): boolean => fields.find((one) => one.name === ours)?.required ?? true;
  const sure = reconcile.params.filter(isSure);
  const maybe = reconcile.params.filter((param) => !isSure(param));
  const found = file.runtime("foundOrUndefined");
  const ask = (params: readonly ReconcileParam[], indent: number): string => {
    const args = params.map(({ theirs, ours }) => `${key(theirs)}: ${member(owner, ours)}`).join(", ");
    const parts = [`${look}(client, { ${args} }, options)`, literal(reconcile.notFound)];
    return bracket(`${found}(`, parts, ")", { indent: indent + 1, used: indent * 2 + 3 });
  };
  // What may be absent are ids of which the caller gives one: the first that is there is asked for.
  const oneOf = ([first, ...rest]: readonly ReconcileParam[], indent: number): string => {
    if (first === undefined) return maybe.length === 0 ? ask(sure, indent) : "Promise.resolve(undefined)";
    const pad = "  ".repeat(indent + 1);
    const given = reconcile.params.filter((param) => param === first || sure.includes(param));
    const otherwise = oneOf(rest, indent + 1);
    return `${member(owner, first.ours)} === undefined\n${pad}? ${otherwise}\n${pad}: ${ask(given, indent + 1)}`;
  };
  const one = oneOf(maybe, operation.batch === undefined ? 2 : 4);
  if (operation.batch === undefined) return `(client, params, options) =>\n    ${one}`;
  const list = member("params", operation.batch.name);
  return `(client, params, options) =>\n    Promise.all(\n      ${list}.map((order) =>\n        ${one},\n      ),\n    )`;
}
