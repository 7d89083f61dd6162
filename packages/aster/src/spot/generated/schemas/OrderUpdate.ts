// Generated from specs/aster/spot/channels/user.yaml. Do not edit; run `pnpm generate`.
import {
  asObject,
  bool,
  type Dec,
  decimal,
  type Decoding,
  type Json,
  keepUnknown,
  literal,
  text,
  time,
} from "@venuekit/runtime";
import type { ExecutionType } from "./ExecutionType.js";
import type { OrderStatus } from "./OrderStatus.js";
import type { OrderType } from "./OrderType.js";
import type { Side } from "./Side.js";
import type { TimeInForce } from "./TimeInForce.js";

export interface OrderUpdate {
  /** Wire key: `s`. */
  symbol: string;
  /** Wire key: `c`. */
  clientOrderId: string;
  /** Wire key: `S`. */
  side: Side | (string & {});
  /** Wire key: `o`. */
  type: OrderType | (string & {});
  /** Wire key: `f`. */
  timeInForce: TimeInForce | (string & {});
  /** Ordered quantity, in base asset. Wire key: `q`. */
  origQty: Dec;
  /** Limit price. Wire key: `p`. */
  price: Dec;
  /** Average fill price. Wire key: `ap`. */
  avgPrice: Dec;
  /** 0 for an order without one. Wire key: `P`. */
  stopPrice: Dec;
  /** Wire key: `x`. */
  executionType: ExecutionType | (string & {});
  /** Wire key: `X`. */
  status: OrderStatus | (string & {});
  /** Wire key: `i`. */
  orderId: string;
  /** Quantity of this fill, in base asset. Wire key: `l`. */
  lastFilledQty: Dec;
  /** Filled quantity, in base asset. Wire key: `z`. */
  executedQty: Dec;
  /** Price of this fill. Wire key: `L`. */
  lastFilledPrice: Dec;
  /** Of this fill, in `commissionAsset`. Wire key: `n`. */
  commission?: Dec;
  /** Wire key: `N`. */
  commissionAsset?: string | null;
  /** Wire key: `T`. */
  transactionTime: number;
  /** Wire key: `t`. */
  tradeId?: string;
  /** True when the account's order was the resting one. Wire key: `m`. */
  maker?: boolean;
  /** Type as it was placed. Wire key: `ot`. */
  origType: OrderType | (string & {});
  /** When the order was placed. Wire key: `O`. */
  time: number;
  /** Filled value, in quote asset. Wire key: `Z`. */
  cumQuote: Dec;
  /** Value of this fill, in quote asset. Wire key: `Y`. */
  lastQuoteQty: Dec;
  /** Amount asked for, in quote asset; 0 where the order states a quantity. Wire key: `Q`. */
  quoteOrderQty: Dec;
  /** Wire key: `e`. */
  eventType: "executionReport";
  /** Wire key: `E`. */
  eventTime: number;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "s", "c", "S", "o", "f", "q", "p", "ap", "P", "x", "X", "i", "l", "z", "L", "n", "N", "T", "t", "m", "ot", "O", "Z",
  "Y", "Q", "e", "E",
]);

/** Decodes {@link OrderUpdate}. */
export function decodeOrderUpdate(value: Json, decoding: Decoding): OrderUpdate {
  const wire = asObject(value);
  const out: OrderUpdate = {
    symbol: text(wire.s, "s"),
    clientOrderId: text(wire.c, "c"),
    side: text(wire.S, "S"),
    type: text(wire.o, "o"),
    timeInForce: text(wire.f, "f"),
    origQty: decimal(wire.q, "q", decoding),
    price: decimal(wire.p, "p", decoding),
    avgPrice: decimal(wire.ap, "ap", decoding),
    stopPrice: decimal(wire.P, "P", decoding),
    executionType: text(wire.x, "x"),
    status: text(wire.X, "X"),
    orderId: text(wire.i, "i"),
    lastFilledQty: decimal(wire.l, "l", decoding),
    executedQty: decimal(wire.z, "z", decoding),
    lastFilledPrice: decimal(wire.L, "L", decoding),
    transactionTime: time(wire.T, "T"),
    origType: text(wire.ot, "ot"),
    time: time(wire.O, "O"),
    cumQuote: decimal(wire.Z, "Z", decoding),
    lastQuoteQty: decimal(wire.Y, "Y", decoding),
    quoteOrderQty: decimal(wire.Q, "Q", decoding),
    eventType: literal(wire.e, "e", "executionReport"),
    eventTime: time(wire.E, "E"),
  };
  let known = 23;
  if (wire.n != null) {
    out.commission = decimal(wire.n, "n", decoding);
    known++;
  }
  if (wire.N !== undefined) {
    out.commissionAsset = wire.N === null ? null : text(wire.N, "N");
    known++;
  }
  if (wire.t != null) {
    out.tradeId = text(wire.t, "t");
    known++;
  }
  if (wire.m != null) {
    out.maker = bool(wire.m, "m");
    known++;
  }
  if (Object.keys(wire).length !== known) keepUnknown(wire, out, KNOWN);
  return out;
}
