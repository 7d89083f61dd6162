// Generated from specs/apifiny/channels/user.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, nested, time } from "@venuekit/runtime";
import { decodeOrderUpdate, type OrderUpdate } from "./OrderUpdate.js";

export interface OrderPush {
  /** When the change was logged. */
  logTimestamp: number;
  /** Inferred: the example shows a fill; other changes are taken to leave its fields out. */
  payload: OrderUpdate;
}

/** Decodes {@link OrderPush}. */
export function decodeOrderPush(value: Json, decoding: Decoding): OrderPush {
  const wire = asObject(value);
  const out: OrderPush = {
    logTimestamp: time(wire.logTimestamp, "logTimestamp"),
    payload: nested(wire.payload, "payload", decodeOrderUpdate, decoding),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
