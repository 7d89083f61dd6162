import { Refusal, type RefusalReason } from "../../engine/refusal.js";

/** A refusal. Status 403 for a foreign address is documented; every code and every other status is inferred. */
export class VenueRefusal extends Error {
  override readonly name = "VenueRefusal";
  readonly status: number;
  readonly code: string;
  readonly retryAfterMs: number | undefined;

  constructor(status: number, code: string, message: string, retryAfterMs?: number) {
    super(message);
    this.status = status;
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}

export function invalid(field: string, why: string): VenueRefusal {
  return new VenueRefusal(400, "invalid_parameter", `${field} ${why}`);
}

export function unknownPair(): VenueRefusal {
  return new VenueRefusal(404, "unknown_pair", "No such pair");
}

export function unknownOrder(): VenueRefusal {
  return new VenueRefusal(404, "order_not_found", "No such order");
}

const REASONS: Partial<Record<RefusalReason, VenueRefusal>> = {
  "unknown-symbol": unknownPair(),
  "not-found": unknownOrder(),
  insufficient: new VenueRefusal(400, "insufficient_balance", "Insufficient balance"),
};

/** The venue's refusal for what the engine threw; anything else is a defect and goes on. */
export function toRefusal(error: unknown): VenueRefusal {
  if (error instanceof VenueRefusal) return error;
  if (error instanceof Refusal) return REASONS[error.reason] ?? new VenueRefusal(400, error.reason, error.message);
  throw error;
}

export function errorBody(code: string, message: string): string {
  return JSON.stringify({ error: { code, message } });
}
