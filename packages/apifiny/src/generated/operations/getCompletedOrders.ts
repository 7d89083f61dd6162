// Generated from specs/apifiny/paths/trading.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  type Operation,
  putInteger,
  putText,
  putTime,
  type Writer,
} from "@venuekit/runtime";
import { decodeOrdersResponse, type OrdersResponse } from "../schemas/OrdersResponse.js";

/** Parameters of {@link getCompletedOrders}. */
export interface GetCompletedOrdersParams {
  /** The account, e.g. `STA-00000001`; the same as in the signature. */
  accountId: string;
  /** The venue, e.g. `BINANCE`, or `GBBO`. It has to fit the base URL. */
  venue?: string;
  startTime?: number | Date;
  endTime?: number | Date;
  /** At most 1000. Default: `500`. */
  limit?: number;
  /** Only orders of this status. Rejected ones can't be asked for alone. */
  orderStatus?: "PART_FILLED" | "FILLED" | "CANCELLED";
}

/**
 * Orders in a final status, rejected ones included.
 *
 * - Request: `GET /ac/v2/{VENUE}/order/listCompletedOrder`
 * - Limits: 1 of `account`
 * - Access: signed, `PRIVATE_READ`, key with read permission
 *
 * @throws {ApiError} `0x02002B` Account doesn't exist, please verify account ID.
 * @throws {ApiError} `0x02003A` Sorry, the venue does not match the request url, please check the base url.
 * @throws {ApiError} `0x03001A` token error
 * @see apifiny-connect.txt, Trading > Query All Completed Orders
 */
export function getCompletedOrders(
  client: Client,
  params: GetCompletedOrdersParams,
  options?: CallOptions,
): Promise<OrdersResponse> {
  return client.request(operation, params, options);
}

const operation: Operation<GetCompletedOrdersParams, OrdersResponse> = {
  id: "getCompletedOrders",
  method: "GET",
  path: "/ac/v2/{VENUE}/order/listCompletedOrder",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { account: 1 },
  query: encodeParams,
  decode: decodeOrdersResponse,
};

function encodeParams(params: GetCompletedOrdersParams, out: Writer): void {
  putText(out, "accountId", params.accountId);
  if (params.venue !== undefined) putText(out, "venue", params.venue);
  if (params.startTime !== undefined) putTime(out, "startTime", params.startTime);
  if (params.endTime !== undefined) putTime(out, "endTime", params.endTime);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
  if (params.orderStatus !== undefined) putText(out, "orderStatus", params.orderStatus);
}
