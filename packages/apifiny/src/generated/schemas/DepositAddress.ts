// Generated from specs/apifiny/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepOthers, text, time } from "@venuekit/runtime";

export interface DepositAddress {
  venue: string;
  currency: string;
  /** Name in the system: `currency`, with the chain where there are several. */
  coin?: string;
  address: string;
  /** Goes with the deposit where the currency needs one, e.g. EOS. */
  memo?: string;
  /** The address is not to be used after this time. */
  expiredAt: number;
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["coin", "memo"]);

/** Decodes {@link DepositAddress}. */
export function decodeDepositAddress(value: Json): DepositAddress {
  const wire = asObject(value);
  const out: DepositAddress = {
    venue: text(wire.venue, "venue"),
    currency: text(wire.currency, "currency"),
    address: text(wire.address, "address"),
    expiredAt: time(wire.expiredAt, "expiredAt"),
  };
  let known = 4;
  if (wire.coin != null) {
    out.coin = text(wire.coin, "coin");
    known++;
  }
  if (wire.memo != null) {
    out.memo = text(wire.memo, "memo");
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
