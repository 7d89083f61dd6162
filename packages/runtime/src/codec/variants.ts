import { ConfigError } from "../errors.js";

type Value = string | number | boolean;

/** One allowed combination of parameters. */
export interface Variant {
  readonly name: string;
  /** It is about calls in which these parameters have one of these values. */
  readonly when?: Readonly<Record<string, readonly Value[]>>;
  readonly required?: readonly string[];
  readonly forbidden?: readonly string[];
  /** The values it allows, where a parameter is given. */
  readonly narrow?: Readonly<Record<string, readonly Value[]>>;
}

/**
 * Refuses parameters that no documented combination allows. The types say the same; this is for callers without
 * types and for widened ones.
 *
 * @throws {ConfigError} Says what is missing or not allowed.
 */
export function requireVariant(operation: string, params: object, variants: readonly Variant[]): void {
  const values = params as Readonly<Record<string, unknown>>;
  const faults: string[] = [];
  for (const variant of candidates(operation, values, variants)) {
    const found = faultsOf(variant, values);
    if (found.length === 0) return;
    faults.push(`${variant.name} ${found.join(", ")}`);
  }
  throw new ConfigError(`${operation}: ${faults.join("; or ")}`);
}

/** The variants whose `when` matches. */
function candidates(
  operation: string,
  values: Readonly<Record<string, unknown>>,
  variants: readonly Variant[],
): readonly Variant[] {
  let rest = variants;
  for (const key of new Set(variants.flatMap((variant) => Object.keys(variant.when ?? {})))) {
    const matching = rest.filter((variant) => {
      const allowed = variant.when?.[key];
      return allowed === undefined || isOneOf(values[key], allowed);
    });
    if (matching.length === 0) {
      const allowed = new Set(rest.flatMap((variant) => variant.when?.[key] ?? []));
      throw new ConfigError(`${operation}: ${key} must be one of ${[...allowed].join(", ")}`);
    }
    rest = matching;
  }
  return rest;
}

function faultsOf(variant: Variant, values: Readonly<Record<string, unknown>>): string[] {
  const faults: string[] = [];
  const missing = (variant.required ?? []).filter((key) => !isGiven(values[key]));
  if (missing.length > 0) faults.push(`needs ${missing.join(" and ")}`);
  const surplus = (variant.forbidden ?? []).filter((key) => isGiven(values[key]));
  if (surplus.length > 0) faults.push(`takes no ${surplus.join(" or ")}`);
  for (const [key, allowed] of Object.entries(variant.narrow ?? {})) {
    if (isGiven(values[key]) && !isOneOf(values[key], allowed)) {
      faults.push(`takes ${key} only as ${allowed.join(", ")}`);
    }
  }
  return faults;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isOneOf(value: unknown, allowed: readonly Value[]): boolean {
  return (allowed as readonly unknown[]).includes(value);
}
