// Generated from specs/aster/futures/paths/trade.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  type DecInput,
  inVersion,
  type Operation,
  putBoolean,
  putDecimal,
  putText,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { type ChaseOrder, decodeChaseOrder } from "../schemas/ChaseOrder.js";
import type { OffsetType } from "../schemas/OffsetType.js";
import type { PositionSide } from "../schemas/PositionSide.js";
import type { QuantityUnit } from "../schemas/QuantityUnit.js";
import type { Side } from "../schemas/Side.js";
import type { TimeInForce } from "../schemas/TimeInForce.js";

/** Parameters of {@link createChaseOrder}. */
export interface CreateChaseOrderParams {
  symbol: string;
  side: Side;
  /** LONG or SHORT in hedge mode. Default: `BOTH`. */
  positionSide?: PositionSide;
  quantityUnit: QuantityUnit;
  /**
   * In `quantityUnit`. At least the symbol's smallest market quantity and, unless `reduceOnly`, its smallest notional.
   */
  quantity: DecInput;
  /** Default: `false`. */
  reduceOnly?: boolean;
  /** Distance kept from the best price: 0 or more, a multiple of the tick size. Default: `0`. */
  chaseOffset?: DecInput;
  /** In the unit of the price; PERCENTAGE is announced but refused. Default: `ABSOLUTE`. */
  chaseOffsetType?: "ABSOLUTE";
  /**
   * Distance from the first best price at which the chase ends, above 0; no limit when absent. ABSOLUTE: a multiple of
   * the tick size; PERCENTAGE: at most 2 decimals.
   */
  maxChaseOffset?: DecInput;
  /** Ignored without `maxChaseOffset`. Default: `ABSOLUTE`. */
  maxChaseOffsetType?: OffsetType;
  /** Default: `GTX`. */
  timeInForce?: TimeInForce;
  /** Id chosen by the client; the venue generates one when it is not sent. */
  clientStrategyId?: string;
}

/**
 * Place a limit order that follows the best price of its own side.
 *
 * - Request: `POST /fapi/v3/chase`, V3 only
 * - Weight: 1
 * - Limits: 1 of `request_weight`, 1 of `orders`
 * - Access: signed, `TRADE`, key with write permission
 *
 * The venue moves the order to stay `chaseOffset` below the best bid (BUY) or above the best ask (SELL), until it is
 * filled, cancelled with `cancelOrder`, or the market is more than `maxChaseOffset` away from where it began.
 *
 * @throws {ApiError} `-1102` A mandatory parameter was not sent, was empty/null, or malformed.
 * @throws {ApiError} `-1130` Invalid data sent for a parameter.
 * @throws {ApiError} `-1020` This operation is not supported.
 * @throws {ApiError} `-4004` Quantity less than min quantity.
 * @throws {ApiError} `-4164` Order's notional must be no smaller than 5.0 (unless you choose reduce only)
 * @throws {UnknownExecutionError} The answer was lost; the venue documents no way to look it up.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Place Chase Order (TRADE)
 */
export function createChaseOrder(
  client: Client,
  params: CreateChaseOrderParams,
  options?: CallOptions,
): Promise<ChaseOrder> {
  return client.request(operation, params, options);
}

const operation: Operation<CreateChaseOrderParams, ChaseOrder> = {
  id: "createChaseOrder",
  method: "POST",
  path: "/fapi/v3/chase",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "never",
  effect: "order",
  costs: { request_weight: 1, orders: 1 },
  form: encodeParams,
  decode: decodeChaseOrder,
};

function encodeParams(params: CreateChaseOrderParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  putText(out, "side", params.side);
  if (params.positionSide !== undefined) putText(out, "positionSide", params.positionSide);
  putText(out, "quantityUnit", params.quantityUnit);
  putDecimal(out, "quantity", params.quantity);
  if (params.reduceOnly !== undefined) putBoolean(out, "reduceOnly", params.reduceOnly);
  if (params.chaseOffset !== undefined) putDecimal(out, "chaseOffset", params.chaseOffset);
  if (params.chaseOffsetType !== undefined) putText(out, "chaseOffsetType", params.chaseOffsetType);
  if (params.maxChaseOffset !== undefined) putDecimal(out, "maxChaseOffset", params.maxChaseOffset);
  if (params.maxChaseOffsetType !== undefined) putText(out, "maxChaseOffsetType", params.maxChaseOffsetType);
  if (params.timeInForce !== undefined) putText(out, "timeInForce", params.timeInForce);
  if (params.clientStrategyId !== undefined) putText(out, "clientStrategyId", params.clientStrategyId);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/chase", access: "signed" },
};
