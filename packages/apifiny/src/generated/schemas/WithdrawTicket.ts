// Generated from specs/apifiny/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepUnknown, text, time } from "@venuekit/runtime";

export interface WithdrawTicket {
  /** For `withdraw`. */
  ticket: string;
  expiredAt: number;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["ticket", "expiredAt"]);

/** Decodes {@link WithdrawTicket}. */
export function decodeWithdrawTicket(value: Json): WithdrawTicket {
  const wire = asObject(value);
  const out: WithdrawTicket = {
    ticket: text(wire.ticket, "ticket"),
    expiredAt: time(wire.expiredAt, "expiredAt"),
  };
  if (Object.keys(wire).length !== 2) keepUnknown(wire, out, KNOWN);
  return out;
}
