// Generated from specs/apifiny/schemas/base.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, integer, type Json, keepOthers, text } from "@venuekit/runtime";
import type { Availability } from "./Availability.js";

/** A trading pair of the venue and its limits. */
export interface SymbolInfo {
  symbol: string;
  baseAsset: string;
  /** Number of decimals of the base asset. */
  baseAssetPrecision: number;
  /** The right side of the symbol. */
  quoteAsset: string;
  /** Number of decimals of the quote asset. */
  quotePrecision: number;
  /** Inferred: optional: answers of the venue were seen without a value. */
  minPrice?: Dec | null;
  /** Inferred: optional: answers of the venue were seen without a value. */
  maxPrice?: Dec | null;
  minQuantity: Dec;
  maxQuantity: Dec;
  /** Step of the price. */
  tickSize: Dec;
  /** Step of the quantity. */
  stepSize: Dec;
  /** Least price times quantity of an order. */
  minNotional: Dec;
  /** Largest price times quantity of an order. */
  maxNotional: Dec;
  status: Availability | (string & {});
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["minPrice", "maxPrice"]);

/** Decodes {@link SymbolInfo}. */
export function decodeSymbolInfo(value: Json, decoding: Decoding): SymbolInfo {
  const wire = asObject(value);
  const out: SymbolInfo = {
    symbol: text(wire.symbol, "symbol"),
    baseAsset: text(wire.baseAsset, "baseAsset"),
    baseAssetPrecision: integer(wire.baseAssetPrecision, "baseAssetPrecision"),
    quoteAsset: text(wire.quoteAsset, "quoteAsset"),
    quotePrecision: integer(wire.quotePrecision, "quotePrecision"),
    minQuantity: decimal(wire.minQuantity, "minQuantity", decoding),
    maxQuantity: decimal(wire.maxQuantity, "maxQuantity", decoding),
    tickSize: decimal(wire.tickSize, "tickSize", decoding),
    stepSize: decimal(wire.stepSize, "stepSize", decoding),
    minNotional: decimal(wire.minNotional, "minNotional", decoding),
    maxNotional: decimal(wire.maxNotional, "maxNotional", decoding),
    status: text(wire.status, "status"),
  };
  let known = 12;
  if (wire.minPrice !== undefined) {
    out.minPrice = wire.minPrice === null ? null : decimal(wire.minPrice, "minPrice", decoding);
    known++;
  }
  if (wire.maxPrice !== undefined) {
    out.maxPrice = wire.maxPrice === null ? null : decimal(wire.maxPrice, "maxPrice", decoding);
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
