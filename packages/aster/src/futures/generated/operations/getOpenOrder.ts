// Generated from specs/aster/futures/paths/trade.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
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

interface GetOpenOrderBase {
  symbol: string;
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/** Requires `orderId`; takes no `origClientOrderId`. */
export interface GetOpenOrderById extends GetOpenOrderBase {
  orderId: string;
  origClientOrderId?: undefined;
}

/** Requires `origClientOrderId`; takes no `orderId`. */
export interface GetOpenOrderByClientId extends GetOpenOrderBase {
  orderId?: undefined;
  origClientOrderId: string;
}

/** Parameters of {@link getOpenOrder}. */
export type GetOpenOrderParams = GetOpenOrderById | GetOpenOrderByClientId;

/**
 * Look up an open order by its id or its client order id.
 *
 * - Request: `GET /fapi/v3/openOrder`, V1 `GET /fapi/v1/openOrder`
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * An order that was filled or cancelled does not exist here.
 *
 * @throws {ApiError} `-2013` Order does not exist.
 * @throws {ApiError} `-1102` A mandatory parameter was not sent, was empty/null, or malformed.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Query Current Open Order (USER_DATA)
 */
export function getOpenOrder(client: Client, params: GetOpenOrderParams, options?: CallOptions): Promise<Order> {
  return client.request(operation, params, options);
}

const operation: Operation<GetOpenOrderParams, Order> = {
  id: "getOpenOrder",
  method: "GET",
  path: "/fapi/v3/openOrder",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 1 },
  query: encodeParams,
  decode: decodeOrder,
};

function encodeParams(params: GetOpenOrderParams, out: Writer): void {
  requireVariant("getOpenOrder", params, VARIANTS);
  putText(out, "symbol", params.symbol);
  if (params.orderId !== undefined) putText(out, "orderId", params.orderId);
  if (params.origClientOrderId !== undefined) putText(out, "origClientOrderId", params.origClientOrderId);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/openOrder", access: "signed", without: ["recvWindow"] },
  v1: { path: "/fapi/v1/openOrder", access: "signed" },
};

const VARIANTS: readonly Variant[] = [
  { name: "GetOpenOrderById", required: ["orderId"], forbidden: ["origClientOrderId"] },
  { name: "GetOpenOrderByClientId", required: ["origClientOrderId"], forbidden: ["orderId"] },
];
