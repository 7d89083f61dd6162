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
import { decodeKlinePushParamsV1, type KlinePushParamsV1 } from "./KlinePushParamsV1.js";
import { decodeKlineUpdateV1, type KlineUpdateV1 } from "./KlineUpdateV1.js";

export interface KlinePushV1 {
  symbol: string;
  symbolName: string;
  topic: "kline";
  params: KlinePushParamsV1;
  data: KlineUpdateV1[];
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

/** Decodes {@link KlinePushV1}. */
export function decodeKlinePushV1(value: Json, decoding: Decoding): KlinePushV1 {
  const wire = asObject(value);
  const out: KlinePushV1 = {
    symbol: text(wire.symbol, "symbol"),
    symbolName: text(wire.symbolName, "symbolName"),
    topic: literal(wire.topic, "topic", "kline"),
    params: nested(wire.params, "params", decodeKlinePushParamsV1, decoding),
    data: list(wire.data, "data", decodeKlineUpdateV1, decoding),
    isFirst: bool(wire.f, "f"),
    sendTime: time(wire.sendTime, "sendTime"),
    shared: bool(wire.shared, "shared"),
  };
  if (Object.keys(wire).length !== 8) keepUnknown(wire, out, KNOWN);
  return out;
}
