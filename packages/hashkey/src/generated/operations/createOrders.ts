// Generated from specs/hashkey/paths/spot.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  foundOrUndefined,
  jsonList,
  type Operation,
  putInteger,
  type Writer,
} from "@venuekit/runtime";
import { type BatchOrderResult, decodeBatchOrderResult } from "../schemas/BatchOrderResult.js";
import { encodeNewOrder, type NewOrder } from "../schemas/NewOrder.js";
import { getOrder } from "./getOrder.js";

/** Parameters of {@link createOrders}. */
export interface CreateOrdersParams {
  /** Milliseconds for which the request is valid after `timestamp`. Default: `5000`. */
  recvWindow?: number;
  /** Orders of the same symbol. At most 20 items. */
  orders: readonly NewOrder[];
}

/**
 * Place up to 20 orders of one symbol; each succeeds or fails alone.
 *
 * - Request: `POST /api/v1.1/spot/batchOrders`
 * - Weight: 1
 * - Limits: 1 of `orders`
 * - Access: signed, `TRADE`, key with write permission
 *
 * @throws {ApiError} `0001` Required field … missing or invalid
 * @throws {RateLimitError} `0003` Rate limit exceeded
 * @throws {ApiError} `-2022` Order batch size exceeds the limit
 * @throws {ApiError} `-2030` Order batch size exceeds the limit
 * @throws {UnknownExecutionError} The answer was lost; `reconcile()` resolves with a list in the order sent, each what
 * {@link getOrder} finds, or `undefined`.
 * @see hashkey-mena.txt, Spot Trading > Create Multiple orders by Symbol v1.1
 */
export function createOrders(
  client: Client,
  params: CreateOrdersParams,
  options?: CallOptions,
): Promise<BatchOrderResult> {
  return client.request(operation, params, options);
}

const operation: Operation<CreateOrdersParams, BatchOrderResult> = {
  id: "createOrders",
  method: "POST",
  path: "/api/v1.1/spot/batchOrders",
  access: "signed",
  retry: "never",
  effect: "order",
  costs: { orders: 1 },
  query: encodeParams,
  json: (params) => jsonList(params.orders, encodeNewOrder),
  decode: decodeBatchOrderResult,
  clientIds: {
    stamp: (params, next) => ({
      ...params,
      orders: params.orders.map((order) =>
        order.newClientOrderId === undefined ? { ...order, newClientOrderId: next() } : order,
      ),
    }),
    read: (params) =>
      params.orders.flatMap((order) => (order.newClientOrderId === undefined ? [] : [order.newClientOrderId])),
  },
  reconcile: (client, params, options) =>
    Promise.all(
      params.orders.map((order) =>
        order.newClientOrderId === undefined
          ? Promise.resolve(undefined)
          : foundOrUndefined(getOrder(client, { origClientOrderId: order.newClientOrderId }, options), ["0211"]),
      ),
    ),
};

function encodeParams(params: CreateOrdersParams, out: Writer): void {
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}
