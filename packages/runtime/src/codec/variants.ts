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
  // Every order comes by here, and nearly every one is fine: nothing is allocated until one is not.
  for (const variant of variants) if (fits(variant, values)) return;
  const faults = candidates(operation, values, variants).map(
    (variant) => `${variant.name} ${faultsOf(variant, values).join(", ")}`,
  );
  throw new ConfigError(`${operation}: ${faults.join("; or ")}`);
}

function fits({ when, required, forbidden, narrow }: Variant, values: Values): boolean {
  for (const key in when) if (!isOneOf(values[key], when[key])) return false;
  if (required) for (const key of required) if (!isGiven(values[key])) return false;
  if (forbidden) for (const key of forbidden) if (isGiven(values[key])) return false;
  for (const key in narrow) if (isGiven(values[key]) && !isOneOf(values[key], narrow[key])) return false;
  return true;
}

/** The variants whose `when` matches. */
function candidates(operation: string, values: Values, variants: readonly Variant[]): readonly Variant[] {
  let rest = variants;
  for (const key of new Set(variants.flatMap(({ when = {} }) => Object.keys(when)))) {
    const matching = rest.filter(({ when = {} }) => !(key in when) || isOneOf(values[key], when[key]));
    if (matching.length === 0) {
      const allowed = new Set(rest.flatMap(({ when }) => when?.[key] ?? []));
      throw new ConfigError(`${operation}: ${key} must be one of ${[...allowed].join(", ")}`);
    }
    rest = matching;
  }
  return rest;
}

function faultsOf({ required = [], forbidden = [], narrow = {} }: Variant, values: Values): string[] {
  const faults: string[] = [];
  const missing = required.filter((key) => !isGiven(values[key]));
  if (missing.length > 0) faults.push(`needs ${missing.join(" and ")}`);
  const surplus = forbidden.filter((key) => isGiven(values[key]));
  if (surplus.length > 0) faults.push(`takes no ${surplus.join(" or ")}`);
  for (const [key, allowed] of Object.entries(narrow)) {
    if (isGiven(values[key]) && !isOneOf(values[key], allowed)) {
      faults.push(`takes ${key} only as ${allowed.join(", ")}`);
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
