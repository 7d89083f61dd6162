// Generated from specs/hashkey/schemas/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, bool, type Dec, decimal, type Decoding, type Json, keepOthers, list, text } from "@venuekit/runtime";
import { decodeSymbolFilter, type SymbolFilter } from "./SymbolFilter.js";

export interface SymbolInfo {
  symbol: string;
  symbolName: string;
  /**
   * - `IN_PREVIEW`: Announced.
   * - `TRADING`: Open.
   * - `HALT`: Suspended.
   * - `RESUMING`: About to reopen after a halt.
   */
  status: "IN_PREVIEW" | "TRADING" | "HALT" | "RESUMING" | (string & {});
  baseAsset: string;
  baseAssetName: string;
  /** Smallest step, e.g. `0.01`. */
  baseAssetPrecision: Dec;
  baseUcid?: string;
  quoteAsset: string;
  quoteAssetName: string;
  /** Smallest step, e.g. `0.00001`. */
  quotePrecision: Dec;
  /** May be empty. */
  quoteUcid?: string;
  /** Retail clients may trade it. */
  retailAllowed: boolean;
  /** PI clients may trade it. */
  piAllowed: boolean;
  /** Corporate clients may trade it. */
  corporateAllowed: boolean;
  /** Omnibus clients may trade it. */
  omnibusAllowed: boolean;
  /** The venue does not use it at present. */
  icebergAllowed: boolean;
  /** The venue does not use it at present. */
  isAggregate: boolean;
  /** The venue does not use it at present. */
  allowMargin: boolean;
  filters: SymbolFilter[];
  /** E.g. `TRADABLE`. */
  tradeStatus?: string;
  site?: "BMU" | "UAE" | (string & {});
}

const OPTIONAL: ReadonlySet<string> = /* @__PURE__ */ new Set(["baseUcid", "quoteUcid", "tradeStatus", "site"]);

/** Decodes {@link SymbolInfo}. */
export function decodeSymbolInfo(value: Json, decoding: Decoding): SymbolInfo {
  const wire = asObject(value);
  const out: SymbolInfo = {
    symbol: text(wire.symbol, "symbol"),
    symbolName: text(wire.symbolName, "symbolName"),
    status: text(wire.status, "status"),
    baseAsset: text(wire.baseAsset, "baseAsset"),
    baseAssetName: text(wire.baseAssetName, "baseAssetName"),
    baseAssetPrecision: decimal(wire.baseAssetPrecision, "baseAssetPrecision", decoding),
    quoteAsset: text(wire.quoteAsset, "quoteAsset"),
    quoteAssetName: text(wire.quoteAssetName, "quoteAssetName"),
    quotePrecision: decimal(wire.quotePrecision, "quotePrecision", decoding),
    retailAllowed: bool(wire.retailAllowed, "retailAllowed"),
    piAllowed: bool(wire.piAllowed, "piAllowed"),
    corporateAllowed: bool(wire.corporateAllowed, "corporateAllowed"),
    omnibusAllowed: bool(wire.omnibusAllowed, "omnibusAllowed"),
    icebergAllowed: bool(wire.icebergAllowed, "icebergAllowed"),
    isAggregate: bool(wire.isAggregate, "isAggregate"),
    allowMargin: bool(wire.allowMargin, "allowMargin"),
    filters: list(wire.filters, "filters", decodeSymbolFilter, decoding),
  };
  let known = 17;
  if (wire.baseUcid != null) {
    out.baseUcid = text(wire.baseUcid, "baseUcid");
    known++;
  }
  if (wire.quoteUcid != null) {
    out.quoteUcid = text(wire.quoteUcid, "quoteUcid");
    known++;
  }
  if (wire.tradeStatus != null) {
    out.tradeStatus = text(wire.tradeStatus, "tradeStatus");
    known++;
  }
  if (wire.site != null) {
    out.site = text(wire.site, "site");
    known++;
  }
  if (Object.keys(wire).length !== known) keepOthers(wire, out, OPTIONAL);
  return out;
}
