// Generated from specs/aster/futures/paths/trade.yaml. Do not edit; run `pnpm generate`.
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
  /** Orders from this id on; the latest orders when absent. */
  orderId?: string;
  startTime?: number | Date;
  endTime?: number | Date;
  /** At most 1000. Default: `500`. */
  limit?: number;
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/**
 * Orders of a symbol: open, cancelled or filled.
 *
 * - Request: `GET /fapi/v3/allOrders`, V1 `GET /fapi/v1/allOrders`
 * - Weight: 5
 * - Limits: 5 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * Left out are orders older than 7 days that were cancelled or expired without a fill. The times may be less than 7
 * days apart; the last 7 days when absent.
 *
 * @throws {ApiError} `-1121` Invalid symbol.
 * @throws {ApiError} `-1127` Lookup interval is too big.
 * @throws {ApiError} `-4165` Invalid time interval
 * @see aster/futures-v3.md, Account/Trades Endpoints > All Orders (USER_DATA)
 */
export function getAllOrders(client: Client, params: GetAllOrdersParams, options?: CallOptions): Promise<Order[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetAllOrdersParams, Order[]> = {
  id: "getAllOrders",
  method: "GET",
  path: "/fapi/v3/allOrders",
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
  v3: { path: "/fapi/v3/allOrders", access: "signed", without: ["recvWindow"] },
  v1: { path: "/fapi/v1/allOrders", access: "signed" },
};
