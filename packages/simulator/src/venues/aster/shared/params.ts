import { Decimal } from "../../../engine/decimal.js";
import { illegal, missing } from "./errors.js";

const ID = /^\d{1,19}$/;

/** Validated parameters of one call or one item of a list, as text. */
export class Params {
  readonly #values: ReadonlyMap<string, string>;

  constructor(values: ReadonlyMap<string, string>) {
    this.#values = values;
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  get(name: string): string | undefined {
    return this.#values.get(name);
  }

  /** @throws {CodedError} `-1102` when absent. */
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

  /** Requests write booleans as text, in either case. */
  flag(name: string): boolean | undefined {
    const value = this.#values.get(name);
    return value === undefined ? undefined : value.toLowerCase() === "true";
  }

  /** @throws {CodedError} `-1130` when it is not a whole number of up to 19 digits. */
  id(name: string): bigint | undefined {
    const value = this.#values.get(name);
    if (value === undefined) return undefined;
    if (!ID.test(value)) throw illegal(name);
    return BigInt(value);
  }

  /** A field whose text is a JSON list. @throws {CodedError} `-1130` when it is none. */
  list(name: string): unknown[] | undefined {
    const value = this.#values.get(name);
    if (value === undefined) return undefined;
    try {
      const parsed: unknown = JSON.parse(value);
      if (Array.isArray(parsed)) return parsed;
    } catch {
      // Refused below.
    }
    throw illegal(name);
  }

  /** Rows wanted. @throws {CodedError} `-1130` below 1. */
  limit(fallback: number): number {
    const value = this.integer("limit") ?? fallback;
    if (value < 1) throw illegal("limit");
    return value;
  }
}

/** Fields of an item of a JSON list, as the text they would be in a form. */
export function itemValues(item: Readonly<Record<string, unknown>>): Map<string, string> {
  const filled = Object.entries(item).filter(([, value]) => value !== null && value !== undefined && value !== "");
  return new Map(
    filled.map(([name, value]) => [name, typeof value === "object" ? JSON.stringify(value) : String(value)]),
  );
}
