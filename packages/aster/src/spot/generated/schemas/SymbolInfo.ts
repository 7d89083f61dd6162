// Generated from specs/aster/spot/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, asText, bool, type Decoding, integer, type Json, keepOthers, list, text } from "@venuekit/runtime";
import type { OrderType } from "./OrderType.js";
import { decodeSymbolFilter, type SymbolFilter } from "./SymbolFilter.js";
import type { TimeInForce } from "./TimeInForce.js";

export interface SymbolInfo {
  /** - `TRADING`: Open. */
  status: "TRADING" | (string & {});
  baseAsset: string;
  quoteAsset: string;
  /** Decimals of a price. */
  pricePrecision: number;
  /** Decimals of a quantity. */
  quantityPrecision: number;
  baseAssetPrecision: number;
  quotePrecision: number;
  filters: SymbolFilter[];
  orderTypes: (OrderType | (string & {}))[];
  timeInForce: (TimeInForce | (string & {}))[];
  symbol: string;
  ocoAllowed: boolean;
}

/** Decodes {@link SymbolInfo}. */
export function decodeSymbolInfo(value: Json, decoding: Decoding): SymbolInfo {
  const wire = asObject(value);
  const out: SymbolInfo = {
    status: text(wire.status, "status"),
    baseAsset: text(wire.baseAsset, "baseAsset"),
    quoteAsset: text(wire.quoteAsset, "quoteAsset"),
    pricePrecision: integer(wire.pricePrecision, "pricePrecision"),
    quantityPrecision: integer(wire.quantityPrecision, "quantityPrecision"),
    baseAssetPrecision: integer(wire.baseAssetPrecision, "baseAssetPrecision"),
    quotePrecision: integer(wire.quotePrecision, "quotePrecision"),
    filters: list(wire.filters, "filters", decodeSymbolFilter, decoding),
    orderTypes: list(wire.orderTypes, "orderTypes", asText, decoding),
    timeInForce: list(wire.timeInForce, "timeInForce", asText, decoding),
    symbol: text(wire.symbol, "symbol"),
    ocoAllowed: bool(wire.ocoAllowed, "ocoAllowed"),
  };
  if (Object.keys(wire).length !== 12) keepOthers(wire, out);
  return out;
}
