// Generated from specs/aster/futures/channels/user.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepUnknown, literal, nested, time } from "@venuekit/runtime";
import { decodeOrderUpdateDetails, type OrderUpdateDetails } from "./OrderUpdateDetails.js";

export interface OrderUpdate {
  /** Wire key: `e`. */
  eventType: "ORDER_TRADE_UPDATE";
  /** Wire key: `E`. */
  eventTime: number;
  /** Wire key: `T`. */
  transactionTime: number;
  /** Wire key: `o`. */
  order: OrderUpdateDetails;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["e", "E", "T", "o"]);

/** Decodes {@link OrderUpdate}. */
export function decodeOrderUpdate(value: Json, decoding: Decoding): OrderUpdate {
  const wire = asObject(value);
  const out: OrderUpdate = {
    eventType: literal(wire.e, "e", "ORDER_TRADE_UPDATE"),
    eventTime: time(wire.E, "E"),
    transactionTime: time(wire.T, "T"),
    order: nested(wire.o, "o", decodeOrderUpdateDetails, decoding),
  };
  if (Object.keys(wire).length !== 4) keepUnknown(wire, out, KNOWN);
  return out;
}
