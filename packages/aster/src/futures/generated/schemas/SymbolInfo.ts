// Generated from specs/aster/futures/schemas/market.yaml. Do not edit; run `pnpm generate`.
import {
  asObject,
  asText,
  type Dec,
  decimal,
  type Decoding,
  integer,
  type Json,
  keepUnknown,
  list,
  text,
  time,
} from "@venuekit/runtime";
import type { ContractStatus } from "./ContractStatus.js";
import type { ContractType } from "./ContractType.js";
import type { OrderType } from "./OrderType.js";
import { decodeSymbolFilter, type SymbolFilter } from "./SymbolFilter.js";
import type { TimeInForce } from "./TimeInForce.js";

export interface SymbolInfo {
  symbol: string;
  pair: string;
  contractType: ContractType | (string & {});
  deliveryDate: number;
  onboardDate: number;
  status: ContractStatus | (string & {});
  /** To be ignored. */
  maintMarginPercent: Dec;
  /** To be ignored. */
  requiredMarginPercent: Dec;
  baseAsset: string;
  quoteAsset: string;
  marginAsset: string;
  /** Decimals; not the tick size, which is in `filters`. */
  pricePrecision: number;
  /** Decimals; not the step size, which is in `filters`. */
  quantityPrecision: number;
  /** Decimals. */
  baseAssetPrecision: number;
  /** Decimals. */
  quotePrecision: number;
  /** E.g. `COIN`. */
  underlyingType: string;
  /** E.g. `STORAGE`. */
  underlyingSubType: string[];
  settlePlan: number;
  /**
   * With `priceProtect`, the largest difference between mark price and latest price at which a conditional order is
   * triggered; 0.15 is 15%.
   */
  triggerProtect: Dec;
  filters: SymbolFilter[];
  /**
   * Wire key: `OrderType`.
   * Inferred: the document writes `OrderType`; other clients report `orderTypes`.
   */
  orderTypes?: (OrderType | (string & {}))[];
  timeInForce: (TimeInForce | (string & {}))[];
  /** A rate; 0.01 is 1%. */
  liquidationFee: Dec;
  /** How far from the mark price a market order may trade; 0.3 is 30%. */
  marketTakeBound: Dec;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "symbol", "pair", "contractType", "deliveryDate", "onboardDate", "status", "maintMarginPercent",
  "requiredMarginPercent", "baseAsset", "quoteAsset", "marginAsset", "pricePrecision", "quantityPrecision",
  "baseAssetPrecision", "quotePrecision", "underlyingType", "underlyingSubType", "settlePlan", "triggerProtect",
  "filters", "OrderType", "timeInForce", "liquidationFee", "marketTakeBound", "orderTypes",
]);

/** Decodes {@link SymbolInfo}. */
export function decodeSymbolInfo(value: Json, decoding: Decoding): SymbolInfo {
  const wire = asObject(value);
  const out: SymbolInfo = {
    symbol: text(wire.symbol, "symbol"),
    pair: text(wire.pair, "pair"),
    contractType: text(wire.contractType, "contractType"),
    deliveryDate: time(wire.deliveryDate, "deliveryDate"),
    onboardDate: time(wire.onboardDate, "onboardDate"),
    status: text(wire.status, "status"),
    maintMarginPercent: decimal(wire.maintMarginPercent, "maintMarginPercent", decoding),
    requiredMarginPercent: decimal(wire.requiredMarginPercent, "requiredMarginPercent", decoding),
    baseAsset: text(wire.baseAsset, "baseAsset"),
    quoteAsset: text(wire.quoteAsset, "quoteAsset"),
    marginAsset: text(wire.marginAsset, "marginAsset"),
    pricePrecision: integer(wire.pricePrecision, "pricePrecision"),
    quantityPrecision: integer(wire.quantityPrecision, "quantityPrecision"),
    baseAssetPrecision: integer(wire.baseAssetPrecision, "baseAssetPrecision"),
    quotePrecision: integer(wire.quotePrecision, "quotePrecision"),
    underlyingType: text(wire.underlyingType, "underlyingType"),
    underlyingSubType: list(wire.underlyingSubType, "underlyingSubType", asText, decoding),
    settlePlan: integer(wire.settlePlan, "settlePlan"),
    triggerProtect: decimal(wire.triggerProtect, "triggerProtect", decoding),
    filters: list(wire.filters, "filters", decodeSymbolFilter, decoding),
    timeInForce: list(wire.timeInForce, "timeInForce", asText, decoding),
    liquidationFee: decimal(wire.liquidationFee, "liquidationFee", decoding),
    marketTakeBound: decimal(wire.marketTakeBound, "marketTakeBound", decoding),
  };
  let known = 23;
  if ((wire.OrderType ?? wire.orderTypes) != null) {
    out.orderTypes = list(wire.OrderType ?? wire.orderTypes, "OrderType", asText, decoding);
    known++;
  }
  if (Object.keys(wire).length !== known) keepUnknown(wire, out, KNOWN);
  return out;
}
