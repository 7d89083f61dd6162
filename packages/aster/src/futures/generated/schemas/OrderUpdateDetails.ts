// Generated from specs/aster/futures/channels/user.yaml. Do not edit; run `pnpm generate`.
import {
  asObject,
  bool,
  type Dec,
  decimal,
  type Decoding,
  type Json,
  keepUnknown,
  text,
  time,
} from "@venuekit/runtime";
import type { ExecutionType } from "./ExecutionType.js";
import type { OrderUpdateStatus } from "./OrderUpdateStatus.js";
import type { OrderUpdateType } from "./OrderUpdateType.js";
import type { PositionSide } from "./PositionSide.js";
import type { Side } from "./Side.js";
import type { TimeInForce } from "./TimeInForce.js";
import type { WorkingType } from "./WorkingType.js";

export interface OrderUpdateDetails {
  /** Wire key: `s`. */
  symbol: string;
  /** Starts with `autoclose-` for a liquidation, is `adl_autoclose` for an auto-deleveraging. Wire key: `c`. */
  clientOrderId: string;
  /** Wire key: `S`. */
  side: Side | (string & {});
  /**
   * Wire key: `o`.
   * Inferred: the event's own list lacks the types that end in MARKET, its example has one; those of the orders are
   * added.
   */
  type: OrderUpdateType | (string & {});
  /** Wire key: `f`. */
  timeInForce: TimeInForce | (string & {});
  /** Ordered quantity, in base asset. Wire key: `q`. */
  origQty: Dec;
  /** Wire key: `p`. */
  price: Dec;
  /** Wire key: `ap`. */
  avgPrice: Dec;
  /** To be ignored for TRAILING_STOP_MARKET. Wire key: `sp`. */
  stopPrice: Dec;
  /** Wire key: `x`. */
  executionType: ExecutionType | (string & {});
  /** Wire key: `X`. */
  status: OrderUpdateStatus | (string & {});
  /** Wire key: `i`. */
  orderId: string;
  /** In base asset; 0 unless this is a trade. Wire key: `l`. */
  lastFilledQty: Dec;
  /** Filled quantity, in base asset. Wire key: `z`. */
  executedQty: Dec;
  /** Wire key: `L`. */
  lastFilledPrice: Dec;
  /** Absent without commission. Wire key: `N`. */
  commissionAsset?: string;
  /** Absent without commission. Wire key: `n`. */
  commission?: Dec;
  /** Wire key: `T`. */
  tradeTime: number;
  /** Wire key: `t`. */
  tradeId: string;
  /** Wire key: `b`. */
  bidsNotional: Dec;
  /** Wire key: `a`. */
  asksNotional: Dec;
  /** Whether the order was the maker of the trade. Wire key: `m`. */
  maker: boolean;
  /** Wire key: `R`. */
  reduceOnly: boolean;
  /** Wire key: `wt`. */
  workingType: WorkingType | (string & {});
  /**
   * Type before the order was triggered. Wire key: `ot`.
   * Inferred: the event's own list lacks the types that end in MARKET, its example has one; those of the orders are
   * added.
   */
  origType: OrderUpdateType | (string & {});
  /** Wire key: `ps`. */
  positionSide: PositionSide | (string & {});
  /** Whether the order closes the whole position; only for conditional orders. Wire key: `cp`. */
  closePosition?: boolean;
  /** Only for TRAILING_STOP_MARKET. Wire key: `AP`. */
  activatePrice?: Dec;
  /** Callback rate in percent; only for TRAILING_STOP_MARKET. Wire key: `cr`. */
  priceRate?: Dec;
  /** Of this trade. Wire key: `rp`. */
  realizedPnl: Dec;
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "s", "c", "S", "o", "f", "q", "p", "ap", "sp", "x", "X", "i", "l", "z", "L", "N", "n", "T", "t", "b", "a", "m", "R",
  "wt", "ot", "ps", "cp", "AP", "cr", "rp",
]);

/** Decodes {@link OrderUpdateDetails}. */
export function decodeOrderUpdateDetails(value: Json, decoding: Decoding): OrderUpdateDetails {
  const wire = asObject(value);
  const out: OrderUpdateDetails = {
    symbol: text(wire.s, "s"),
    clientOrderId: text(wire.c, "c"),
    side: text(wire.S, "S"),
    type: text(wire.o, "o"),
    timeInForce: text(wire.f, "f"),
    origQty: decimal(wire.q, "q", decoding),
    price: decimal(wire.p, "p", decoding),
    avgPrice: decimal(wire.ap, "ap", decoding),
    stopPrice: decimal(wire.sp, "sp", decoding),
    executionType: text(wire.x, "x"),
    status: text(wire.X, "X"),
    orderId: text(wire.i, "i"),
    lastFilledQty: decimal(wire.l, "l", decoding),
    executedQty: decimal(wire.z, "z", decoding),
    lastFilledPrice: decimal(wire.L, "L", decoding),
    tradeTime: time(wire.T, "T"),
    tradeId: text(wire.t, "t"),
    bidsNotional: decimal(wire.b, "b", decoding),
    asksNotional: decimal(wire.a, "a", decoding),
    maker: bool(wire.m, "m"),
    reduceOnly: bool(wire.R, "R"),
    workingType: text(wire.wt, "wt"),
    origType: text(wire.ot, "ot"),
    positionSide: text(wire.ps, "ps"),
    realizedPnl: decimal(wire.rp, "rp", decoding),
  };
  let known = 25;
  if (wire.N != null) {
    out.commissionAsset = text(wire.N, "N");
    known++;
  }
  if (wire.n != null) {
    out.commission = decimal(wire.n, "n", decoding);
    known++;
  }
  if (wire.cp != null) {
    out.closePosition = bool(wire.cp, "cp");
    known++;
  }
  if (wire.AP != null) {
    out.activatePrice = decimal(wire.AP, "AP", decoding);
    known++;
  }
  if (wire.cr != null) {
    out.priceRate = decimal(wire.cr, "cr", decoding);
    known++;
  }
  if (Object.keys(wire).length !== known) keepUnknown(wire, out, KNOWN);
  return out;
}
