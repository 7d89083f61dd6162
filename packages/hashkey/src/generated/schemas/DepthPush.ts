// Generated from specs/hashkey/channels/public-v2.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, literal, nested } from "@venuekit/runtime";
import { decodeDepthUpdate, type DepthUpdate } from "./DepthUpdate.js";
import { decodeTopicParams, type TopicParams } from "./TopicParams.js";

export interface DepthPush {
  topic: "depth";
  params: TopicParams;
  data: DepthUpdate;
}

/** Decodes {@link DepthPush}. */
export function decodeDepthPush(value: Json, decoding: Decoding): DepthPush {
  const wire = asObject(value);
  const out: DepthPush = {
    topic: literal(wire.topic, "topic", "depth"),
    params: nested(wire.params, "params", decodeTopicParams, decoding),
    data: nested(wire.data, "data", decodeDepthUpdate, decoding),
  };
  if (Object.keys(wire).length !== 3) keepOthers(wire, out);
  return out;
}
