// Generated from specs/hashkey/channels/public-v2.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepUnknown, text } from "@venuekit/runtime";
import type { Interval } from "./Interval.js";

export interface KlineTopicParams {
  symbol: string;
  klineType: Interval | (string & {});
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["symbol", "klineType"]);

/** Decodes {@link KlineTopicParams}. */
export function decodeKlineTopicParams(value: Json): KlineTopicParams {
  const wire = asObject(value);
  const out: KlineTopicParams = {
    symbol: text(wire.symbol, "symbol"),
    klineType: text(wire.klineType, "klineType"),
  };
  if (Object.keys(wire).length !== 2) keepUnknown(wire, out, KNOWN);
  return out;
}
