// Generated from specs/apifiny/paths/trading.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, type Operation, putText, type Writer } from "@venuekit/runtime";
import { decodeOrdersResponse, type OrdersResponse } from "../schemas/OrdersResponse.js";

/** Parameters of {@link getOpenOrders}. */
export interface GetOpenOrdersParams {
  /** The account, e.g. `STA-00000001`; the same as in the signature. */
  accountId: string;
  /** The venue, e.g. `BINANCE`, or `GBBO`. It has to fit the base URL. */
  venue: string;
}

/**
 * All open orders at one venue.
 *
 * - Request: `GET /ac/v2/{VENUE}/order/listOpenOrder`
 * - Limits: 1 of `account`
 * - Access: signed, `PRIVATE_READ`, key with read permission
 *
 * @throws {ApiError} `0x02002B` Account doesn't exist, please verify account ID.
 * @throws {ApiError} `0x02003A` Sorry, the venue does not match the request url, please check the base url.
 * @throws {ApiError} `0x03001A` token error
 * @see apifiny-connect.txt, Trading > Query All Open Orders
 */
export function getOpenOrders(
  client: Client,
  params: GetOpenOrdersParams,
  options?: CallOptions,
): Promise<OrdersResponse> {
  return client.request(operation, params, options);
}

const operation: Operation<GetOpenOrdersParams, OrdersResponse> = {
  id: "getOpenOrders",
  method: "GET",
  path: "/ac/v2/{VENUE}/order/listOpenOrder",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { account: 1 },
  query: encodeParams,
  decode: decodeOrdersResponse,
};

function encodeParams(params: GetOpenOrdersParams, out: Writer): void {
  putText(out, "accountId", params.accountId);
  putText(out, "venue", params.venue);
}
