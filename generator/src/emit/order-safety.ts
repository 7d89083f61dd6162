import { pascal } from "../model/names.js";
import { reconcileFields } from "../model/reconcile.js";
import type { Field } from "../model/types.js";
import { given, type Operation, type Venue } from "../model/venue.js";
import type { Draft } from "./file.js";
import { bracket, key, literal, member } from "./text.js";

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

/** Looks each order up by its client order id: one result, or a list in the order sent. */
export function reconcileSource(operation: Operation, venue: Venue, file: Draft): string {
  const { reconcile } = operation;
  if (reconcile === undefined) return "undefined";
  const target = venue.operations.find((one) => one.id === reconcile.operation);
  const look = file.imports.value(`./${reconcile.operation}.js`, target?.id ?? pascal(reconcile.operation));
  const owner = operation.batch === undefined ? "params" : "order";
  const fields = reconcileFields(operation);
  const maybe = reconcile.params.flatMap(({ ours }): Field[] => {
    const field = fields.find((one) => one.name === ours);
    return field === undefined || field.required ? [] : [field];
  });
  const absent = maybe.map((field) => `${member(owner, field.name)} === undefined`).join(" || ");
  const args = reconcile.params.map(({ theirs, ours }) => `${key(theirs)}: ${member(owner, ours)}`).join(", ");
  const parts = [`${look}(client, { ${args} }, options)`, literal(reconcile.notFound)];
  const indent = (operation.batch === undefined ? 2 : 4) + (absent === "" ? 0 : 1);
  const ask = bracket(`${file.runtime("foundOrUndefined")}(`, parts, ")", { indent: indent + 1, used: indent * 2 + 3 });
  const pad = "  ".repeat(indent);
  const one = absent === "" ? ask : `${absent}\n${pad}? Promise.resolve(undefined)\n${pad}: ${ask}`;
  if (operation.batch === undefined) return `(client, params, options) =>\n    ${one}`;
  const list = member("params", operation.batch.name);
  return `(client, params, options) =>\n    Promise.all(\n      ${list}.map((order) =>\n        ${one},\n      ),\n    )`;
}
