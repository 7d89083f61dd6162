// Generated from specs/hashkey/channels/public-v1.yaml. Do not edit; run `pnpm generate`.
import {
  asObject,
  bool,
  type Decoding,
  type Json,
  keepUnknown,
  list,
  literal,
  nested,
  text,
  time,
} from "@venuekit/runtime";
import { decodeDepthUpdateV1, type DepthUpdateV1 } from "./DepthUpdateV1.js";
import { decodePushParamsV1, type PushParamsV1 } from "./PushParamsV1.js";

export interface DepthPushV1 {
  symbol: string;
  symbolName: string;
  topic: "depth";
  params: PushParamsV1;
  data: DepthUpdateV1[];
  /** Whether this is the first message after subscribing. Wire key: `f`. */
  isFirst: boolean;
  sendTime: number;
  /** The venue's id of the connection; only in an example. */
  channelId?: string;
  /**
   * No longer in use.
   * @deprecated
   */
  shared: boolean;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "symbol", "symbolName", "topic", "params", "data", "f", "sendTime", "channelId", "shared",
]);

/** Decodes {@link DepthPushV1}. */
export function decodeDepthPushV1(value: Json, decoding: Decoding): DepthPushV1 {
  const wire = asObject(value);
  const out: DepthPushV1 = {
    symbol: text(wire.symbol, "symbol"),
    symbolName: text(wire.symbolName, "symbolName"),
    topic: literal(wire.topic, "topic", "depth"),
    params: nested(wire.params, "params", decodePushParamsV1, decoding),
    data: list(wire.data, "data", decodeDepthUpdateV1, decoding),
    isFirst: bool(wire.f, "f"),
    sendTime: time(wire.sendTime, "sendTime"),
    shared: bool(wire.shared, "shared"),
  };
  let known = 8;
  if (wire.channelId != null) {
    out.channelId = text(wire.channelId, "channelId");
    known++;
  }
  if (Object.keys(wire).length !== known) keepUnknown(wire, out, KNOWN);
  return out;
}
