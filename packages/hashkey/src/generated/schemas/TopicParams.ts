// Generated from specs/hashkey/channels/public-v2.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Json, keepOthers, text } from "@venuekit/runtime";

export interface TopicParams {
  symbol: string;
}

/** Decodes {@link TopicParams}. */
export function decodeTopicParams(value: Json): TopicParams {
  const wire = asObject(value);
  const out: TopicParams = {
    symbol: text(wire.symbol, "symbol"),
  };
  if (Object.keys(wire).length !== 1) keepOthers(wire, out);
  return out;
}
