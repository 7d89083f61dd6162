// Generated from specs/aster/futures/channels/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepUnknown, literal, nested, time } from "@venuekit/runtime";
import { decodeLiquidationOrder, type LiquidationOrder } from "./LiquidationOrder.js";

export interface LiquidationUpdate {
  /** Wire key: `e`. */
  eventType: "forceOrder";
  /** Wire key: `E`. */
  eventTime: number;
  /** Wire key: `o`. */
  order: LiquidationOrder;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["e", "E", "o"]);

/** Decodes {@link LiquidationUpdate}. */
export function decodeLiquidationUpdate(value: Json, decoding: Decoding): LiquidationUpdate {
  const wire = asObject(value);
  const out: LiquidationUpdate = {
    eventType: literal(wire.e, "e", "forceOrder"),
    eventTime: time(wire.E, "E"),
    order: nested(wire.o, "o", decodeLiquidationOrder, decoding),
  };
  if (Object.keys(wire).length !== 3) keepUnknown(wire, out, KNOWN);
  return out;
}
