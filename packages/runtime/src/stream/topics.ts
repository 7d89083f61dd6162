import type { Encode } from "../codec/types.js";
import { FormWriter } from "../codec/writer.js";
import { ConfigError } from "../errors.js";
import type { StreamOperation } from "./operation.js";
import type { Topic } from "./protocol.js";

/** The topics of one `watch` call, with the parameters as the text that travels. */
export function topicsOf<P, M, T>(operation: StreamOperation<P, M, T>, params: P): readonly Topic[] {
  const texts = operation.params === undefined ? {} : textsOf(params, operation.params);
  return operation.topics.map((name) => ({ name: fill(name, texts, operation.id), params: texts }));
}

/** Wire names and texts; the same rules and errors as for a query string. */
function textsOf<P>(params: P, encode: Encode<P>): Readonly<Record<string, string>> {
  const writer = new FormWriter();
  encode(params, writer);
  const texts: Record<string, string> = {};
  for (const field of writer.toString().split("&")) {
    const at = field.indexOf("=");
    if (at !== -1) texts[decodeURIComponent(field.slice(0, at))] = decodeURIComponent(field.slice(at + 1));
  }
  return texts;
}

/** Puts the parameters in. A part in square brackets is left out when the parameter in it is absent. */
function fill(name: string, texts: Readonly<Record<string, string>>, stream: string): string {
  const stated = name.replace(/\[([^\]]*)\]/g, (_part, inner: string) => {
    const [, key = ""] = /\{([^}]*)\}/.exec(inner) ?? [];
    return Object.hasOwn(texts, key) ? inner : "";
  });
  return stated.replace(/\{([^}]*)\}/g, (_part, key: string) => {
    const text = Object.hasOwn(texts, key) ? texts[key] : undefined;
    if (text === undefined) throw new ConfigError(`${stream}: ${key} is required`);
    return text;
  });
}
