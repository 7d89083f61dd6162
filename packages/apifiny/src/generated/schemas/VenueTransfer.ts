// Generated from specs/apifiny/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, text, time } from "@venuekit/runtime";
import type { ActivityStatus } from "./ActivityStatus.js";

export interface VenueTransfer {
  accountId: string;
  /** The venue the money leaves. */
  venue: string;
  currency: string;
  amount: Dec;
  fee: Dec;
  targetVenue: string;
  /** Id of the transfer inside Apifiny. */
  logId: string;
  status: ActivityStatus | (string & {});
  logCreatedAt: number;
  logUpdatedAt: number;
}

/** Decodes {@link VenueTransfer}. */
export function decodeVenueTransfer(value: Json, decoding: Decoding): VenueTransfer {
  const wire = asObject(value);
  const out: VenueTransfer = {
    accountId: text(wire.accountId, "accountId"),
    venue: text(wire.venue, "venue"),
    currency: text(wire.currency, "currency"),
    amount: decimal(wire.amount, "amount", decoding),
    fee: decimal(wire.fee, "fee", decoding),
    targetVenue: text(wire.targetVenue, "targetVenue"),
    logId: text(wire.logId, "logId"),
    status: text(wire.status, "status"),
    logCreatedAt: time(wire.logCreatedAt, "logCreatedAt"),
    logUpdatedAt: time(wire.logUpdatedAt, "logUpdatedAt"),
  };
  if (Object.keys(wire).length !== 10) keepOthers(wire, out);
  return out;
}
