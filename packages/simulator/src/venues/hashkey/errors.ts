import { Refusal, type RefusalReason } from "../../engine/refusal.js";
import { messageOf } from "./contract.js";

/** A refusal in the venue's words. */
export class VenueRefusal extends Error {
  override readonly name = "VenueRefusal";
  readonly code: string;
  readonly status: number;

  constructor(code: string, status: number, message: string) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** @param values Fill the `%s` of the code's message, in order. */
export function refusal(code: string, ...values: string[]): VenueRefusal {
  return new VenueRefusal(code, 400, messageOf(code, ...values));
}

export function missing(field: string): VenueRefusal {
  return refusal("0001", field);
}

export function illegal(parameter: string): VenueRefusal {
  return refusal("-1130", `'${parameter}'`);
}

const REASONS: Record<RefusalReason, string> = {
  "unknown-symbol": "0201",
  "unknown-account": "-1160",
  insufficient: "0401",
  "post-only": "-1156",
  duplicate: "-1141",
  "not-found": "0211",
  filled: "-1139",
  canceled: "-1142",
  "invalid-amount": "-1126",
};

/** The venue's refusal for what a route or the engine threw; anything else is a defect and goes on. */
export function toRefusal(error: unknown): VenueRefusal {
  if (error instanceof VenueRefusal) return error;
  if (error instanceof Refusal) return refusal(REASONS[error.reason]);
  throw error;
}

export function errorBody(code: string, message: string): string {
  return JSON.stringify({ code, msg: message });
}
