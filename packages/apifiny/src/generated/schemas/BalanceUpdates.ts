// Generated from specs/apifiny/channels/user.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, list, time } from "@venuekit/runtime";
import { type BalanceUpdate, decodeBalanceUpdate } from "./BalanceUpdate.js";

export interface BalanceUpdates {
  /** When the change was logged. */
  logTimestamp: number;
  payload: BalanceUpdate[];
}

/** Decodes {@link BalanceUpdates}. */
export function decodeBalanceUpdates(value: Json, decoding: Decoding): BalanceUpdates {
  const wire = asObject(value);
  const out: BalanceUpdates = {
    logTimestamp: time(wire.logTimestamp, "logTimestamp"),
    payload: list(wire.payload, "payload", decodeBalanceUpdate, decoding),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
