import type { ParameterContract, VariantContract } from "../../../contract.js";
import type { Checkable, Version } from "./contract.js";
import { parametersOf } from "./contract.js";
import { type CodedError, illegal, missing, quoted, refuse } from "./errors.js";

const DECIMAL = /^-?\d{1,40}(\.\d{1,40})?$/;
const INTEGER = /^-?\d{1,19}$/;
const BOOLEAN = /^(true|false)$/i;

/** Values the error table has codes of their own for. */
const CODES: Readonly<Record<string, string>> = {
  side: "-1117",
  type: "-1116",
  timeInForce: "-1115",
  interval: "-1120",
  newClientOrderId: "-4015",
  clientTranId: "-4114",
};
/** Where both are sent the first one counts: the documents ask for one of the two and forbid nothing. */
const ALTERNATIVES: readonly (readonly [string, string])[] = [
  ["orderId", "origClientOrderId"],
  ["orderIdList", "origClientOrderIdList"],
  ["strategyId", "clientStrategyId"],
];

/**
 * Checks presence, form, bounds and combination of every parameter the version knows. Unknown ones are ignored: other
 * people's clients send some.
 *
 * @param codes The product's own codes for parameters, by `operation.name` or name.
 */
export function validate(
  what: Checkable & { readonly id?: string },
  version: Version,
  values: ReadonlyMap<string, string>,
  codes: Readonly<Record<string, string>> = {},
): void {
  const codeOf = (name: string): string | undefined => codes[`${what.id}.${name}`] ?? codes[name] ?? CODES[name];
  for (const parameter of parametersOf(what, version)) {
    if (parameter.supplied !== undefined) continue;
    const value = values.get(parameter.name);
    if (value === undefined) {
      if (parameter.required) throw missing(parameter.name);
    } else check(parameter, value, codeOf(parameter.name));
  }
  if (what.variants) checkVariants(what.variants, values);
}

function check(parameter: ParameterContract, value: string, code: string | undefined): void {
  const { name, type } = parameter;
  const allowed = parameter.enum?.map((one) => String(one));
  // An enum of the document is upper case, a boolean travels in either.
  if (allowed && type !== "boolean" && type !== "list" && !allowed.includes(value)) throw invalid(name, value, code);
  if (!formed(type, value)) throw refuse("-1100", quoted(name), quoted(legal(type)));
  if (parameter.maxLength !== undefined && value.length > parameter.maxLength) throw invalid(name, value, code);
  if (type !== "decimal" && type !== "integer") return;
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = parameter;
  if (Number(value) < minimum || Number(value) > maximum) throw invalid(name, value, code);
}

function invalid(name: string, value: string, code: string | undefined): CodedError {
  if (code === undefined) return illegal(name);
  return code === "-4021" ? refuse(code, value) : refuse(code);
}

function formed(type: ParameterContract["type"], value: string): boolean {
  if (type === "decimal") return DECIMAL.test(value);
  if (type === "integer" || type === "time") return INTEGER.test(value);
  return type !== "boolean" || BOOLEAN.test(value);
}

function legal(type: ParameterContract["type"]): string {
  if (type === "boolean") return "^(true|false)$";
  return type === "decimal" ? "^([0-9]{1,40})(\\.[0-9]{1,40})?$" : "^[0-9]{1,19}$";
}

/** A request has to fit one of the variants; else the one it comes closest to says what is wrong. */
function checkVariants(variants: readonly VariantContract[], values: ReadonlyMap<string, string>): void {
  const sent = new Set(values.keys());
  for (const [first, second] of ALTERNATIVES) if (sent.has(first)) sent.delete(second);
  const possible = variants.filter(({ when }) => matches(when, values));
  const faults = possible.map((variant) => ({
    variant,
    absent: (variant.required ?? []).filter((name) => !sent.has(name)),
    excess: (variant.forbidden ?? []).filter((name) => sent.has(name)),
  }));
  if (faults.some(({ absent, excess }) => absent.length + excess.length === 0)) return;
  const [closest, other] = [...faults].sort((a, b) => a.absent.length - b.absent.length);
  if (!closest) return;
  const [name] = closest.absent;
  if (name !== undefined) {
    const alternative = other?.absent.length === 1 ? other.absent[0] : undefined;
    if (alternative === undefined || alternative === name || closest.absent.length > 1) throw missing(name);
    throw refuse("-1102", quoted(name), quoted(alternative));
  }
  const [surplus = ""] = faults.find(({ absent }) => absent.length === 0)?.excess ?? [];
  if (surplus === "timeInForce") throw refuse("-1114");
  throw closest.variant.when === undefined ? refuse("-1128") : refuse("-1106", quoted(surplus));
}

function matches(when: VariantContract["when"], values: ReadonlyMap<string, string>): boolean {
  return Object.entries(when ?? {}).every(([name, allowed]) => {
    const value = values.get(name);
    return value !== undefined && allowed.some((one) => String(one).toLowerCase() === value.toLowerCase());
  });
}
