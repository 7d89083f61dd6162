import type { Field } from "./types.js";
import type { Operation } from "./venue.js";

/** `x-reconcile` must lead from parameters we have to parameters the other operation takes. */
export function checkReconcile(operations: readonly Operation[]): void {
  for (const operation of operations) {
    const { reconcile } = operation;
    if (reconcile === undefined) continue;
    const at = operation.at.need("x-reconcile");
    const target =
      operations.find((one) => one.id === reconcile.operation) ??
      at.need("operation").fail(`there is no operation "${reconcile.operation}"`);
    const ours = reconcileFields(operation);
    for (const { theirs, ours: own } of reconcile.params) {
      const parameter = target.parameters.find((one) => one.name === theirs && one.supplied === undefined);
      if (parameter === undefined) at.need("params").need(theirs).fail(`${target.id} has no parameter "${theirs}"`);
      if (!ours.some((field) => field.name === own)) at.need("params").need(theirs).fail(`"${own}" is not a parameter`);
    }
    if (target.result === undefined) at.fail(`${target.id} answers nothing`);
  }
}

/** Where the client order id stands: among the parameters, or in each item of a batch. */
export function reconcileFields(operation: Operation): readonly Field[] {
  const item = operation.batch?.item;
  if (item?.kind === "named" && item.shape.body.kind === "object") return item.shape.body.fields;
  return operation.parameters;
}
