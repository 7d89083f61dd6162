// Generated from specs/aster/futures/channels/user.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepUnknown, text } from "@venuekit/runtime";
import type { MarginType } from "./MarginType.js";
import type { PositionSide } from "./PositionSide.js";

export interface MarginCallPosition {
  /** Wire key: `s`. */
  symbol: string;
  /** Wire key: `ps`. */
  positionSide: PositionSide | (string & {});
  /** Negative for a short position. Wire key: `pa`. */
  positionAmt: Dec;
  /** Wire key: `mt`. */
  marginType: MarginType | (string & {});
  /** For isolated positions. Wire key: `iw`. */
  isolatedWallet: Dec;
  /** Wire key: `mp`. */
  markPrice: Dec;
  /** Wire key: `up`. */
  unrealizedProfit: Dec;
  /** Maintenance margin required. Wire key: `mm`. */
  maintMargin: Dec;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["s", "ps", "pa", "mt", "iw", "mp", "up", "mm"]);

/** Decodes {@link MarginCallPosition}. */
export function decodeMarginCallPosition(value: Json, decoding: Decoding): MarginCallPosition {
  const wire = asObject(value);
  const out: MarginCallPosition = {
    symbol: text(wire.s, "s"),
    positionSide: text(wire.ps, "ps"),
    positionAmt: decimal(wire.pa, "pa", decoding),
    marginType: text(wire.mt, "mt"),
    isolatedWallet: decimal(wire.iw, "iw", decoding),
    markPrice: decimal(wire.mp, "mp", decoding),
    unrealizedProfit: decimal(wire.up, "up", decoding),
    maintMargin: decimal(wire.mm, "mm", decoding),
  };
  if (Object.keys(wire).length !== 8) keepUnknown(wire, out, KNOWN);
  return out;
}
