// Generated from specs/aster/futures/channels/user.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepUnknown, text } from "@venuekit/runtime";
import type { PositionSide } from "./PositionSide.js";

export interface PositionUpdate {
  /** Wire key: `s`. */
  symbol: string;
  /** Negative for a short position. Wire key: `pa`. */
  positionAmt: Dec;
  /** Wire key: `ep`. */
  entryPrice: Dec;
  /** Realized profit so far, before fees. Wire key: `cr`. */
  accumulatedRealized: Dec;
  /** Wire key: `up`. */
  unrealizedProfit: Dec;
  /** Lower case here, e.g. `isolated`. Wire key: `mt`. */
  marginType: string;
  /** For isolated positions. Wire key: `iw`. */
  isolatedWallet: Dec;
  /** Wire key: `ps`. */
  positionSide: PositionSide | (string & {});
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["s", "pa", "ep", "cr", "up", "mt", "iw", "ps"]);

/** Decodes {@link PositionUpdate}. */
export function decodePositionUpdate(value: Json, decoding: Decoding): PositionUpdate {
  const wire = asObject(value);
  const out: PositionUpdate = {
    symbol: text(wire.s, "s"),
    positionAmt: decimal(wire.pa, "pa", decoding),
    entryPrice: decimal(wire.ep, "ep", decoding),
    accumulatedRealized: decimal(wire.cr, "cr", decoding),
    unrealizedProfit: decimal(wire.up, "up", decoding),
    marginType: text(wire.mt, "mt"),
    isolatedWallet: decimal(wire.iw, "iw", decoding),
    positionSide: text(wire.ps, "ps"),
  };
  if (Object.keys(wire).length !== 8) keepUnknown(wire, out, KNOWN);
  return out;
}
