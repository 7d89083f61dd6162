import type { Cursor } from "../cursor.js";
import type { Foreign } from "./context.js";
import { itemsAt, type Node, textAt } from "./node.js";
import { ACCESS, readPaths } from "./operations.js";
import { readSchemes } from "./security.js";
import { readServers } from "./servers.js";
import { firstParagraph } from "./words.js";

/** Made by somebody else: it has none of our facts about the venue. */
export function isForeign(root: Cursor): boolean {
  return !root.has("x-venue");
}

/** An OpenAPI document of somebody else in the words of our dialect. */
export function convertOpenapi(foreign: Foreign, root: Cursor, id: string): Node {
  checkVersion(root);
  const [venue = "", product] = id.split("/");
  const schemas = foreign.schemas();
  const servers = readServers(root);
  // Operations take their names before shapes do: a function's name is what users type most.
  const components = root.child("components");
  const names = (): void => schemas.reserve(components);
  const paths = readPaths(foreign, schemas, root, servers, names);
  schemas.finish();
  schemas.merge([paths]);
  const info = root.child("info");
  const title = (info && textAt(info, "title")) ?? venue;
  const description = info && firstParagraph(info.child("description")?.value);
  const document = root.file.split("/").at(-1) ?? root.file;
  return {
    openapi: "3.1.0",
    info: { title, version: String(info?.child("version")?.value ?? "1"), ...(description ? { description } : {}) },
    servers: servers.nodes,
    tags: sections(root, paths),
    "x-venue": { id: venue, ...(product === undefined ? {} : { product }), name: title, document },
    "x-foreign": document,
    "x-access": ACCESS,
    paths,
    components: { securitySchemes: readSchemes(root), schemas: schemas.components },
  };
}

/** What a venue without calls has. */
export function streamsOnly(asyncapi: Cursor | undefined, id: string): Node {
  const [venue = "", product] = id.split("/");
  const info = asyncapi?.child("info");
  const name = (info && textAt(info, "title")) ?? venue;
  const document = asyncapi?.file.split("/").at(-1) ?? "";
  return {
    openapi: "3.1.0",
    info: { title: name, version: "1" },
    "x-venue": { id: venue, ...(product === undefined ? {} : { product }), name, document },
    "x-foreign": document,
    "x-access": ACCESS,
    paths: {},
  };
}

function checkVersion(root: Cursor): void {
  root.child("swagger")?.fail("Swagger 2.0 is not supported: convert it to OpenAPI 3 first");
  const version = root.need("openapi");
  if (!/^3\.[01](\.|$)/.test(version.asText()))
    version.fail(`OpenAPI ${version.asText()} is not supported: 3.0 and 3.1 are`);
}

/** The tags that operations use, with the words of the document. */
function sections(root: Cursor, paths: Node): Node[] {
  const used = new Set<unknown>();
  for (const item of Object.values(paths)) {
    for (const operation of Object.values(item as Record<string, { readonly tags?: readonly unknown[] }>)) {
      used.add(operation.tags?.[0]);
    }
  }
  return itemsAt(root, "tags").flatMap((tag) => {
    const name = textAt(tag, "name");
    const description = firstParagraph(tag.child("description")?.value);
    return name === undefined || !used.has(name) ? [] : [{ name, ...(description ? { description } : {}) }];
  });
}
