import type { Cursor } from "../load/cursor.js";
import { readCosts, readWeight } from "./costs.js";
import { readEvidence } from "./evidence.js";
import { pascal } from "./names.js";
import { readBody, readParameters } from "./parameters.js";
import { findAccess, type Root } from "./root.js";
import type { Schemas } from "./schema.js";
import { readVariants } from "./variants.js";
import type { Batch, ErrorCode, ListBody, Operation, Parameter, Reconcile } from "./venue.js";
import { checkVersions, knownTo, readOperationVersions, unknownTo } from "./versions.js";

const METHODS = ["get", "post", "put", "delete", "patch"] as const;
const PATH_ITEM = new Set([...METHODS, "summary", "description", "parameters", "$ref"] as string[]);
const KNOWN = new Set(
  "operationId tags summary description parameters requestBody responses security deprecated externalDocs servers x-evidence x-access x-versions x-weight x-limits x-retry x-effect x-reconcile x-throws x-variants".split(
    " ",
  ),
);

/** Every operation of every path, in the order of the spec. */
export function readOperations(root: Cursor, facts: Root, schemas: Schemas): Operation[] {
  const operations: Operation[] = [];
  const ids = new Map<string, Cursor>();
  for (const [path, reference] of root.need("paths").entries()) {
    const item = reference.resolve();
    item.only(PATH_ITEM, "a path");
    for (const method of METHODS) {
      const at = item.child(method);
      if (at === undefined) continue;
      const id = at.need("operationId");
      const other = ids.get(id.asText());
      if (other !== undefined) id.fail(`operationId "${id.asText()}" is already used at ${other.place}`);
      ids.set(id.asText(), id);
      operations.push(readOperation(at, item, path, method, facts, schemas));
    }
  }
  return operations;
}

function readOperation(
  at: Cursor,
  item: Cursor,
  path: string,
  method: (typeof METHODS)[number],
  facts: Root,
  schemas: Schemas,
): Operation {
  at.only(KNOWN, "an operation");
  const id = at.need("operationId").asText();
  if (!/^[a-z][A-Za-z0-9]*$/.test(id)) at.need("operationId").fail(`"${id}" is not a function name in camelCase`);
  const parameters = readParameters(schemas, [item.child("parameters"), at.child("parameters")], pascal(id), path);
  const body = readBody(schemas, at, pascal(id), facts.foreign);
  const access = findAccess(at, facts.access);
  const versions = readOperationVersions(at, path, facts.versions, access);
  for (const version of versions) checkPath(at, version.path, path);
  const stated: Parameter[] = [...parameters, ...body.parameters];
  for (const field of stated) checkVersions(field, facts.versions);
  const all = stated.map((field) => knownTo(field, versions));
  checkParameters(at, all);
  const alone = parameters.every((parameter) => parameter.supplied !== undefined);
  const variants = readVariants(at, all);
  if (body.shape !== undefined && body.variants.length > 0 && !alone) {
    at.need("requestBody").fail("a shared body with x-variants can't stand beside other parameters");
  }
  const [newest] = versions;
  return {
    at,
    id,
    method: upper(method),
    path: newest?.path ?? path,
    versions: versions.map((version) => ({ ...version, without: unknownTo(version.name, all) })),
    section: at.child("tags")?.asTexts()[0] ?? "",
    summary: at.text("summary"),
    description: at.text("description"),
    deprecated: at.flag("deprecated"),
    evidence: readEvidence(at),
    access: { ...access, auth: newest?.auth ?? access.auth },
    weight: readWeight(at, all),
    costs: readCosts(at, all, facts.limits),
    retry: at.child("x-retry")?.asOneOf(["safe", "never"]) ?? (method === "get" ? "safe" : "never"),
    effect: at.child("x-effect")?.asOneOf(["none", "state", "order"]) ?? (method === "get" ? "none" : "state"),
    reconcile: readReconcile(at, facts.errors),
    throws: codes(at.child("x-throws"), facts.errors),
    parameters: all,
    list: body.list,
    whole: body.whole,
    media: body.media,
    batch: readBatch(body.list, all),
    bodyShape: alone && variants.length === 0 ? body.shape : undefined,
    variants: variants.length > 0 ? variants : body.variants,
    ...readAnswer(schemas, at, pascal(id)),
  };
}

/** A version may move a path, but not take its parts away. */
function checkPath(at: Cursor, path: string, other: string): void {
  const parts = (text: string): string => (text.match(/\{[^}]*\}/g) ?? []).sort().join();
  if (parts(path) !== parts(other)) at.need("x-versions").fail(`${path} has other parameters than ${other}`);
}

/** The list whose items have client order ids of their own: the body, or a parameter that travels as JSON. */
function readBatch(list: ListBody | undefined, parameters: readonly Parameter[]): Batch | undefined {
  if (list !== undefined) return list;
  if (parameters.some((parameter) => parameter.clientId)) return undefined;
  for (const { name, type } of parameters) {
    const body = type.kind === "list" && type.item.kind === "named" ? type.item.shape.body : undefined;
    if (type.kind === "list" && body?.kind === "object" && body.fields.some((field) => field.clientId))
      return { name, item: type.item };
  }
  return undefined;
}

function upper(method: (typeof METHODS)[number]): Operation["method"] {
  return ({ get: "GET", post: "POST", put: "PUT", delete: "DELETE", patch: "PATCH" } as const)[method];
}

function checkParameters(at: Cursor, parameters: readonly Parameter[]): void {
  const names = new Map<string, Parameter>();
  for (const parameter of parameters) {
    if (parameter.supplied !== undefined) continue;
    if (names.has(parameter.name)) parameter.at.fail(`a second parameter named "${parameter.name}"; set x-name`);
    names.set(parameter.name, parameter);
  }
  const ids = parameters.filter((parameter) => parameter.clientId);
  if (ids.length > 1) at.fail("more than one parameter has x-client-id");
}

/** The one successful answer: JSON, text, or nothing. `x-maybe-empty`: also without content. */
function readAnswer(schemas: Schemas, at: Cursor, owner: string): Pick<Operation, "result" | "isText" | "maybeEmpty"> {
  const responses = at.need("responses");
  const good = responses.entries().filter(([status]) => /^2/.test(status));
  const [only, ...others] = good;
  if (only === undefined) return responses.fail("no response for a successful call (2xx)");
  if (others.length > 0)
    return responses.need(others[0]?.[0] ?? "").fail("a second successful response; one shape has to cover both");
  const answer = only[1].resolve();
  const content = answer.child("content");
  if (content === undefined) return { result: undefined, isText: false, maybeEmpty: false };
  const text = content.child("text/plain");
  const json = text ?? content.child("application/json");
  if (json === undefined) return content.fail("only application/json and text/plain answers are supported");
  const result = schemas.read(json.need("schema"), `${owner}Result`);
  if (text !== undefined && result.kind !== "text") json.need("schema").fail("an answer in text is a string");
  return { result, isText: text !== undefined, maybeEmpty: answer.flag("x-maybe-empty") };
}

function codes(at: Cursor | undefined, errors: readonly ErrorCode[]): ErrorCode[] {
  return (at?.items() ?? []).map((item) => {
    if (typeof item.value === "number") item.fail(`quote the code: YAML reads it as the number ${item.value}`);
    const code = item.asText();
    return errors.find((error) => error.code === code) ?? item.fail(`"${code}" is not in the error table`);
  });
}

function readReconcile(at: Cursor, errors: readonly ErrorCode[]): Reconcile | undefined {
  const reconcile = at.child("x-reconcile");
  if (reconcile === undefined) return undefined;
  reconcile.only(new Set(["operation", "params", "notFound"]), "x-reconcile");
  return {
    operation: reconcile.need("operation").asText(),
    params: reconcile
      .need("params")
      .entries()
      .map(([theirs, ours]) => ({ theirs, ours: ours.asText() })),
    notFound: codes(reconcile.need("notFound"), errors).map((error) => error.code),
  };
}
