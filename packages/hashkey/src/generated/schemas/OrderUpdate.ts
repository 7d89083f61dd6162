// Generated from specs/hashkey/channels/private.yaml. Do not edit; run `pnpm generate`.
import {
  asObject,
  bool,
  type Dec,
  decimal,
  decimalOrNull,
  type Decoding,
  type Json,
  keepUnknown,
  literal,
  text,
  time,
} from "@venuekit/runtime";
import type { CancelReason } from "./CancelReason.js";
import type { OrderStatus } from "./OrderStatus.js";
import type { Side } from "./Side.js";
import type { TimeInForce } from "./TimeInForce.js";

export interface OrderUpdate {
  /** Wire key: `e`. */
  eventType: "executionReport";
  /** Wire key: `E`. */
  eventTime: number;
  /** Wire key: `s`. */
  symbol: string;
  /** Wire key: `c`. */
  clientOrderId: string;
  /** Wire key: `S`. */
  side: Side | (string & {});
  /**
   * Wire key: `o`.
   * - `MARKET_OF_QUOTE`: Market order by amount of the quote asset; only in an example.
   */
  type: "LIMIT" | "MARKET" | "LIMIT_MAKER" | "MARKET_OF_QUOTE" | (string & {});
  /** Wire key: `f`. */
  timeInForce: TimeInForce | (string & {});
  /** `0` for a market order by amount: see `reqAmount`. Wire key: `q`. */
  quantity: Dec;
  /** `0` for a market order. Wire key: `p`. */
  price: Dec;
  /** Wire key: `X`. */
  status: OrderStatus | (string & {});
  /** Wire key: `i`. */
  orderId: string;
  /** In the base asset. Wire key: `l`. */
  lastExecutedQuantity: Dec;
  /** In the base asset. Wire key: `z`. */
  cumulativeExecutedQuantity: Dec;
  /** Wire key: `L`. */
  lastExecutedPrice: Dec;
  /** In `commissionAsset`. Wire key: `n`. */
  commission: Dec;
  /**
   * Wire key: `N`.
   * Inferred: null is read too: nothing says what stands here without a commission.
   */
  commissionAsset: string | null;
  /** The venue says to ignore it for now. Wire key: `u`. */
  isNormal: boolean;
  /** Wire key: `w`. */
  isWorking: boolean;
  /** Whether this is a limit maker order. Wire key: `m`. */
  isMaker: boolean;
  /** Wire key: `O`. */
  orderCreationTime: number;
  /** In the quote asset. Wire key: `Z`. */
  cumulativeQuoteQuantity: Dec;
  /** Whether the order closes a position. Wire key: `C`. */
  isClose: boolean;
  /** Wire key: `v`. */
  leverage: Dec;
  /** Requested amount of a market order, in the quote asset. Wire key: `reqAmt`. */
  reqAmount: Dec;
  /** Wire key: `d`. */
  executionId: string;
  /** Wire key: `r`. */
  unfilledQuantity: Dec;
  /** Wire key: `V`. */
  averagePrice: Dec;
  /** Wire key: `P`. */
  indexPrice: Dec | null;
  /** Wire key: `lo`. */
  isLiquidation: boolean;
  /** Wire key: `lt`. */
  liquidationType: "LIQUIDATION_MAKER_ADL" | "LIQUIDATION_MAKER" | "LIQUIDATION_TAKER" | (string & {}) | null;
  /**
   * Wire key: `x`.
   * Inferred: optional: pushes of the venue were seen without it.
   */
  cancelReason?: CancelReason | (string & {}) | null;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "e", "E", "s", "c", "S", "o", "f", "q", "p", "X", "i", "l", "z", "L", "n", "N", "u", "w", "m", "O", "Z", "C", "v",
  "reqAmt", "d", "r", "V", "P", "lo", "lt", "x",
]);

/** Decodes {@link OrderUpdate}. */
export function decodeOrderUpdate(value: Json, decoding: Decoding): OrderUpdate {
  const wire = asObject(value);
  const out: OrderUpdate = {
    eventType: literal(wire.e, "e", "executionReport"),
    eventTime: time(wire.E, "E"),
    symbol: text(wire.s, "s"),
    clientOrderId: text(wire.c, "c"),
    side: text(wire.S, "S"),
    type: text(wire.o, "o"),
    timeInForce: text(wire.f, "f"),
    quantity: decimal(wire.q, "q", decoding),
    price: decimal(wire.p, "p", decoding),
    status: text(wire.X, "X"),
    orderId: text(wire.i, "i"),
    lastExecutedQuantity: decimal(wire.l, "l", decoding),
    cumulativeExecutedQuantity: decimal(wire.z, "z", decoding),
    lastExecutedPrice: decimal(wire.L, "L", decoding),
    commission: decimal(wire.n, "n", decoding),
    commissionAsset: wire.N === null ? null : text(wire.N, "N"),
    isNormal: bool(wire.u, "u"),
    isWorking: bool(wire.w, "w"),
    isMaker: bool(wire.m, "m"),
    orderCreationTime: time(wire.O, "O"),
    cumulativeQuoteQuantity: decimal(wire.Z, "Z", decoding),
    isClose: bool(wire.C, "C"),
    leverage: decimal(wire.v, "v", decoding),
    reqAmount: decimal(wire.reqAmt, "reqAmt", decoding),
    executionId: text(wire.d, "d"),
    unfilledQuantity: decimal(wire.r, "r", decoding),
    averagePrice: decimal(wire.V, "V", decoding),
    indexPrice: decimalOrNull(wire.P, "P", decoding),
    isLiquidation: bool(wire.lo, "lo"),
    liquidationType: wire.lt === null || wire.lt === "" ? null : text(wire.lt, "lt"),
  };
  let known = 30;
  if (wire.x != null) {
    out.cancelReason = wire.x === null || wire.x === "" ? null : text(wire.x, "x");
    known++;
  }
  if (Object.keys(wire).length !== known) keepUnknown(wire, out, KNOWN);
  return out;
}
