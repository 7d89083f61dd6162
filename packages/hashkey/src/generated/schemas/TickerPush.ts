// Generated from specs/hashkey/channels/public-v2.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, literal, nested } from "@venuekit/runtime";
import { decodeTickerUpdate, type TickerUpdate } from "./TickerUpdate.js";
import { decodeTopicParams, type TopicParams } from "./TopicParams.js";

export interface TickerPush {
  topic: "realtimes";
  params: TopicParams;
  data: TickerUpdate;
}

/** Decodes {@link TickerPush}. */
export function decodeTickerPush(value: Json, decoding: Decoding): TickerPush {
  const wire = asObject(value);
  const out: TickerPush = {
    topic: literal(wire.topic, "topic", "realtimes"),
    params: nested(wire.params, "params", decodeTopicParams, decoding),
    data: nested(wire.data, "data", decodeTickerUpdate, decoding),
  };
  if (Object.keys(wire).length !== 3) keepOthers(wire, out);
  return out;
}
