// Generated from specs/hashkey/channels/public-v2.yaml. Do not edit; run `pnpm generate`.
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

export interface TradeUpdate {
  /** Wire key: `v`. */
  id: string;
  /** Wire key: `t`. */
  time: number;
  /** Wire key: `p`. */
  price: Dec;
  /** Wire key: `q`. */
  quantity: Dec;
  /** `true`: the buyer was the maker; `false`: the taker. Wire key: `m`. */
  isBuyerMaker: boolean;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["v", "t", "p", "q", "m"]);

/** Decodes {@link TradeUpdate}. */
export function decodeTradeUpdate(value: Json, decoding: Decoding): TradeUpdate {
  const wire = asObject(value);
  const out: TradeUpdate = {
    id: text(wire.v, "v"),
    time: time(wire.t, "t"),
    price: decimal(wire.p, "p", decoding),
    quantity: decimal(wire.q, "q", decoding),
    isBuyerMaker: bool(wire.m, "m"),
  };
  if (Object.keys(wire).length !== 5) keepUnknown(wire, out, KNOWN);
  return out;
}
