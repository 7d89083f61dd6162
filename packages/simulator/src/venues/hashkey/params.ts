import type { OperationContract, ParameterContract } from "../../contract.js";
import { Decimal } from "../../engine/decimal.js";
import type { RawRequest } from "../../engine/message.js";
import { isForm } from "./auth.js";
import { illegal, missing, refusal, type VenueRefusal } from "./errors.js";

const DECIMAL = /^-?\d{1,40}(\.\d{1,40})?$/;
const INTEGER = /^-?\d{1,16}$/;
const ID = /^\d{1,20}$/;

// Values the document has codes of their own for.
const CODES: Readonly<Record<string, string>> = {
  side: "-1117",
  timeInForce: "-1115",
  quantity: "-1126",
  price: "-1124",
  newClientOrderId: "-1123",
  "testOrder.type": "0206",
  "createOrder.type": "0206",
  "createOrders.type": "0206",
  "getFiatHistory.type": "-1177",
  "getTicker24hr.instType": "-2026",
};

/** Parameters of one call, as text; an empty value counts as absent. */
export class Params {
  readonly #values: ReadonlyMap<string, string>;

  constructor(values: ReadonlyMap<string, string>) {
    this.#values = values;
  }

  get(name: string): string | undefined {
    return this.#values.get(name);
  }

  /** @throws {VenueRefusal} `0001` when absent. */
  text(name: string): string {
    const value = this.#values.get(name);
    if (value === undefined) throw missing(name);
    return value;
  }

  integer(name: string): number | undefined {
    const value = this.#values.get(name);
    return value === undefined ? undefined : Number(value);
  }

  decimal(name: string): Decimal | undefined {
    const value = this.#values.get(name);
    return value === undefined ? undefined : new Decimal(value);
  }

  /** @throws {VenueRefusal} `-1130` when it is not a whole number of up to 20 digits. */
  id(name: string): bigint | undefined {
    const value = this.#values.get(name);
    if (value === undefined) return undefined;
    if (!ID.test(value)) throw illegal(name);
    return BigInt(value);
  }

  /** Rows wanted: the default when absent, silently capped at the maximum. */
  limit(fallback: number, maximum: number): number {
    const value = this.integer("limit") ?? fallback;
    if (value < 1) throw illegal("limit");
    return Math.min(value, maximum);
  }
}

/** Query and form body together; where both have a name the query counts. A GET has only its query. */
export function readParams(request: RawRequest): Map<string, string> {
  const values = new Map<string, string>();
  const body = request.method !== "GET" && isForm(request) ? request.body : "";
  for (const source of [body, request.query]) {
    for (const [name, value] of new URLSearchParams(source)) if (value !== "") values.set(name, value);
  }
  return values;
}

/** Checks presence, type and enum of every documented parameter. */
export function validate(operation: OperationContract, values: ReadonlyMap<string, string>): void {
  check(operation, operation.parameters, values);
}

/** The same for one item of a list in the body. */
export function validateItem(operation: OperationContract, values: ReadonlyMap<string, string>): void {
  check(operation, operation.list?.fields ?? [], values);
}

function check(
  operation: OperationContract,
  parameters: readonly ParameterContract[],
  values: ReadonlyMap<string, string>,
): void {
  for (const parameter of parameters) {
    const value = values.get(parameter.name);
    if (value === undefined) {
      if (parameter.required) throw missing(parameter.name);
    } else if (!fits(parameter, value)) throw wrong(operation, parameter);
  }
}

function wrong(operation: OperationContract, parameter: ParameterContract): VenueRefusal {
  const code = CODES[`${operation.id}.${parameter.name}`] ?? CODES[parameter.name];
  if (code !== undefined) return refusal(code);
  return parameter.required ? missing(parameter.name) : illegal(parameter.name);
}

function fits(parameter: ParameterContract, value: string): boolean {
  const { type } = parameter;
  if (parameter.enum && !parameter.enum.map(String).includes(value)) return false;
  if (parameter.maxLength !== undefined && value.length > parameter.maxLength) return false;
  if (type === "decimal") return DECIMAL.test(value);
  if (type === "integer" || type === "time") return INTEGER.test(value);
  return type !== "boolean" || value === "true" || value === "false";
}
