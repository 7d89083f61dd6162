// Generated from specs/aster/futures/schemas/trade.yaml. Do not edit; run `pnpm generate`.
import {
  type DecInput,
  putBoolean,
  putDecimal,
  putText,
  requireVariant,
  type Variant,
  type Writer,
} from "@venuekit/runtime";
import type { PositionSide } from "./PositionSide.js";
import type { ResponseType } from "./ResponseType.js";
import type { Side } from "./Side.js";
import type { TimeInForce } from "./TimeInForce.js";
import type { WorkingType } from "./WorkingType.js";

interface BatchOrderBase {
  symbol: string;
  side: Side;
  /** Must be sent in hedge mode, LONG or SHORT. Default: `BOTH`. */
  positionSide?: PositionSide;
  /** In base asset. */
  quantity: DecInput;
  /** Not allowed in hedge mode. Default: `false`. */
  reduceOnly?: boolean;
  /** Unique among the open orders; the venue generates one when it is not sent. */
  newClientOrderId?: string;
  /** Default: `CONTRACT_PRICE`. */
  workingType?: WorkingType;
  /** Default: `ACK`. */
  newOrderRespType?: ResponseType;
}

/**
 * For `type` `LIMIT`; requires `timeInForce` and `price`; takes no `stopPrice`, `activationPrice`, `callbackRate` or
 * `priceProtect`.
 */
export interface BatchLimitOrder extends BatchOrderBase {
  type: "LIMIT";
  /** Required for LIMIT; GTC for STOP and TAKE_PROFIT when absent. */
  timeInForce: TimeInForce;
  /** Limit price. */
  price: DecInput;
  stopPrice?: undefined;
  activationPrice?: undefined;
  callbackRate?: undefined;
  priceProtect?: undefined;
}

/**
 * For `type` `MARKET`; takes no `timeInForce`, `price`, `stopPrice`, `activationPrice`, `callbackRate` or
 * `priceProtect`.
 */
export interface BatchMarketOrder extends BatchOrderBase {
  type: "MARKET";
  timeInForce?: undefined;
  price?: undefined;
  stopPrice?: undefined;
  activationPrice?: undefined;
  callbackRate?: undefined;
  priceProtect?: undefined;
}

/**
 * For `type` `STOP` or `TAKE_PROFIT`; requires `price` and `stopPrice`; takes no `activationPrice` or `callbackRate`.
 */
export interface BatchStopLimitOrder extends BatchOrderBase {
  type: "STOP" | "TAKE_PROFIT";
  /** Required for LIMIT; GTC for STOP and TAKE_PROFIT when absent. */
  timeInForce?: TimeInForce;
  /** Limit price. */
  price: DecInput;
  /** Trigger price. */
  stopPrice: DecInput;
  activationPrice?: undefined;
  callbackRate?: undefined;
  /**
   * Do not trigger while mark price and latest price are further apart than the symbol's `triggerProtect`. Default:
   * `false`.
   * Inferred: the document writes TRUE and FALSE, in small letters for other flags.
   */
  priceProtect?: boolean;
}

/**
 * For `type` `STOP_MARKET` or `TAKE_PROFIT_MARKET`; requires `stopPrice`; takes no `price`, `activationPrice` or
 * `callbackRate`.
 */
export interface BatchStopMarketOrder extends BatchOrderBase {
  type: "STOP_MARKET" | "TAKE_PROFIT_MARKET";
  /** Required for LIMIT; GTC for STOP and TAKE_PROFIT when absent. */
  timeInForce?: TimeInForce;
  price?: undefined;
  /** Trigger price. */
  stopPrice: DecInput;
  activationPrice?: undefined;
  callbackRate?: undefined;
  /**
   * Do not trigger while mark price and latest price are further apart than the symbol's `triggerProtect`. Default:
   * `false`.
   * Inferred: the document writes TRUE and FALSE, in small letters for other flags.
   */
  priceProtect?: boolean;
}

/** For `type` `TRAILING_STOP_MARKET`; requires `callbackRate`; takes no `price`, `stopPrice` or `priceProtect`. */
export interface BatchTrailingStopOrder extends BatchOrderBase {
  type: "TRAILING_STOP_MARKET";
  /** Required for LIMIT; GTC for STOP and TAKE_PROFIT when absent. */
  timeInForce?: TimeInForce;
  price?: undefined;
  stopPrice?: undefined;
  /** Price from which the trailing begins; the latest price when absent. */
  activationPrice?: DecInput;
  /** In percent, from 0.1 to 4. */
  callbackRate: DecInput;
  priceProtect?: undefined;
}

/** An order of a batch. It takes no `closePosition`, and neither pegs nor `stpMode`. */
export type BatchOrder =
  | BatchLimitOrder
  | BatchMarketOrder
  | BatchStopLimitOrder
  | BatchStopMarketOrder
  | BatchTrailingStopOrder;

/** Writes {@link BatchOrder}. */
export function encodeBatchOrder(value: BatchOrder, out: Writer): void {
  requireVariant("BatchOrder", value, VARIANTS);
  putText(out, "symbol", value.symbol);
  putText(out, "side", value.side);
  if (value.positionSide !== undefined) putText(out, "positionSide", value.positionSide);
  putText(out, "type", value.type);
  if (value.timeInForce !== undefined) putText(out, "timeInForce", value.timeInForce);
  putDecimal(out, "quantity", value.quantity);
  if (value.reduceOnly !== undefined) putBoolean(out, "reduceOnly", value.reduceOnly);
  if (value.price !== undefined) putDecimal(out, "price", value.price);
  if (value.newClientOrderId !== undefined) putText(out, "newClientOrderId", value.newClientOrderId);
  if (value.stopPrice !== undefined) putDecimal(out, "stopPrice", value.stopPrice);
  if (value.activationPrice !== undefined) putDecimal(out, "activationPrice", value.activationPrice);
  if (value.callbackRate !== undefined) putDecimal(out, "callbackRate", value.callbackRate);
  if (value.workingType !== undefined) putText(out, "workingType", value.workingType);
  if (value.priceProtect !== undefined) putBoolean(out, "priceProtect", value.priceProtect);
  if (value.newOrderRespType !== undefined) putText(out, "newOrderRespType", value.newOrderRespType);
}

const VARIANTS: readonly Variant[] = [
  {
    name: "BatchLimitOrder",
    when: { type: ["LIMIT"] },
    required: ["timeInForce", "price"],
    forbidden: ["stopPrice", "activationPrice", "callbackRate", "priceProtect"],
  },
  {
    name: "BatchMarketOrder",
    when: { type: ["MARKET"] },
    forbidden: ["timeInForce", "price", "stopPrice", "activationPrice", "callbackRate", "priceProtect"],
  },
  {
    name: "BatchStopLimitOrder",
    when: { type: ["STOP", "TAKE_PROFIT"] },
    required: ["price", "stopPrice"],
    forbidden: ["activationPrice", "callbackRate"],
  },
  {
    name: "BatchStopMarketOrder",
    when: { type: ["STOP_MARKET", "TAKE_PROFIT_MARKET"] },
    required: ["stopPrice"],
    forbidden: ["price", "activationPrice", "callbackRate"],
  },
  {
    name: "BatchTrailingStopOrder",
    when: { type: ["TRAILING_STOP_MARKET"] },
    required: ["callbackRate"],
    forbidden: ["price", "stopPrice", "priceProtect"],
  },
];
