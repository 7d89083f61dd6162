// Generated from specs/aster/futures/paths/trade.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  type DecInput,
  inVersion,
  type Operation,
  putDecimal,
  putList,
  putText,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { encodeNewStrategyOrder, type NewStrategyOrder } from "../schemas/NewStrategyOrder.js";
import { decodeStrategyAck, type StrategyAck } from "../schemas/StrategyAck.js";
import type { StrategyType } from "../schemas/StrategyType.js";

/** Parameters of {@link createStrategyOrder}. */
export interface CreateStrategyOrderParams {
  /** Unique id chosen by the client. */
  clientStrategyId?: string;
  strategyType: StrategyType;
  /** 2 to 3 items. */
  subOrderList: readonly NewStrategyOrder[];
  /** Address of the builder. */
  builder?: string;
  /** Fee rate of the builder. */
  feeRate?: DecInput;
}

/**
 * Place orders that place or cancel one another.
 *
 * - Request: `POST /fapi/v3/placeStrategyOrder`, V3 only
 * - Weight: 50
 * - Limits: 50 of `request_weight`, 1 of `orders`
 * - Access: signed, `TRADE`, key with write permission
 *
 * OTO and OCO take exactly 2 orders, OTOCO exactly 3.
 *
 * Inferred: that a strategy counts as one order in the orders limit.
 *
 * @throws {ApiError} `-1102` A mandatory parameter was not sent, was empty/null, or malformed.
 * @throws {ApiError} `-1130` Invalid data sent for a parameter.
 * @throws {ApiError} `-2019` Margin is insufficient.
 * @throws {ApiError} `-2021` Order would immediately trigger.
 * @throws {UnknownExecutionError} The answer was lost; the venue documents no way to look it up.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Place Strategy Order (TRADE)
 */
export function createStrategyOrder(
  client: Client,
  params: CreateStrategyOrderParams,
  options?: CallOptions,
): Promise<StrategyAck> {
  return client.request(operation, params, options);
}

const operation: Operation<CreateStrategyOrderParams, StrategyAck> = {
  id: "createStrategyOrder",
  method: "POST",
  path: "/fapi/v3/placeStrategyOrder",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "never",
  effect: "order",
  costs: { request_weight: 50, orders: 1 },
  form: encodeParams,
  decode: decodeStrategyAck,
  clientIds: {
    stamp: (params, next) => (params.clientStrategyId === undefined ? { ...params, clientStrategyId: next() } : params),
    read: (params) => (params.clientStrategyId === undefined ? [] : [params.clientStrategyId]),
  },
};

function encodeParams(params: CreateStrategyOrderParams, out: Writer): void {
  if (params.clientStrategyId !== undefined) putText(out, "clientStrategyId", params.clientStrategyId);
  putText(out, "strategyType", params.strategyType);
  putList(out, "subOrderList", params.subOrderList, encodeNewStrategyOrder);
  if (params.builder !== undefined) putText(out, "builder", params.builder);
  if (params.feeRate !== undefined) putDecimal(out, "feeRate", params.feeRate);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/placeStrategyOrder", access: "signed" },
};
