// Generated from specs/hashkey/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, bool, type Dec, decimal, type Decoding, type Json, keepUnknown, time } from "@venuekit/runtime";

export interface RecentTrade {
  /** Wire key: `t`. */
  time: number;
  /** Wire key: `p`. */
  price: Dec;
  /** Wire key: `q`. */
  quantity: Dec;
  /** True when the resting order was the buyer's. Wire key: `ibm`. */
  isBuyerMaker: boolean;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["t", "p", "q", "ibm"]);

/** Decodes {@link RecentTrade}. */
export function decodeRecentTrade(value: Json, decoding: Decoding): RecentTrade {
  const wire = asObject(value);
  const out: RecentTrade = {
    time: time(wire.t, "t"),
    price: decimal(wire.p, "p", decoding),
    quantity: decimal(wire.q, "q", decoding),
    isBuyerMaker: bool(wire.ibm, "ibm"),
  };
  if (Object.keys(wire).length !== 4) keepUnknown(wire, out, KNOWN);
  return out;
}
