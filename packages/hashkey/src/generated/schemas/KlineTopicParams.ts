// Generated from specs/hashkey/channels/public-v2.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepOthers, text } from "@venuekit/runtime";
import type { Interval } from "./Interval.js";

export interface KlineTopicParams {
  symbol: string;
  klineType: Interval | (string & {});
}

/** Decodes {@link KlineTopicParams}. */
export function decodeKlineTopicParams(value: Json): KlineTopicParams {
  const wire = asObject(value);
  const out: KlineTopicParams = {
    symbol: text(wire.symbol, "symbol"),
    klineType: text(wire.klineType, "klineType"),
  };
  if (Object.keys(wire).length !== 2) keepOthers(wire, out);
  return out;
}
