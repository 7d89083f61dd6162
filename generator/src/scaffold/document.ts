import { isMap, type Node } from "../load/foreign/node.js";
import type { Schemas } from "./sample.js";

/** The documents of a venue in our dialect, as plain data. */
export interface Documents {
  readonly openapi: Node;
  readonly asyncapi: Node | undefined;
}

export interface PlainOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly node: Node;
}

export function schemasOf(document: Node | undefined): Schemas {
  const components = document?.components;
  return isMap(components) && isMap(components.schemas) ? components.schemas : {};
}

export function operationsOf({ openapi }: Documents): PlainOperation[] {
  const paths = isMap(openapi.paths) ? openapi.paths : {};
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(isMap(item) ? item : {}).flatMap(([method, node]) =>
      isMap(node) ? [{ id: String(node.operationId), method, path, node }] : [],
    ),
  );
}

export interface PlainStream {
  readonly id: string;
  readonly node: Node;
  readonly payload: unknown;
  /** Messages that the client has to send first. */
  readonly sends: readonly unknown[];
}

export function streamsOf({ asyncapi }: Documents): PlainStream[] {
  const operations = isMap(asyncapi?.operations) ? asyncapi.operations : {};
  return Object.entries(operations).flatMap(([id, node]) => {
    if (!isMap(node)) return [];
    const payload = at(asyncapi, "channels", id, "messages", "push", "payload");
    const sends = at(asyncapi, "x-sockets", id, "sends");
    return [{ id, node, payload, sends: Array.isArray(sends) ? sends : [] }];
  });
}

/** What stands at a path of keys. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let here = value;
  for (const key of keys) here = isMap(here) ? here[key] : undefined;
  return here;
}

/** The successful answer of an operation: its media type and schema, and an example the document gives. */
export function answerOf(node: Node): { readonly type: string; readonly schema: unknown; readonly example: unknown } {
  const content = at(node, "responses", "200", "content");
  const [entry] = Object.entries(isMap(content) ? content : {});
  if (entry === undefined) return { type: "text/plain", schema: undefined, example: undefined };
  const [type, media] = entry;
  return { type, schema: at(media, "schema"), example: at(media, "example") };
}
