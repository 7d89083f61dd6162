import type { OperationContract } from "../../contract.js";
import type { LimitRule } from "../../engine/limits.js";
import { contract } from "../../generated/bitexasia.js";

/** An operation with the parts of a path that are parameters. */
export interface Match {
  readonly operation: OperationContract;
  readonly params: Readonly<Record<string, string>>;
}

const ROUTES = contract.operations.map((operation) => ({
  operation,
  names: [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name),
  pattern: new RegExp(`^${operation.path.replaceAll(/\{[^}]+\}/g, "([^/]+)")}$`),
}));

export function match(method: string, path: string): Match | undefined {
  for (const { operation, names, pattern } of ROUTES) {
    const found = operation.method === method ? pattern.exec(path) : null;
    if (found === null) continue;
    const params = names.map((name, index) => [name, decode(found[index + 1] ?? "")] as const);
    return { operation, params: Object.fromEntries(params) };
  }
  return undefined;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export const RATE_LIMITS: Readonly<Record<string, LimitRule>> = Object.fromEntries(
  Object.entries(contract.limits).map(([name, { limit, intervalMs }]) => [name, { limit, interval: intervalMs }]),
);

/** The weights are not published; each call counts 1, as in the specification. */
export function costsOf(operation: OperationContract): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(operation.limits).map(([bucket, cost]) => [bucket, typeof cost === "number" ? cost : cost.beyond]),
  );
}
