import type { Json } from "./json.js";

/** V8 copies shorter parts of a text; longer ones are views that keep the whole text in memory. */
const SHORTEST_VIEW = 13;

/**
 * The same text without its message. A part of at least 13 characters keeps the whole message it was cut from in
 * memory: a stored order id then costs kilobytes. Use it for text that outlives its message.
 */
export function detach(text: string): string {
  if (text.length < SHORTEST_VIEW) return text;
  // Two parts short enough to be copied: the cheapest way for ids and prices.
  if (text.length < 2 * SHORTEST_VIEW - 1) return text.slice(0, SHORTEST_VIEW - 1) + text.slice(SHORTEST_VIEW - 1);
  // Cutting a joined text copies it first, so that the cut is a view of that copy.
  return ` ${text}`.slice(1);
}

/** {@link detach} for every text within a value. Objects and lists are changed in place. */
export function detachAll(value: Json): Json {
  if (typeof value === "string") return detach(value);
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = detachAll(value[i] as Json);
  } else if (value !== null && typeof value === "object") {
    // The property exists, so that an assignment reaches it whatever its name.
    for (const key of Object.keys(value)) value[key] = detachAll(value[key] as Json);
  }
  return value;
}
