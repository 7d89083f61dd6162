// Generated from specs/aster/futures/channels/market.yaml. Do not edit; run `pnpm generate`.
import { asObject, type Dec, decimal, type Decoding, type Json, keepUnknown, text, time } from "@venuekit/runtime";
import type { OrderStatus } from "./OrderStatus.js";
import type { OrderType } from "./OrderType.js";
import type { Side } from "./Side.js";
import type { TimeInForce } from "./TimeInForce.js";

export interface LiquidationOrder {
  /** Wire key: `s`. */
  symbol: string;
  /** Wire key: `S`. */
  side: Side | (string & {});
  /** Wire key: `o`. */
  type: OrderType | (string & {});
  /** Wire key: `f`. */
  timeInForce: TimeInForce | (string & {});
  /** Ordered quantity, in base asset. Wire key: `q`. */
  origQty: Dec;
  /** Wire key: `p`. */
  price: Dec;
  /** Wire key: `ap`. */
  avgPrice: Dec;
  /** Wire key: `X`. */
  status: OrderStatus | (string & {});
  /** In base asset. Wire key: `l`. */
  lastFilledQty: Dec;
  /** Filled quantity, in base asset. Wire key: `z`. */
  executedQty: Dec;
  /** Time of the trade. Wire key: `T`. */
  time: number;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(["s", "S", "o", "f", "q", "p", "ap", "X", "l", "z", "T"]);

/** Decodes {@link LiquidationOrder}. */
export function decodeLiquidationOrder(value: Json, decoding: Decoding): LiquidationOrder {
  const wire = asObject(value);
  const out: LiquidationOrder = {
    symbol: text(wire.s, "s"),
    side: text(wire.S, "S"),
    type: text(wire.o, "o"),
    timeInForce: text(wire.f, "f"),
    origQty: decimal(wire.q, "q", decoding),
    price: decimal(wire.p, "p", decoding),
    avgPrice: decimal(wire.ap, "ap", decoding),
    status: text(wire.X, "X"),
    lastFilledQty: decimal(wire.l, "l", decoding),
    executedQty: decimal(wire.z, "z", decoding),
    time: time(wire.T, "T"),
  };
  if (Object.keys(wire).length !== 11) keepUnknown(wire, out, KNOWN);
  return out;
}
