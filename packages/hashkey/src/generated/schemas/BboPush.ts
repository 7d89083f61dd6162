// Generated from specs/hashkey/channels/public-v2.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, literal, nested } from "@venuekit/runtime";
import { type BboUpdate, decodeBboUpdate } from "./BboUpdate.js";
import { decodeTopicParams, type TopicParams } from "./TopicParams.js";

export interface BboPush {
  topic: "bbo";
  params: TopicParams;
  data: BboUpdate;
}

/** Decodes {@link BboPush}. */
export function decodeBboPush(value: Json, decoding: Decoding): BboPush {
  const wire = asObject(value);
  const out: BboPush = {
    topic: literal(wire.topic, "topic", "bbo"),
    params: nested(wire.params, "params", decodeTopicParams, decoding),
    data: nested(wire.data, "data", decodeBboUpdate, decoding),
  };
  if (Object.keys(wire).length !== 3) keepOthers(wire, out);
  return out;
}
