// Generated from specs/aster/spot/paths/trade.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  foundOrUndefined,
  inVersion,
  type Operation,
  putInteger,
  putText,
  requireVariant,
  type Variant,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { decodeOrder, type Order } from "../schemas/Order.js";
import { getOrder } from "./getOrder.js";

interface CancelOrderBase {
  symbol: string;
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/** Requires `orderId`; takes no `origClientOrderId`. */
export interface CancelOrderById extends CancelOrderBase {
  orderId: string;
  origClientOrderId?: undefined;
}

/** Requires `origClientOrderId`; takes no `orderId`. */
export interface CancelOrderByClientId extends CancelOrderBase {
  orderId?: undefined;
  origClientOrderId: string;
}

/** Parameters of {@link cancelOrder}. */
export type CancelOrderParams = CancelOrderById | CancelOrderByClientId;

/**
 * Cancel an order by its id or its client order id.
 *
 * - Request: `DELETE /api/v3/order`, V1 `DELETE /api/v1/order`
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: signed, `TRADE`, key with write permission
 *
 * @throws {ApiError} `-2011` Order cancellation rejected.
 * @throws {ApiError} `-2013` Order does not exist.
 * @throws {ApiError} `-1102` A mandatory parameter was not sent, was empty/null, or malformed.
 * @throws {UnknownExecutionError} The answer was lost; `reconcile()` resolves with what {@link getOrder} finds, or
 * `undefined`.
 * @see aster/spot-v3.md, Spot account and trading API > Cancel order (TRADE)
 */
export function cancelOrder(client: Client, params: CancelOrderParams, options?: CallOptions): Promise<Order> {
  return client.request(operation, params, options);
}

const operation: Operation<CancelOrderParams, Order> = {
  id: "cancelOrder",
  method: "DELETE",
  path: "/api/v3/order",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "never",
  effect: "state",
  costs: { request_weight: 1 },
  query: encodeParams,
  decode: decodeOrder,
  reconcile: (client, params, options) =>
    params.orderId === undefined
      ? params.origClientOrderId === undefined
        ? Promise.resolve(undefined)
        : foundOrUndefined(
            getOrder(client, { symbol: params.symbol, origClientOrderId: params.origClientOrderId }, options),
            ["-2013"],
          )
      : foundOrUndefined(getOrder(client, { symbol: params.symbol, orderId: params.orderId }, options), ["-2013"]),
};

function encodeParams(params: CancelOrderParams, out: Writer): void {
  requireVariant("cancelOrder", params, VARIANTS);
  putText(out, "symbol", params.symbol);
  if (params.orderId !== undefined) putText(out, "orderId", params.orderId);
  if (params.origClientOrderId !== undefined) putText(out, "origClientOrderId", params.origClientOrderId);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/api/v3/order", access: "signed", without: ["recvWindow"] },
  v1: { path: "/api/v1/order", access: "signed" },
};

const VARIANTS: readonly Variant[] = [
  { name: "CancelOrderById", required: ["orderId"], forbidden: ["origClientOrderId"] },
  { name: "CancelOrderByClientId", required: ["origClientOrderId"], forbidden: ["orderId"] },
];
