import { pascal } from "../model/names.js";
import { isRichField } from "../model/rich.js";
import { type Cost, given, type Operation, type Parameter, type Venue } from "../model/venue.js";
import { call, decodeItem, usesDecoding } from "./decode.js";
import { encodeField, encoder } from "./encode.js";
import { Draft, type SourceFile } from "./file.js";
import { operationDocs } from "./operation-docs.js";
import { clientIds, reconcileSource } from "./order-safety.js";
import { maybeAbsent, paramsTypes } from "./params.js";
import { paramsParameter, writerParameters } from "./parts.js";
import { generatedFolder } from "./places.js";
import { fieldsOf, jsonOf } from "./rich.js";
import { aliasOf, constantOf, type Declaration, functionOf } from "./statements.js";
import { bracket, comment, key, literal, member, property, quote, WIDTH } from "./text.js";
import { headersSource, pathSource } from "./texts.js";
import { typeText } from "./types.js";
import { variantTable } from "./variants.js";

/** operations/<id>.ts: the parameters, the function and the literal the runtime works from. */
export function emitOperation(operation: Operation, venue: Venue): SourceFile {
  const path = `${generatedFolder(venue)}/operations/${operation.id}.ts`;
  const file = new Draft(path, operation.at.file, "../schemas");
  file.isForeign = venue.foreign;
  const parameters = given(operation.parameters);
  const params = parameters.length === 0 ? "object" : `${pascal(operation.id)}Params`;
  const plain = operation.result === undefined ? "void" : typeText(operation.result, "response", file);
  const result = operation.maybeEmpty ? `${plain} | undefined` : plain;
  if (parameters.length > 0) emitParams(operation, parameters, params, file);
  emitFunction(operation, venue, parameters, params, result, file);
  emitLiteral(operation, venue, parameters, params, result, file);
  return file;
}

function emitParams(operation: Operation, parameters: readonly Parameter[], name: string, file: Draft): void {
  if (operation.bodyShape !== undefined) {
    const { bodyShape: shape } = operation;
    const type = file.shapeType(shape.name, shape.inputName);
    file.statements.push(aliasOf(name, [type], `Parameters of {@link ${operation.id}}.`));
    return;
  }
  const docs = [`Parameters of {@link ${operation.id}}.`];
  file.statements.push(...paramsTypes({ name, docs, fields: parameters, variants: operation.variants }, file));
}

function emitFunction(
  operation: Operation,
  venue: Venue,
  parameters: readonly Parameter[],
  params: string,
  result: string,
  file: Draft,
): void {
  const needed = parameters.some((one) => one.required) || operation.variants.length > 0;
  const list = parameters.length === 0 ? [] : [paramsParameter(params, needed)];
  file.statements.push(
    functionOf({
      name: operation.id,
      docs: comment(operationDocs(operation, venue)),
      exported: true,
      parameters: [
        { name: "client", type: file.runtimeType("Client") },
        ...list,
        { name: "options", type: file.runtimeType("CallOptions"), optional: true },
      ],
      result: `Promise<${result}>`,
      body: [`return client.request(operation, ${parameters.length > 0 ? "params" : "{}"}, options);`],
    }),
  );
}

function emitLiteral(
  operation: Operation,
  venue: Venue,
  parameters: readonly Parameter[],
  params: string,
  result: string,
  file: Draft,
): void {
  const entries = [
    `id: ${quote(operation.id)}`,
    `method: ${quote(operation.method)}`,
    `path: ${quote(operation.path)}`,
    `access: ${quote(operation.access.auth)}`,
    ...placeSource(operation, file),
    `retry: ${quote(operation.retry)}`,
    `effect: ${quote(operation.effect)}`,
  ];
  if (operation.costs.size > 0) entries.push(`costs: ${costsSource(operation)}`);
  const inPath = parameters.filter((one) => one.in === "path");
  if (inPath.length > 0) entries.push(pathSource(inPath, file));
  const queries = parameters.filter((one) => one.in === "query");
  const bodies = parameters.filter((one) => one.in === "form" || one.in === "json");
  const both = queries.length > 0 && bodies.length > 0 && operation.list === undefined;
  const encoders: (() => void)[] = [];
  if (queries.length > 0) {
    const name = both ? "encodeQuery" : "encodeParams";
    entries.push(`query: ${name}`);
    encoders.push(() => emitEncoder(name, operation, queries, params, file, !both));
  }
  if (bodies.length > 0) entries.push(bodySource(operation, bodies, both, params, encoders, file));
  const headers = parameters.filter((one) => one.in === "header");
  const cookies = parameters.filter((one) => one.in === "cookie");
  if (headers.length + cookies.length > 0) entries.push(headersSource(headers, cookies, file));
  entries.push(`decode: ${decodeSource(operation, file)}`);
  const ids = clientIds(operation);
  if (ids !== undefined) entries.push(`clientIds: ${ids}`);
  if (operation.reconcile !== undefined) entries.push(`reconcile: ${reconcileSource(operation, venue, file)}`);
  const type = `${file.runtimeType("Operation")}<${params}, ${result}>`;
  const value = bracket("{", entries, "}", { indent: 0, used: WIDTH });
  file.statements.push(constantOf({ name: "operation", type, exported: false, value }));
  for (const emit of encoders) emit();
  if (operation.versions.length > 0) file.statements.push(versionTable(operation, file));
  if (operation.variants.length > 0 && operation.bodyShape === undefined) {
    file.statements.push(variantTable(operation.variants, file));
  }
}

/** The entry that picks path and access by the version; none where there is one version only. */
function placeSource(operation: Operation, file: Draft): string[] {
  if (operation.versions.length === 0) return [];
  return [`place: (params, version) => ${file.runtime("inVersion")}(VERSIONS, params, version)`];
}

/** What differs between the versions. */
function versionTable(operation: Operation, file: Draft): Declaration {
  const entries = operation.versions.map(({ name, path, auth, without }) => {
    const entry = { path, access: auth, without: without.length === 0 ? undefined : without };
    return `${key(name)}: ${literal(entry, 1, name.length + 5)}`;
  });
  const value = bracket("{", entries, "}", { indent: 0, used: WIDTH });
  return constantOf({ name: "VERSIONS", type: file.runtimeType("Versions"), exported: false, value });
}

/** The entry of the literal that writes the body. */
function bodySource(
  operation: Operation,
  bodies: readonly Parameter[],
  both: boolean,
  params: string,
  encoders: (() => void)[],
  file: Draft,
): string {
  const media = bodies[0]?.in === "json" ? "json" : "form";
  if (operation.list !== undefined) {
    const { name, item, field } = operation.list;
    return `json: (params) => ${file.runtime("jsonList")}(${member("params", name)}, ${encoder(field, item, file)})`;
  }
  const isRich =
    operation.bodyShape === undefined ? file.isForeign && bodies.some(isRichField) : operation.bodyShape.rich;
  if (operation.whole !== undefined || (media === "json" && isRich)) {
    return richBody(operation, bodies, params, encoders, file);
  }
  const shape = isRich ? undefined : operation.bodyShape;
  const name =
    shape === undefined ? (both ? "encodeBody" : "encodeParams") : file.shape(shape.name, `encode${shape.inputName}`);
  if (shape === undefined) encoders.push(() => emitEncoder(name, operation, bodies, params, file, true));
  if (media === "form") return `form: ${name}`;
  if (file.isForeign) return `json: (params) => ${file.wire("encoded")}(params, "body", ${name})`;
  const body = `const out = new ${file.runtime("JsonWriter")}();\n    ${name}(params, out);\n    return out.toString();`;
  return `json: (params) => {\n    ${body}\n  }`;
}

/** A JSON body that the plain writers can't write. */
function richBody(
  operation: Operation,
  bodies: readonly Parameter[],
  params: string,
  encoders: (() => void)[],
  file: Draft,
): string {
  const { whole, bodyShape: shape } = operation;
  if (whole !== undefined) {
    const value = member("params", whole.name);
    if (whole.in === "form") return `form: (params, out) => ${file.wire("deep")}(out, "", ${value})`;
    const isText = operation.media !== undefined && !operation.media.endsWith("json");
    return `json: (params) => ${isText ? value : jsonOf(whole.type, value, quote(whole.wire), file)}`;
  }
  if (shape !== undefined) return `json: ${file.shape(shape.name, `write${shape.inputName}`)}`;
  encoders.push(() => {
    const body = [`return ${fieldsOf(bodies, "params", file)};`];
    const list = [{ name: "params", type: params }];
    file.statements.push(functionOf({ name: "encodeBody", exported: false, parameters: list, result: "string", body }));
  });
  return "json: encodeBody";
}

function emitEncoder(
  name: string,
  operation: Operation,
  fields: readonly Parameter[],
  params: string,
  file: Draft,
  checks: boolean,
): void {
  const json = fields[0]?.in === "json";
  const check = checks && operation.variants.length > 0;
  const writes = fields.map((field) =>
    encodeField({ ...field, required: !maybeAbsent(field, operation.variants) }, "params", file, json),
  );
  file.statements.push(
    functionOf({
      name,
      exported: false,
      parameters: writerParameters("params", params, file),
      result: "void",
      body: [
        ...(check ? [`${file.runtime("requireVariant")}(${quote(operation.id)}, params, VARIANTS);`] : []),
        ...writes,
      ],
    }),
  );
}

function decodeSource(operation: Operation, file: Draft): string {
  const { result, maybeEmpty } = operation;
  if (result === undefined) return "() => undefined";
  if (!maybeEmpty) return decodeItem(result, file);
  const list = usesDecoding(result) ? "(value, decoding)" : "(value)";
  return `${list} => (${file.wire("isEmpty")}(value) ? undefined : ${call(result, "value", file)})`;
}

function costsSource(operation: Operation): string {
  const costs = [...operation.costs];
  if (costs.every(([, cost]) => typeof cost === "number")) return literal(Object.fromEntries(costs), 1, 10);
  const line = costs.map(([bucket, cost]) => `${key(bucket)}: ${branches(cost).join(" : ")}`).join(", ");
  if (`  costs: (params) => ({ ${line} }),`.length <= WIDTH) return `(params) => ({ ${line} })`;
  const entries = costs.map(([bucket, cost]) => {
    const wide = property(key(bucket), branches(cost).join(" : "), 2);
    const fits = wide.split("\n").every((one) => one.length <= WIDTH);
    return fits
      ? wide
      : property(key(bucket), `\n      ${branches(cost).join("\n      : ")}`, 2).replace(": \n", ":\n");
  });
  return `(params) => ({\n${entries.join("\n")}\n  })`;
}

/** The parts of the expression: `condition ? cost`, the last one without a condition. */
function branches(cost: Cost): string[] {
  if (typeof cost === "number") return [String(cost)];
  const access = member("params", cost.by.name);
  const size = cost.by.type.kind === "list" ? `${access}.length` : access;
  const absent = cost.absent === undefined ? [] : [`${access} === undefined ? ${cost.absent}`];
  const steps = cost.steps.slice(0, -1).map(([upTo, price]) => `${size} <= ${upTo} ? ${price}`);
  return [...absent, ...steps, String(cost.beyond)];
}
