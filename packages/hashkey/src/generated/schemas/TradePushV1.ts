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
import { decodeTradeUpdateV1, type TradeUpdateV1 } from "./TradeUpdateV1.js";

export interface TradePushV1 {
  symbol: string;
  symbolName: string;
  topic: "trade";
  params: PushParamsV1;
  data: TradeUpdateV1[];
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

/** Decodes {@link TradePushV1}. */
export function decodeTradePushV1(value: Json, decoding: Decoding): TradePushV1 {
  const wire = asObject(value);
  const out: TradePushV1 = {
    symbol: text(wire.symbol, "symbol"),
    symbolName: text(wire.symbolName, "symbolName"),
    topic: literal(wire.topic, "topic", "trade"),
    params: nested(wire.params, "params", decodePushParamsV1, decoding),
    data: list(wire.data, "data", decodeTradeUpdateV1, decoding),
    isFirst: bool(wire.f, "f"),
    sendTime: time(wire.sendTime, "sendTime"),
    shared: bool(wire.shared, "shared"),
  };
  if (Object.keys(wire).length !== 8) keepUnknown(wire, out, KNOWN);
  return out;
}
