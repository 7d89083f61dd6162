// Generated from specs/hashkey/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asJson, asMap, asObject, type Decoding, type Json, keepOthers, list, text, time } from "@venuekit/runtime";
import { type Coin, decodeCoin } from "./Coin.js";
import { decodeSymbolInfo, type SymbolInfo } from "./SymbolInfo.js";

export interface ExchangeInfo {
  timezone?: string;
  serverTime?: number;
  symbols: SymbolInfo[];
  coins?: Coin[];
  /** The venue does not use it at present. */
  brokerFilters?: Record<string, Json>[];
  /** The venue does not use it at present. */
  contracts?: Record<string, Json>[];
  /** The venue does not use it at present. */
  options?: Record<string, Json>[];
  site?: "BMU" | "UAE" | (string & {});
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "timezone", "serverTime", "coins", "brokerFilters", "contracts", "options", "site",
]);

/** Decodes {@link ExchangeInfo}. */
export function decodeExchangeInfo(value: Json, decoding: Decoding): ExchangeInfo {
  const wire = asObject(value);
  const out: ExchangeInfo = {
    symbols: list(wire.symbols, "symbols", decodeSymbolInfo, decoding),
  };
  let known = 1;
  if (wire.timezone != null) {
    out.timezone = text(wire.timezone, "timezone");
    known++;
  }
  if (wire.serverTime != null) {
    out.serverTime = time(wire.serverTime, "serverTime");
    known++;
  }
  if (wire.coins != null) {
    out.coins = list(wire.coins, "coins", decodeCoin, decoding);
    known++;
  }
  if (wire.brokerFilters != null) {
    out.brokerFilters =
      list(wire.brokerFilters, "brokerFilters", (value, decoding) => asMap(value, asJson, decoding), decoding);
    known++;
  }
  if (wire.contracts != null) {
    out.contracts = list(wire.contracts, "contracts", (value, decoding) => asMap(value, asJson, decoding), decoding);
    known++;
  }
  if (wire.options != null) {
    out.options = list(wire.options, "options", (value, decoding) => asMap(value, asJson, decoding), decoding);
    known++;
  }
  if (wire.site != null) {
    out.site = text(wire.site, "site");
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
