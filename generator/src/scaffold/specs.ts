import { stringify } from "yaml";
import { isMap, type Node } from "../load/foreign/node.js";
import type { Documents } from "./document.js";

/** The spec files of a venue: path below the root -> text. Split as specs/README.md says. */
export function specFiles(id: string, { openapi, asyncapi }: Documents): Map<string, string> {
  const folder = `specs/${id}`;
  const files = new Map<string, string>();
  const { paths, components, ...root } = openapi;
  const schemas = isMap(components) && isMap(components.schemas) ? components.schemas : {};
  const schemes = isMap(components) ? components.securitySchemes : undefined;
  const sections = bySection(isMap(paths) ? paths : {});
  const references = [...sections].flatMap(([section, items]) =>
    Object.keys(items).map((path) => [path, { $ref: `paths/${section}.yaml#/${escaped(path)}` }] as const),
  );
  const hasSchemes = isMap(schemes) && Object.keys(schemes).length > 0;
  files.set(
    `${folder}/openapi.yaml`,
    yaml({
      ...root,
      "x-errors": { $ref: "errors.yaml" },
      paths: Object.fromEntries(references),
      ...(hasSchemes ? { components: { securitySchemes: schemes } } : {}),
    }),
  );
  for (const [section, items] of sections) {
    files.set(`${folder}/paths/${section}.yaml`, yaml(moved(items, "../schemas.yaml")));
  }
  if (Object.keys(schemas).length > 0) files.set(`${folder}/schemas.yaml`, yaml(moved(schemas, "")));
  files.set(
    `${folder}/errors.yaml`,
    '# The venue\'s error table: - { code: "1001", status: 400, message: "..." }, see specs/README.md.\n[]\n',
  );
  if (asyncapi !== undefined) {
    const { components: parts, ...streams } = asyncapi;
    const shapes = isMap(parts) && isMap(parts.schemas) ? parts.schemas : {};
    files.set(`${folder}/asyncapi.yaml`, yaml(moved(streams, "messages.yaml")));
    if (Object.keys(shapes).length > 0) files.set(`${folder}/messages.yaml`, yaml(moved(shapes, "")));
  }
  return files;
}

/** Paths by the section of their first operation, in the order of the document. */
function bySection(paths: Node): Map<string, Node> {
  const sections = new Map<string, Node>();
  for (const [path, item] of Object.entries(paths)) {
    const [operation] = Object.values(isMap(item) ? item : {});
    const [tag = ""] = isMap(operation) && Array.isArray(operation.tags) ? operation.tags : [];
    const section = slug(String(tag));
    const items = sections.get(section) ?? {};
    items[path] = item;
    sections.set(section, items);
  }
  return sections;
}

function slug(tag: string): string {
  const words = tag
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 60);
  return words === "" ? "other" : words;
}

/** References to components lead to the file they are moved to. */
function moved(value: unknown, file: string): unknown {
  if (Array.isArray(value)) return value.map((item) => moved(item, file));
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      const isReference = key === "$ref" && typeof one === "string";
      return [key, isReference ? one.replace(/^#\/components\/schemas\//, `${file}#/`) : moved(one, file)];
    }),
  );
}

function escaped(path: string): string {
  return path.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("%", "%25").replaceAll("#", "%23");
}

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}
