import type { OperationContract, ParameterContract } from "../../contract.js";
import { Decimal } from "../../engine/decimal.js";
import type { RawRequest } from "../../engine/message.js";
import { badRequest } from "./errors.js";
import { type JsonObject, type JsonValue, Num, read } from "./json.js";

const DECIMAL = /^\d{1,40}(\.\d{1,40})?$/;
const INTEGER = /^\d{1,16}$/;

/** Parameters of a call: text, whether they came quoted or bare, or an object. Empty text counts as absent. */
export type Values = ReadonlyMap<string, string | JsonObject>;

export class Params {
  readonly #values: Values;

  constructor(values: Values) {
    this.#values = values;
  }

  get(name: string): string | undefined {
    const value = this.#values.get(name);
    return typeof value === "string" ? value : undefined;
  }

  /** @throws {VenueRefusal} `0x01001A` when absent. */
  text(name: string): string {
    const value = this.get(name);
    if (value === undefined) throw badRequest();
    return value;
  }

  /** A decimal as the caller wrote it. */
  number(name: string): Num | undefined {
    const value = this.get(name);
    if (value === undefined) return undefined;
    if (!DECIMAL.test(value)) throw badRequest();
    return new Num(value);
  }

  decimal(name: string): Decimal | undefined {
    const value = this.number(name);
    return value && new Decimal(value.text);
  }

  integer(name: string): number | undefined {
    const value = this.get(name);
    return value === undefined ? undefined : Number(value);
  }

  object(name: string): Params {
    const value = this.#values.get(name);
    if (value === undefined || typeof value === "string") throw badRequest();
    return new Params(texts(value));
  }
}

/** The query of a GET, the JSON body of a POST, and what the path says. */
export function readParams(request: RawRequest, path: Readonly<Record<string, string>>): Values {
  const sent = request.method === "GET" ? query(request.query) : texts(body(request));
  return new Map([...sent, ...Object.entries(path)]);
}

function query(source: string): Map<string, string> {
  return new Map([...new URLSearchParams(source)].filter(([, value]) => value !== ""));
}

function body(request: RawRequest): JsonObject {
  const [type = ""] = (request.headers["content-type"] ?? "").split(";", 1);
  if (type.trim().toLowerCase() !== "application/json") throw badRequest();
  let value: JsonValue;
  try {
    value = read(request.body);
  } catch {
    throw badRequest();
  }
  if (!isObject(value)) throw badRequest();
  return value;
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Num);
}

/** Members as text; `10`, `10.0` and `"10.0"` differ in nothing but their zeros. */
function texts(object: JsonObject): Map<string, string | JsonObject> {
  const out = new Map<string, string | JsonObject>();
  for (const [name, value] of Object.entries(object)) {
    if (value instanceof Num) out.set(name, value.text);
    else if (isObject(value)) out.set(name, value);
    else if (value !== null && value !== "") out.set(name, String(value));
  }
  return out;
}

/**
 * Checks presence, type and enum of every documented parameter.
 *
 * @throws {VenueRefusal} `0x01001A`
 */
export function validate(operation: OperationContract, values: Values): void {
  for (const parameter of operation.parameters) {
    // The segment of the base URL; the host has looked at it already.
    if (parameter.supplied !== undefined) continue;
    const value = values.get(parameter.name);
    if (value === undefined ? parameter.required : !fits(parameter, value)) throw badRequest();
  }
}

function fits(parameter: ParameterContract, value: string | JsonObject): boolean {
  const { type } = parameter;
  if (typeof value !== "string") return type === "object";
  if (parameter.enum && !parameter.enum.map(String).includes(value)) return false;
  if (parameter.maximum !== undefined && Number(value) > parameter.maximum) return false;
  if (parameter.maxItems !== undefined && value.split(",").length > parameter.maxItems) return false;
  if (type === "decimal") return DECIMAL.test(value);
  if (type === "integer" || type === "time") return INTEGER.test(value);
  return type !== "object";
}
