// Generated from specs/hashkey/channels/public-v2.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Decoding, type Json, keepOthers, literal, nested } from "@venuekit/runtime";
import { decodeKlineTopicParams, type KlineTopicParams } from "./KlineTopicParams.js";
import { decodeKlineUpdate, type KlineUpdate } from "./KlineUpdate.js";

export interface KlinePush {
  topic: "kline";
  params: KlineTopicParams;
  data: KlineUpdate;
}

/** Decodes {@link KlinePush}. */
export function decodeKlinePush(value: Json, decoding: Decoding): KlinePush {
  const wire = asObject(value);
  const out: KlinePush = {
    topic: literal(wire.topic, "topic", "kline"),
    params: nested(wire.params, "params", decodeKlineTopicParams, decoding),
    data: nested(wire.data, "data", decodeKlineUpdate, decoding),
  };
  if (Object.keys(wire).length !== 3) keepOthers(wire, out);
  return out;
}
