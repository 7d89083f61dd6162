// Generated from specs/apifiny/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepOthers, text, time } from "@venuekit/runtime";

export interface WithdrawTicket {
  /** For `withdraw`. */
  ticket: string;
  expiredAt: number;
}

/** Decodes {@link WithdrawTicket}. */
export function decodeWithdrawTicket(value: Json): WithdrawTicket {
  const wire = asObject(value);
  const out: WithdrawTicket = {
    ticket: text(wire.ticket, "ticket"),
    expiredAt: time(wire.expiredAt, "expiredAt"),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
