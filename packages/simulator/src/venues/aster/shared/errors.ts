import { Refusal, type RefusalReason } from "../../../engine/refusal.js";
import type { ProductContract } from "./contract.js";

/** A refusal in the venue's words. */
export class VenueRefusal extends Error {
  override readonly name = "VenueRefusal";
  readonly code: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: string, status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.code = code;
    this.status = status;
    this.headers = headers;
  }
}

/** What went wrong, before a product has put it in the words of its error table. */
export class CodedError extends Error {
  override readonly name = "CodedError";
  readonly code: string;
  readonly values: readonly string[];

  constructor(code: string, values: readonly string[]) {
    super(code);
    this.code = code;
    this.values = values;
  }
}

/**
 * A refusal by code; text and status come from the error table of the product that answers.
 *
 * @param values Fill the `%s` of the message, in order. They also choose among several texts of one code.
 */
export function refuse(code: string, ...values: string[]): CodedError {
  return new CodedError(code, values);
}

export function missing(parameter: string): CodedError {
  return refuse("-1102", quoted(parameter));
}

export function illegal(parameter: string): CodedError {
  return refuse("-1130", quoted(parameter));
}

export function quoted(name: string): string {
  return `'${name}'`;
}

/** The refusal to answer with. Anything but a refusal is a defect and goes on. */
export function toVenueRefusal(
  contract: ProductContract,
  reasons: Readonly<Record<RefusalReason, string>>,
  error: unknown,
): VenueRefusal {
  if (error instanceof VenueRefusal) return error;
  if (error instanceof CodedError) return worded(contract, error.code, error.values);
  if (error instanceof Refusal) return worded(contract, reasons[error.reason], []);
  throw error;
}

/** A refusal in the words of a product's error table. `status` chooses among several texts and is answered. */
export function worded(
  contract: ProductContract,
  code: string,
  values: readonly string[],
  status?: number,
): VenueRefusal {
  const entry = contract.error(code, values.length, status);
  const rest = [...values];
  const message = (entry?.message ?? `Error ${code}.`).replaceAll("%s", () => rest.shift() ?? "");
  return new VenueRefusal(code, status ?? entry?.status ?? 400, message);
}

/** Codes are bare numbers on this venue. */
export function errorBody(code: string, message: string): string {
  return JSON.stringify({ code: Number(code), msg: message });
}
