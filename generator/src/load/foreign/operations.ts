import type { Cursor } from "../cursor.js";
import { readAnswer, readBody } from "./bodies.js";
import type { Foreign } from "./context.js";
import { functionName, typeName } from "./names.js";
import { isMap, itemsAt, type Node, textAt } from "./node.js";
import { readParameters } from "./parameters.js";
import type { ForeignSchemas } from "./schemas.js";
import { ownPrefix, type Servers } from "./servers.js";
import { firstParagraph } from "./words.js";

const METHODS = ["get", "post", "put", "delete", "patch"];
const OTHER_METHODS = ["head", "options", "trace"];

const IGNORED = "The specification gives this GET a body, which is not sent: OpenAPI 3.0 has it ignored.";

/** Functions of wire.ts, which the files of operations import. */
const IMPORTED = new Set(
  (
    "anything cookies deep encoded fits instant isEmpty isScalar joined listed mapped misfit objectOf others own quoted read " +
    "scalar spread truth tupled whole"
  ).split(" "),
);

interface Found {
  readonly method: string;
  readonly at: Cursor;
  readonly item: Cursor;
  readonly path: string;
  readonly what: string;
  readonly id: string;
}

/** Every operation, by the path it is sent to. @param then Called once the operations have their names. */
export function readPaths(
  foreign: Foreign,
  schemas: ForeignSchemas,
  root: Cursor,
  servers: Servers,
  then: () => void,
): Node {
  const paths: Node = {};
  const all = findOperations(foreign, root);
  then();
  for (const found of all) {
    foreign.attempt(found.what, () => {
      const prefix = ownPrefix(found.at, servers) ?? ownPrefix(found.item, servers) ?? servers.prefix;
      const path = prefix + found.path;
      const node = foreign.from(readOperation(schemas, root, found), found.at);
      const item = isMap(paths[path]) ? paths[path] : {};
      paths[path] = { ...item, [found.method]: node };
    });
  }
  return paths;
}

/** The operations with their names: given first, so that no type takes one of them. */
function findOperations(foreign: Foreign, root: Cursor): Found[] {
  const found: Found[] = [];
  const paths = root.child("paths");
  for (const [path, reference] of paths === undefined || !isMap(paths.value) ? [] : paths.entries()) {
    if (path.startsWith("x-")) continue;
    const item = foreign.attempt(path, () => pathItem(reference));
    if (item === undefined) continue;
    for (const [method, stated] of item.entries()) {
      if (!METHODS.includes(method) && !OTHER_METHODS.includes(method)) continue;
      const what = `${method.toUpperCase()} ${path}`;
      foreign.attempt(what, () => {
        const at = stated.resolve();
        if (OTHER_METHODS.includes(method)) at.fail(`the method ${method.toUpperCase()} is not supported`);
        if (!/^\/[^?#]*$/.test(path)) reference.fail("a path with a query or a fragment is not supported");
        found.push({ method, at, item, path, what, id: nameOf(foreign, at, method, path) });
      });
    }
  }
  return found;
}

function pathItem(reference: Cursor): Cursor {
  const item = reference.resolve();
  return isMap(item.value) ? item : item.fail("expected a map of operations");
}

/** `operationId`, or else method and path: `getPetsByPetId`. */
function nameOf(foreign: Foreign, at: Cursor, method: string, path: string): string {
  const given = textAt(at, "operationId");
  const parts = path.split("/").filter((part) => part !== "");
  const words = parts.map((part) =>
    typeName(part.replaceAll(/[{}]+/g, " ")).replace(/^/, part.startsWith("{") ? "By" : ""),
  );
  const derived = method + words.join("");
  const stated = given === undefined || given.trim() === "" ? derived : functionName(given);
  const tag = itemsAt(at, "tags")[0]?.value;
  const tagged = typeof tag === "string" ? functionName(`${method} ${tag} ${stated}`) : derived;
  // The files of an operation import the decoders and encoders of shapes.
  const isClear = (id: string): boolean =>
    !/^(decode|encode|write|fieldsOf)[A-Z]/.test(id) &&
    !IMPORTED.has(id) &&
    foreign.names.isFree(`${typeName(id)}Params`);
  const candidates = [stated, derived, `${stated}Call`, tagged, `${derived}Call`].filter(isClear);
  const id = foreign.names.choose(candidates.length > 0 ? candidates : [`${stated}Call`], at);
  foreign.names.take(`${typeName(id)}Params`, at);
  return id;
}

function readOperation(schemas: ForeignSchemas, root: Cursor, { method, at, item, path, id, what }: Found): Node {
  const owner = typeName(id);
  const parameters = readParameters(schemas, [item, at], owner, path);
  // OpenAPI 3.0 says that the body of a GET is ignored; 3.1 leaves it open.
  const isIgnored = method === "get" && textAt(root, "openapi")?.startsWith("3.0") === true;
  const body = readBody(schemas, at, method, owner, parameters, isIgnored);
  const node: Node = { operationId: id };
  const tag = itemsAt(at, "tags")[0]?.value;
  node.tags = [typeof tag === "string" && tag !== "" ? tag : (path.split("/")[1] ?? "")];
  const stated = firstParagraph(at.child("summary")?.value);
  // Some repeat the path, which stands below.
  const summary = stated === path ? undefined : stated;
  const words = [
    firstParagraph(at.child("description")?.value) ?? "",
    isIgnored && at.has("requestBody") ? IGNORED : "",
  ];
  const description = words.filter((text) => text !== "").join(" ") || undefined;
  if (summary ?? description) node.summary = summary ?? description;
  if (summary !== undefined && description !== undefined && description !== summary) node.description = description;
  if (at.child("deprecated")?.value === true) node.deprecated = true;
  node["x-evidence"] = { documented: what };
  node["x-access"] = accessOf(at, method, root);
  if (parameters.length > 0) node.parameters = parameters;
  if (body !== undefined) node.requestBody = body;
  node.responses = readAnswer(schemas, at, owner);
  return node;
}

/** A key wherever the document asks for one of its security schemes. */
function accessOf(at: Cursor, method: string, root: Cursor): string {
  const security = at.child("security") ?? root.child("security");
  const wanted = Array.isArray(security?.value) ? security.items() : [];
  const isOpen = wanted.length === 0 || wanted.some((one) => isMap(one.value) && Object.keys(one.value).length === 0);
  const permission = method === "get" ? "READ" : "WRITE";
  return isOpen ? `PUBLIC_${permission}` : `KEY_${permission}`;
}

export const ACCESS: Node = {
  PUBLIC_READ: { auth: "none", permission: "read" },
  PUBLIC_WRITE: { auth: "none", permission: "write" },
  KEY_READ: { auth: "key", permission: "read" },
  KEY_WRITE: { auth: "key", permission: "write" },
};
