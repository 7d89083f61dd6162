// Generated from specs/bitexasia/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepUnknown, text } from "@venuekit/runtime";

/** Inferred: field names; the page says what the answer holds, not how it is called. */
export interface Ticker {
  pair?: string;
  /** Price of the latest trade. */
  last?: Dec;
  /** Best price somebody buys at. */
  bid?: Dec;
  /** Best price somebody sells at. */
  ask?: Dec;
  /** Change of the price over 24 hours; whether absolute or relative is not documented. */
  change_24h?: Dec;
  /** Over 24 hours; in which asset is not documented. */
  volume?: Dec;
  /** The currency is not documented. */
  market_cap?: Dec;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "pair", "last", "bid", "ask", "change_24h", "volume", "market_cap", "change24h", "marketCap",
]);

/** Decodes {@link Ticker}. */
export function decodeTicker(value: Json, decoding: Decoding): Ticker {
  const wire = asObject(value);
  const out: Ticker = {};
  let known = 0;
  if (wire.pair != null) {
    out.pair = text(wire.pair, "pair");
    known++;
  }
  if (wire.last != null) {
    out.last = decimal(wire.last, "last", decoding);
    known++;
  }
  if (wire.bid != null) {
    out.bid = decimal(wire.bid, "bid", decoding);
    known++;
  }
  if (wire.ask != null) {
    out.ask = decimal(wire.ask, "ask", decoding);
    known++;
  }
  if ((wire.change_24h ?? wire.change24h) != null) {
    out.change_24h = decimal(wire.change_24h ?? wire.change24h, "change_24h", decoding);
    known++;
  }
  if (wire.volume != null) {
    out.volume = decimal(wire.volume, "volume", decoding);
    known++;
  }
  if ((wire.market_cap ?? wire.marketCap) != null) {
    out.market_cap = decimal(wire.market_cap ?? wire.marketCap, "market_cap", decoding);
    known++;
  }
  if (Object.keys(wire).length !== known) keepUnknown(wire, out, KNOWN);
  return out;
}
