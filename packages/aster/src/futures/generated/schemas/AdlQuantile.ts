// Generated from specs/aster/futures/schemas/account.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, nested, text } from "@venuekit/runtime";
import { type AdlQuantileValues, decodeAdlQuantileValues } from "./AdlQuantileValues.js";

export interface AdlQuantile {
  symbol: string;
  adlQuantile: AdlQuantileValues;
}

/** Decodes {@link AdlQuantile}. */
export function decodeAdlQuantile(value: Json, decoding: Decoding): AdlQuantile {
  const wire = asObject(value);
  const out: AdlQuantile = {
    symbol: text(wire.symbol, "symbol"),
    adlQuantile: nested(wire.adlQuantile, "adlQuantile", decodeAdlQuantileValues, decoding),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
