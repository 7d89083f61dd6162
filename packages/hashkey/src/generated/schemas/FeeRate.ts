// Generated from specs/hashkey/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepOthers, text } from "@venuekit/runtime";

export interface FeeRate {
  symbol: string;
  productType: "Token-Token" | "Token-Fiat" | "ST-Token" | (string & {});
  buyMakerFeeCurrency: string;
  buyTakerFeeCurrency: string;
  sellMakerFeeCurrency: string;
  sellTakerFeeCurrency: string;
  /** Rate after discounts; `0.0015` is 0.15 %. */
  actualMakerRate: Dec;
  /** Rate after discounts; `0.0015` is 0.15 %. */
  actualTakerRate: Dec;
}

/** Decodes {@link FeeRate}. */
export function decodeFeeRate(value: Json, decoding: Decoding): FeeRate {
  const wire = asObject(value);
  const out: FeeRate = {
    symbol: text(wire.symbol, "symbol"),
    productType: text(wire.productType, "productType"),
    buyMakerFeeCurrency: text(wire.buyMakerFeeCurrency, "buyMakerFeeCurrency"),
    buyTakerFeeCurrency: text(wire.buyTakerFeeCurrency, "buyTakerFeeCurrency"),
    sellMakerFeeCurrency: text(wire.sellMakerFeeCurrency, "sellMakerFeeCurrency"),
    sellTakerFeeCurrency: text(wire.sellTakerFeeCurrency, "sellTakerFeeCurrency"),
    actualMakerRate: decimal(wire.actualMakerRate, "actualMakerRate", decoding),
    actualTakerRate: decimal(wire.actualTakerRate, "actualTakerRate", decoding),
  };
  if (Object.keys(wire).length !== 8) keepOthers(wire, out);
  return out;
}
