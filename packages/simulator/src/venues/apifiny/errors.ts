import { Refusal, type RefusalReason } from "../../engine/refusal.js";
import { messageOf } from "./contract.js";

/** A refusal in the venue's words. */
export class VenueRefusal extends Error {
  override readonly name = "VenueRefusal";
  /** Hexadecimal, as the table of errors prints it. */
  readonly code: string;
  /** The document ties no status to a code; a refusal is an ordinary answer with an error in it. */
  readonly status: number;

  constructor(code: string, status = 200) {
    super(messageOf(code));
    this.code = code;
    this.status = status;
  }
}

export function refusal(code: string): VenueRefusal {
  return new VenueRefusal(code);
}

/** A parameter that is missing or wrong and has no code of its own. */
export function badRequest(): VenueRefusal {
  return refusal("0x01001A");
}

const REASONS: Readonly<Record<RefusalReason, string>> = {
  "unknown-symbol": "0x04003A",
  "unknown-account": "0x02002B",
  insufficient: "0x06002A",
  "post-only": "0x05002B",
  duplicate: "0x05007B",
  "not-found": "0x05003A",
  filled: "0x05007A",
  canceled: "0x05007A",
  "invalid-amount": "0x01001A",
};

/** The venue's refusal for what a route or the engine threw; anything else is a defect and goes on. */
export function toRefusal(error: unknown): VenueRefusal {
  if (error instanceof VenueRefusal) return error;
  if (error instanceof Refusal) return refusal(REASONS[error.reason]);
  throw error;
}

/** @param bareHex Writes the code as the document's example does, which is no JSON. */
export function errorBody(code: string, message: string, bareHex: boolean): string {
  const number = bareHex ? code : String(Number.parseInt(code, 16));
  return `{"result":null,"error":{"code":${number},"message":${JSON.stringify(message)}}}`;
}
