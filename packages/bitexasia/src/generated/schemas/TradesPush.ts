// Generated from specs/bitexasia/channels/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, list, text } from "@venuekit/runtime";
import type { PushType } from "./PushType.js";
import { decodeTrade, type Trade } from "./Trade.js";

/** Inferred: no frame is documented. */
export interface TradesPush {
  channel?: string;
  pair?: string;
  /** Inferred: the words are the page's, their place is not. */
  type?: PushType | (string & {});
  trades: Trade[];
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["channel", "pair", "type"]);

/** Decodes {@link TradesPush}. */
export function decodeTradesPush(value: Json, decoding: Decoding): TradesPush {
  const wire = asObject(value);
  const out: TradesPush = {
    trades: list(wire.trades, "trades", decodeTrade, decoding),
  };
  let known = 1;
  if (wire.channel != null) {
    out.channel = text(wire.channel, "channel");
    known++;
  }
  if (wire.pair != null) {
    out.pair = text(wire.pair, "pair");
    known++;
  }
  if (wire.type != null) {
    out.type = text(wire.type, "type");
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
