// Generated from specs/aster/futures/channels/market.yaml. Do not edit; run `pnpm generate`.
import {
  asObject,
  type Dec,
  decimal,
  type Decoding,
  type Json,
  keepUnknown,
  literal,
  text,
  time,
} from "@venuekit/runtime";

export interface MarkPriceUpdate {
  /** Wire key: `e`. */
  eventType: "markPriceUpdate";
  /** Wire key: `E`. */
  eventTime: number;
  /** Wire key: `s`. */
  symbol: string;
  /** Wire key: `p`. */
  markPrice: Dec;
  /** Wire key: `i`. */
  indexPrice: Dec;
  /** Of use only in the last hour before a settlement. Wire key: `P`. */
  estimatedSettlePrice: Dec;
  /** A rate; 0.0001 is 0.01%. Wire key: `r`. */
  lastFundingRate: Dec;
  /** Wire key: `T`. */
  nextFundingTime: number;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["e", "E", "s", "p", "i", "P", "r", "T"]);

/** Decodes {@link MarkPriceUpdate}. */
export function decodeMarkPriceUpdate(value: Json, decoding: Decoding): MarkPriceUpdate {
  const wire = asObject(value);
  const out: MarkPriceUpdate = {
    eventType: literal(wire.e, "e", "markPriceUpdate"),
    eventTime: time(wire.E, "E"),
    symbol: text(wire.s, "s"),
    markPrice: decimal(wire.p, "p", decoding),
    indexPrice: decimal(wire.i, "i", decoding),
    estimatedSettlePrice: decimal(wire.P, "P", decoding),
    lastFundingRate: decimal(wire.r, "r", decoding),
    nextFundingTime: time(wire.T, "T"),
  };
  if (Object.keys(wire).length !== 8) keepUnknown(wire, out, KNOWN);
  return out;
}
