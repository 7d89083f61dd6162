// Generated from specs/hashkey/channels/public-v2.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepUnknown, text, time } from "@venuekit/runtime";

export interface BboUpdate {
  /** Wire key: `s`. */
  symbol: string;
  /** Wire key: `b`. */
  bidPrice: Dec;
  /** Wire key: `bz`. */
  bidQuantity: Dec;
  /** Wire key: `a`. */
  askPrice: Dec;
  /** Wire key: `az`. */
  askQuantity: Dec;
  /** Wire key: `t`. */
  time: number;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["s", "b", "bz", "a", "az", "t"]);

/** Decodes {@link BboUpdate}. */
export function decodeBboUpdate(value: Json, decoding: Decoding): BboUpdate {
  const wire = asObject(value);
  const out: BboUpdate = {
    symbol: text(wire.s, "s"),
    bidPrice: decimal(wire.b, "b", decoding),
    bidQuantity: decimal(wire.bz, "bz", decoding),
    askPrice: decimal(wire.a, "a", decoding),
    askQuantity: decimal(wire.az, "az", decoding),
    time: time(wire.t, "t"),
  };
  if (Object.keys(wire).length !== 6) keepUnknown(wire, out, KNOWN);
  return out;
}
