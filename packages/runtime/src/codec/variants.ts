import { ConfigError } from "../errors.js";

type Value = string | number | boolean;
type Values = Readonly<Record<string, unknown>>;
type Allowed = Readonly<Record<string, readonly Value[]>>;

/** One allowed combination of parameters. */
export interface Variant {
  readonly name: string;
  /** It is about calls in which these parameters have one of these values. */
  readonly when?: Allowed;
  readonly required?: readonly string[];
  readonly forbidden?: readonly string[];
  /** The values it allows, where a parameter is given. */
  readonly narrow?: Allowed;
}

/**
 * Refuses parameters that no documented combination allows. The types say the same; this is for callers without
 * types and for widened ones.
 *
 * @throws {ConfigError} Says what is missing or not allowed.
 */
export function requireVariant(operation: string, params: object, variants: readonly Variant[]): void {
  const values = params as Values;
  const faults: string[] = [];
  for (const variant of variants) {
    if (!isAbout(variant, values)) continue;
    const found = faultsOf(variant, values);
    if (found.length === 0) return;
    faults.push(`${variant.name} ${found.join(", ")}`);
  }
  throw new ConfigError(`${operation}: ${faults.join("; or ") || choice(values, variants)}`);
}

function isAbout({ when }: Variant, values: Values): boolean {
  for (const key in when) if (!isOneOf(values[key], when[key])) return false;
  return true;
}

/** Which parameter has none of the values that it could have beside the others. */
function choice(values: Values, variants: readonly Variant[]): string {
  let rest = variants;
  for (const key of new Set(variants.flatMap(({ when = {} }) => Object.keys(when)))) {
    const allowed = new Set(rest.flatMap(({ when }) => when?.[key] ?? []));
    rest = rest.filter(({ when = {} }) => !(key in when) || isOneOf(values[key], when[key]));
    if (rest.length === 0) return `${key} must be one of ${[...allowed].join(", ")}`;
  }
  return "";
}

function faultsOf({ required = [], forbidden = [], narrow = {} }: Variant, values: Values): string[] {
  const faults: string[] = [];
  const missing = required.filter((key) => !isGiven(values[key]));
  if (missing.length > 0) faults.push(`needs ${missing.join(" and ")}`);
  const surplus = forbidden.filter((key) => isGiven(values[key]));
  if (surplus.length > 0) faults.push(`takes no ${surplus.join(" or ")}`);
  for (const key in narrow) {
    if (isGiven(values[key]) && !isOneOf(values[key], narrow[key])) {
      faults.push(`takes ${key} only as ${narrow[key]?.join(", ")}`);
    }
  }
  return faults;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isOneOf(value: unknown, allowed: readonly unknown[] = []): boolean {
  return allowed.includes(value);
}
