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
import { decodePushParamsV1, type PushParamsV1 } from "./PushParamsV1.js";
import { decodeTickerUpdateV1, type TickerUpdateV1 } from "./TickerUpdateV1.js";

export interface TickerPushV1 {
  symbol: string;
  symbolName: string;
  topic: "realtimes";
  params: PushParamsV1;
  data: TickerUpdateV1[];
  /** Whether this is the first message after subscribing. Wire key: `f`. */
  isFirst: boolean;
  sendTime: number;
  /**
   * No longer in use.
   * @deprecated
   */
  shared: boolean;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "symbol", "symbolName", "topic", "params", "data", "f", "sendTime", "shared",
]);

/** Decodes {@link TickerPushV1}. */
export function decodeTickerPushV1(value: Json, decoding: Decoding): TickerPushV1 {
  const wire = asObject(value);
  const out: TickerPushV1 = {
    symbol: text(wire.symbol, "symbol"),
    symbolName: text(wire.symbolName, "symbolName"),
    topic: literal(wire.topic, "topic", "realtimes"),
    params: nested(wire.params, "params", decodePushParamsV1, decoding),
    data: list(wire.data, "data", decodeTickerUpdateV1, decoding),
    isFirst: bool(wire.f, "f"),
    sendTime: time(wire.sendTime, "sendTime"),
    shared: bool(wire.shared, "shared"),
  };
  if (Object.keys(wire).length !== 8) keepUnknown(wire, out, KNOWN);
  return out;
}
