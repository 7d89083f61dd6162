// Generated from specs/aster/futures/paths/trade.yaml. Do not edit; run `pnpm generate`.
import {
  asList,
  type CallOptions,
  type Client,
  foundOrUndefined,
  inVersion,
  type Operation,
  putInteger,
  putList,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { type BatchOrder, encodeBatchOrder } from "../schemas/BatchOrder.js";
import { type BatchOrderResult, decodeBatchOrderResult } from "../schemas/BatchOrderResult.js";
import { getOrder } from "./getOrder.js";

/** Parameters of {@link createOrders}. */
export interface CreateOrdersParams {
  /** 1 to 5 items. */
  batchOrders: readonly BatchOrder[];
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/**
 * Place up to 5 orders; each succeeds or fails alone.
 *
 * - Request: `POST /fapi/v3/batchOrders`, V1 `POST /fapi/v1/batchOrders`
 * - Weight: 5
 * - Limits: 5 of `request_weight`, 1 (items in batchOrders up to 1), 2 (up to 2), 3 (up to 3), 4 (up to 4), 5 (up to 5)
 *   of `orders`
 * - Access: signed, `TRADE`, key with write permission
 *
 * The orders are placed at the same time, in no certain sequence; the results stand in the sequence of the orders. The
 * rules of `createOrder` hold for each.
 *
 * Inferred: that each order counts in the orders limit: the document does not say how a batch is counted.
 *
 * @throws {ApiError} `-4082` Invalid number of batch place orders.
 * @throws {ApiError} `-4083` Fail to place batch orders.
 * @throws {ApiError} `-1130` Invalid data sent for a parameter.
 * @throws {UnknownExecutionError} The answer was lost; `reconcile()` resolves with a list in the order sent, each what
 * {@link getOrder} finds, or `undefined`.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Place Multiple Orders (TRADE)
 */
export function createOrders(
  client: Client,
  params: CreateOrdersParams,
  options?: CallOptions,
): Promise<BatchOrderResult[]> {
  return client.request(operation, params, options);
}

const operation: Operation<CreateOrdersParams, BatchOrderResult[]> = {
  id: "createOrders",
  method: "POST",
  path: "/fapi/v3/batchOrders",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "never",
  effect: "order",
  costs: (params) => ({
    request_weight: 5,
    orders:
      params.batchOrders.length <= 1 ? 1
      : params.batchOrders.length <= 2 ? 2
      : params.batchOrders.length <= 3 ? 3
      : params.batchOrders.length <= 4 ? 4
      : 5,
  }),
  form: encodeParams,
  decode: (value, decoding) => asList(value, decodeBatchOrderResult, decoding),
  clientIds: {
    stamp: (params, next) => ({
      ...params,
      batchOrders: params.batchOrders.map((order) =>
        order.newClientOrderId === undefined ? { ...order, newClientOrderId: next() } : order,
      ),
    }),
    read: (params) =>
      params.batchOrders.flatMap((order) => (order.newClientOrderId === undefined ? [] : [order.newClientOrderId])),
  },
  reconcile: (client, params, options) =>
    Promise.all(
      params.batchOrders.map((order) =>
        order.newClientOrderId === undefined
          ? Promise.resolve(undefined)
          : foundOrUndefined(
              getOrder(client, { symbol: order.symbol, origClientOrderId: order.newClientOrderId }, options),
              ["-2013"],
            ),
      ),
    ),
};

function encodeParams(params: CreateOrdersParams, out: Writer): void {
  putList(out, "batchOrders", params.batchOrders, encodeBatchOrder);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/batchOrders", access: "signed", without: ["recvWindow"] },
  v1: { path: "/fapi/v1/batchOrders", access: "signed" },
};
