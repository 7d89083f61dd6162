// Generated from specs/hashkey/channels/public-v1.yaml. Do not edit; run `pnpm generate`.
import {
  asObject,
  bool,
  type Dec,
  decimal,
  type Decoding,
  type Json,
  keepUnknown,
  text,
  time,
} from "@venuekit/runtime";

export interface TradeUpdateV1 {
  /** Wire key: `v`. */
  id: string;
  /** Wire key: `t`. */
  time: number;
  /** Wire key: `p`. */
  price: Dec;
  /** Wire key: `q`. */
  quantity: Dec;
  /**
   * Whether the buyer was the maker. Wire key: `m`.
   * Inferred: the table says maker or taker without saying whose; V2 and REST mean the buyer.
   */
  isBuyerMaker: boolean;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["v", "t", "p", "q", "m"]);

/** Decodes {@link TradeUpdateV1}. */
export function decodeTradeUpdateV1(value: Json, decoding: Decoding): TradeUpdateV1 {
  const wire = asObject(value);
  const out: TradeUpdateV1 = {
    id: text(wire.v, "v"),
    time: time(wire.t, "t"),
    price: decimal(wire.p, "p", decoding),
    quantity: decimal(wire.q, "q", decoding),
    isBuyerMaker: bool(wire.m, "m"),
  };
  if (Object.keys(wire).length !== 5) keepUnknown(wire, out, KNOWN);
  return out;
}
