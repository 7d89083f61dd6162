// Generated from specs/hashkey/channels/public-v2.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, literal, nested } from "@venuekit/runtime";
import { decodeTopicParams, type TopicParams } from "./TopicParams.js";
import { decodeTradeUpdate, type TradeUpdate } from "./TradeUpdate.js";

export interface TradePush {
  topic: "trade";
  params: TopicParams;
  data: TradeUpdate;
}

/** Decodes {@link TradePush}. */
export function decodeTradePush(value: Json, decoding: Decoding): TradePush {
  const wire = asObject(value);
  const out: TradePush = {
    topic: literal(wire.topic, "topic", "trade"),
    params: nested(wire.params, "params", decodeTopicParams, decoding),
    data: nested(wire.data, "data", decodeTradeUpdate, decoding),
  };
  if (Object.keys(wire).length !== 3) keepOthers(wire, out);
  return out;
}
