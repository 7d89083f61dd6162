import type { Json } from "@venuekit/runtime";
import type { OperationName } from "./options.js";

/** Operations whose answer is taken for a list. */
const LISTS: ReadonlySet<OperationName> = /* @__PURE__ */ new Set<OperationName>(["getMarkets", "getBalances"]);

/**
 * Takes an answer out of an envelope, because the page shows no answer and venues like to wrap theirs. Where a list is
 * expected and an object comes, its only list is meant; elsewhere an object that holds one object and nothing else
 * stands for what it holds. Everything else stays as it is.
 */
export function unwrap(operation: OperationName, answer: Json): Json {
  if (typeof answer !== "object" || answer === null || Array.isArray(answer)) return answer;
  const values = Object.values(answer);
  if (LISTS.has(operation)) {
    const [list, ...others] = values.filter((value) => Array.isArray(value));
    return list === undefined || others.length > 0 ? answer : list;
  }
  const [only, ...others] = values;
  const isEnvelope = others.length === 0 && typeof only === "object" && only !== null && !Array.isArray(only);
  return isEnvelope ? only : answer;
}
