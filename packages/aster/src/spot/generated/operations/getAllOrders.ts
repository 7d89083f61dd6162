// Generated from specs/aster/spot/paths/trade.yaml. Do not edit; run `pnpm generate`.
import {
  asList,
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putInteger,
  putText,
  putTime,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { decodeOrder, type Order } from "../schemas/Order.js";

/** Parameters of {@link getAllOrders}. */
export interface GetAllOrdersParams {
  symbol: string;
  orderId?: string;
  /** The last 7 days when neither time is sent; at most 7 days before `endTime`. */
  startTime?: number | Date;
  endTime?: number | Date;
  /** At most 1000. Default: `500`. */
  limit?: number;
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/**
 * Orders of a symbol in any state.
 *
 * - Request: `GET /api/v3/allOrders`, V1 `GET /api/v1/allOrders`
 * - Weight: 5
 * - Limits: 5 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * Orders placed more than 7 days ago are not found.
 *
 * @throws {ApiError} `-1121` Invalid trading pair.
 * @throws {ApiError} `-4165` Invalid time interval
 * @throws {ApiError} `-1023` The start time in the parameters is after the end time.
 * @see aster/spot-v3.md, Spot account and trading API > Query all orders (USER_DATA)
 */
export function getAllOrders(client: Client, params: GetAllOrdersParams, options?: CallOptions): Promise<Order[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetAllOrdersParams, Order[]> = {
  id: "getAllOrders",
  method: "GET",
  path: "/api/v3/allOrders",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 5 },
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeOrder, decoding),
};

function encodeParams(params: GetAllOrdersParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  if (params.orderId !== undefined) putText(out, "orderId", params.orderId);
  if (params.startTime !== undefined) putTime(out, "startTime", params.startTime);
  if (params.endTime !== undefined) putTime(out, "endTime", params.endTime);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/api/v3/allOrders", access: "signed", without: ["recvWindow"] },
  v1: { path: "/api/v1/allOrders", access: "signed" },
};
