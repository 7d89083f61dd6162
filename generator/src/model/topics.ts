import type { Cursor } from "../load/cursor.js";
import type { Field } from "./types.js";

const PART = /\[([^[\]]*)\]/g;

/** Topic names. What stands in square brackets is left out when the optional parameter in it is absent. */
export function readTopics(at: Cursor, parameters: readonly Field[]): string[] {
  return at.items().map((topic) => {
    const text = topic.asText();
    for (const [part, inner = ""] of text.matchAll(PART)) {
      const [only, ...others] = named(inner, topic, parameters);
      if (only === undefined || others.length > 0) topic.fail(`${part}: brackets hold exactly one {parameter}`);
      else if (only.required) topic.fail(`"{${only.wire}}" is required, so it needs no brackets`);
    }
    const rest = text.replaceAll(PART, "");
    if (/[[\]]/.test(rest)) topic.fail("brackets come in pairs and are not nested");
    for (const field of named(rest, topic, parameters)) {
      if (!field.required) topic.fail(`"{${field.wire}}" must be a required parameter, or stand in square brackets`);
    }
    return text;
  });
}

function named(text: string, topic: Cursor, parameters: readonly Field[]): Field[] {
  return [...text.matchAll(/\{([^}]*)\}/g)].map(
    ([, name = ""]) => parameters.find((one) => one.wire === name) ?? topic.fail(`"{${name}}" is not a parameter`),
  );
}
