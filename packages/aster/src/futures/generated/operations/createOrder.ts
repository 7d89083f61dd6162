// Generated from specs/aster/futures/paths/trade.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  type DecInput,
  foundOrUndefined,
  inVersion,
  type Operation,
  putBoolean,
  putDecimal,
  putInteger,
  putText,
  requireVariant,
  type Variant,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { decodeOrder, type Order } from "../schemas/Order.js";
import type { PegPriceType } from "../schemas/PegPriceType.js";
import type { PositionSide } from "../schemas/PositionSide.js";
import type { ResponseType } from "../schemas/ResponseType.js";
import type { Side } from "../schemas/Side.js";
import type { StpMode } from "../schemas/StpMode.js";
import type { TimeInForce } from "../schemas/TimeInForce.js";
import type { WorkingType } from "../schemas/WorkingType.js";
import { getOrder } from "./getOrder.js";

interface CreateOrderBase {
  symbol: string;
  side: Side;
  /** Must be sent in hedge mode, LONG or SHORT. Default: `BOTH`. */
  positionSide?: PositionSide;
  /** Unique among the open orders; the venue generates one when it is not sent. */
  newClientOrderId?: string;
  /** Default: `CONTRACT_PRICE`. */
  workingType?: WorkingType;
  /** Default: `ACK`. */
  newOrderRespType?: ResponseType;
  /** Self-trade prevention of this order; that of the account when absent. V3 only. */
  stpMode?: StpMode;
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/**
 * For `type` `LIMIT`; requires `timeInForce`, `quantity` and `price`; takes no `stopPrice`, `closePosition`,
 * `activationPrice`, `callbackRate` or `priceProtect`.
 */
export interface LimitOrder extends CreateOrderBase {
  type: "LIMIT";
  /** Required for LIMIT; GTC for STOP and TAKE_PROFIT when absent. */
  timeInForce: TimeInForce;
  /** In base asset. */
  quantity: DecInput;
  /** Not allowed in hedge mode. Default: `false`. */
  reduceOnly?: boolean;
  /** Limit price. */
  price: DecInput;
  stopPrice?: undefined;
  closePosition?: undefined;
  activationPrice?: undefined;
  callbackRate?: undefined;
  priceProtect?: undefined;
  /**
   * Pegs the price of a LIMIT order to the best price when it is triggered. V3 only.
   * Inferred: the document names the values; their meaning is taken from the words.
   */
  pegPriceType?: PegPriceType;
  /**
   * Signed distance from the pegged price, a multiple of the tick size: not above 0 for BUY, not below 0 for SELL. V3
   * only.
   */
  pegOffset?: DecInput;
}

/**
 * For `type` `MARKET`; requires `quantity`; takes no `timeInForce`, `price`, `stopPrice`, `closePosition`,
 * `activationPrice`, `callbackRate`, `priceProtect`, `pegPriceType` or `pegOffset`.
 */
export interface MarketOrder extends CreateOrderBase {
  type: "MARKET";
  timeInForce?: undefined;
  /** In base asset. */
  quantity: DecInput;
  /** Not allowed in hedge mode. Default: `false`. */
  reduceOnly?: boolean;
  price?: undefined;
  stopPrice?: undefined;
  closePosition?: undefined;
  activationPrice?: undefined;
  callbackRate?: undefined;
  priceProtect?: undefined;
  pegPriceType?: undefined;
  pegOffset?: undefined;
}

/**
 * For `type` `STOP` or `TAKE_PROFIT`; requires `quantity`, `price` and `stopPrice`; takes no `closePosition`,
 * `activationPrice` or `callbackRate`.
 */
export interface StopLimitOrder extends CreateOrderBase {
  type: "STOP" | "TAKE_PROFIT";
  /** Required for LIMIT; GTC for STOP and TAKE_PROFIT when absent. */
  timeInForce?: TimeInForce;
  /** In base asset. */
  quantity: DecInput;
  /** Not allowed in hedge mode. Default: `false`. */
  reduceOnly?: boolean;
  /** Limit price. */
  price: DecInput;
  /** Trigger price of STOP, STOP_MARKET, TAKE_PROFIT and TAKE_PROFIT_MARKET. */
  stopPrice: DecInput;
  closePosition?: undefined;
  activationPrice?: undefined;
  callbackRate?: undefined;
  /**
   * Do not trigger while mark price and latest price are further apart than the symbol's `triggerProtect`. Only for
   * orders with `stopPrice`. Default: `false`.
   * Inferred: the document writes TRUE and FALSE, in small letters for other flags.
   */
  priceProtect?: boolean;
  /**
   * Pegs the price of a LIMIT order to the best price when it is triggered. V3 only.
   * Inferred: the document names the values; their meaning is taken from the words.
   */
  pegPriceType?: PegPriceType;
  /**
   * Signed distance from the pegged price, a multiple of the tick size: not above 0 for BUY, not below 0 for SELL. V3
   * only.
   */
  pegOffset?: DecInput;
}

/**
 * For `type` `STOP_MARKET` or `TAKE_PROFIT_MARKET`; requires `quantity` and `stopPrice`; takes no `price`,
 * `activationPrice`, `callbackRate`, `pegPriceType` or `pegOffset`.
 */
export interface StopMarketOrder extends CreateOrderBase {
  type: "STOP_MARKET" | "TAKE_PROFIT_MARKET";
  /** Required for LIMIT; GTC for STOP and TAKE_PROFIT when absent. */
  timeInForce?: TimeInForce;
  /** In base asset. */
  quantity: DecInput;
  /** Not allowed in hedge mode. Default: `false`. */
  reduceOnly?: boolean;
  price?: undefined;
  /** Trigger price of STOP, STOP_MARKET, TAKE_PROFIT and TAKE_PROFIT_MARKET. */
  stopPrice: DecInput;
  /**
   * Close the whole long (SELL) or short (BUY) position once triggered. Only for STOP_MARKET and TAKE_PROFIT_MARKET.
   */
  closePosition?: false;
  activationPrice?: undefined;
  callbackRate?: undefined;
  /**
   * Do not trigger while mark price and latest price are further apart than the symbol's `triggerProtect`. Only for
   * orders with `stopPrice`. Default: `false`.
   * Inferred: the document writes TRUE and FALSE, in small letters for other flags.
   */
  priceProtect?: boolean;
  pegPriceType?: undefined;
  pegOffset?: undefined;
}

/**
 * For `type` `STOP_MARKET` or `TAKE_PROFIT_MARKET` and `closePosition` `true`; requires `stopPrice`; takes no
 * `quantity`, `reduceOnly`, `price`, `activationPrice`, `callbackRate`, `pegPriceType` or `pegOffset`.
 */
export interface ClosePositionOrder extends CreateOrderBase {
  type: "STOP_MARKET" | "TAKE_PROFIT_MARKET";
  /** Required for LIMIT; GTC for STOP and TAKE_PROFIT when absent. */
  timeInForce?: TimeInForce;
  quantity?: undefined;
  reduceOnly?: undefined;
  price?: undefined;
  /** Trigger price of STOP, STOP_MARKET, TAKE_PROFIT and TAKE_PROFIT_MARKET. */
  stopPrice: DecInput;
  /**
   * Close the whole long (SELL) or short (BUY) position once triggered. Only for STOP_MARKET and TAKE_PROFIT_MARKET.
   */
  closePosition: true;
  activationPrice?: undefined;
  callbackRate?: undefined;
  /**
   * Do not trigger while mark price and latest price are further apart than the symbol's `triggerProtect`. Only for
   * orders with `stopPrice`. Default: `false`.
   * Inferred: the document writes TRUE and FALSE, in small letters for other flags.
   */
  priceProtect?: boolean;
  pegPriceType?: undefined;
  pegOffset?: undefined;
}

/**
 * For `type` `TRAILING_STOP_MARKET`; requires `callbackRate`; takes no `price`, `stopPrice`, `closePosition`,
 * `priceProtect`, `pegPriceType` or `pegOffset`.
 */
export interface TrailingStopOrder extends CreateOrderBase {
  type: "TRAILING_STOP_MARKET";
  /** Required for LIMIT; GTC for STOP and TAKE_PROFIT when absent. */
  timeInForce?: TimeInForce;
  /** In base asset. */
  quantity?: DecInput;
  /** Not allowed in hedge mode. Default: `false`. */
  reduceOnly?: boolean;
  price?: undefined;
  stopPrice?: undefined;
  closePosition?: undefined;
  /** Price from which the trailing of TRAILING_STOP_MARKET begins; the latest price when absent. */
  activationPrice?: DecInput;
  /** Of TRAILING_STOP_MARKET, in percent, from 0.1 to 5. */
  callbackRate: DecInput;
  priceProtect?: undefined;
  pegPriceType?: undefined;
  pegOffset?: undefined;
}

/** Parameters of {@link createOrder}. */
export type CreateOrderParams =
  | LimitOrder
  | MarketOrder
  | StopLimitOrder
  | StopMarketOrder
  | ClosePositionOrder
  | TrailingStopOrder;

/**
 * Place an order.
 *
 * - Request: `POST /fapi/v3/order`, V1 `POST /fapi/v1/order`
 * - Weight: 1
 * - Limits: 1 of `request_weight`, 1 of `orders`
 * - Access: signed, `TRADE`, key with write permission
 *
 * In hedge mode `positionSide` must be sent and `reduceOnly` must not. There, `closePosition` goes neither with BUY and
 * LONG nor with SELL and SHORT. TRAILING_STOP_MARKET is refused with `-2021` when `activationPrice` is not below (BUY)
 * or above (SELL) the latest price.
 *
 * Inferred: that market orders refuse a price, and MARKET a time in force, follows from the codes -1106 and -1114.
 *
 * @throws {ApiError} `-2019` Margin is insufficient.
 * @throws {ApiError} `-2021` Order would immediately trigger.
 * @throws {ApiError} `-2022` ReduceOnly Order is rejected.
 * @throws {ApiError} `-4061` Order's position side does not match user's setting.
 * @throws {ApiError} `-4164` Order's notional must be no smaller than 5.0 (unless you choose reduce only)
 * @throws {UnknownExecutionError} The answer was lost; `reconcile()` resolves with what {@link getOrder} finds, or
 * `undefined`.
 * @see aster/futures-v3.md, Account/Trades Endpoints > New Order (TRADE)
 */
export function createOrder(client: Client, params: CreateOrderParams, options?: CallOptions): Promise<Order> {
  return client.request(operation, params, options);
}

const operation: Operation<CreateOrderParams, Order> = {
  id: "createOrder",
  method: "POST",
  path: "/fapi/v3/order",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "never",
  effect: "order",
  costs: { request_weight: 1, orders: 1 },
  form: encodeParams,
  decode: decodeOrder,
  clientIds: {
    stamp: (params, next) => (params.newClientOrderId === undefined ? { ...params, newClientOrderId: next() } : params),
    read: (params) => (params.newClientOrderId === undefined ? [] : [params.newClientOrderId]),
  },
  reconcile: (client, params, options) =>
    params.newClientOrderId === undefined
      ? Promise.resolve(undefined)
      : foundOrUndefined(
          getOrder(client, { symbol: params.symbol, origClientOrderId: params.newClientOrderId }, options),
          ["-2013"],
        ),
};

function encodeParams(params: CreateOrderParams, out: Writer): void {
  requireVariant("createOrder", params, VARIANTS);
  putText(out, "symbol", params.symbol);
  putText(out, "side", params.side);
  if (params.positionSide !== undefined) putText(out, "positionSide", params.positionSide);
  putText(out, "type", params.type);
  if (params.timeInForce !== undefined) putText(out, "timeInForce", params.timeInForce);
  if (params.quantity !== undefined) putDecimal(out, "quantity", params.quantity);
  if (params.reduceOnly !== undefined) putBoolean(out, "reduceOnly", params.reduceOnly);
  if (params.price !== undefined) putDecimal(out, "price", params.price);
  if (params.newClientOrderId !== undefined) putText(out, "newClientOrderId", params.newClientOrderId);
  if (params.stopPrice !== undefined) putDecimal(out, "stopPrice", params.stopPrice);
  if (params.closePosition !== undefined) putBoolean(out, "closePosition", params.closePosition);
  if (params.activationPrice !== undefined) putDecimal(out, "activationPrice", params.activationPrice);
  if (params.callbackRate !== undefined) putDecimal(out, "callbackRate", params.callbackRate);
  if (params.workingType !== undefined) putText(out, "workingType", params.workingType);
  if (params.priceProtect !== undefined) putBoolean(out, "priceProtect", params.priceProtect);
  if (params.newOrderRespType !== undefined) putText(out, "newOrderRespType", params.newOrderRespType);
  if (params.pegPriceType !== undefined) putText(out, "pegPriceType", params.pegPriceType);
  if (params.pegOffset !== undefined) putDecimal(out, "pegOffset", params.pegOffset);
  if (params.stpMode !== undefined) putText(out, "stpMode", params.stpMode);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/order", access: "signed", without: ["recvWindow"] },
  v1: { path: "/fapi/v1/order", access: "signed", without: ["pegPriceType", "pegOffset", "stpMode"] },
};

const VARIANTS: readonly Variant[] = [
  {
    name: "LimitOrder",
    when: { type: ["LIMIT"] },
    required: ["timeInForce", "quantity", "price"],
    forbidden: ["stopPrice", "closePosition", "activationPrice", "callbackRate", "priceProtect"],
  },
  {
    name: "MarketOrder",
    when: { type: ["MARKET"] },
    required: ["quantity"],
    forbidden: [
      "timeInForce",
      "price",
      "stopPrice",
      "closePosition",
      "activationPrice",
      "callbackRate",
      "priceProtect",
      "pegPriceType",
      "pegOffset",
    ],
  },
  {
    name: "StopLimitOrder",
    when: { type: ["STOP", "TAKE_PROFIT"] },
    required: ["quantity", "price", "stopPrice"],
    forbidden: ["closePosition", "activationPrice", "callbackRate"],
  },
  {
    name: "StopMarketOrder",
    when: { type: ["STOP_MARKET", "TAKE_PROFIT_MARKET"] },
    required: ["quantity", "stopPrice"],
    forbidden: ["price", "activationPrice", "callbackRate", "pegPriceType", "pegOffset"],
    narrow: { closePosition: [false] },
  },
  {
    name: "ClosePositionOrder",
    when: { type: ["STOP_MARKET", "TAKE_PROFIT_MARKET"], closePosition: [true] },
    required: ["stopPrice"],
    forbidden: ["quantity", "reduceOnly", "price", "activationPrice", "callbackRate", "pegPriceType", "pegOffset"],
  },
  {
    name: "TrailingStopOrder",
    when: { type: ["TRAILING_STOP_MARKET"] },
    required: ["callbackRate"],
    forbidden: ["price", "stopPrice", "closePosition", "priceProtect", "pegPriceType", "pegOffset"],
  },
];
