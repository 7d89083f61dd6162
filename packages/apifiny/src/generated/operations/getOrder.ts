// Generated from specs/apifiny/paths/trading.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, type Operation, putText, type Writer } from "@venuekit/runtime";
import { decodeOrdersResponse, type OrdersResponse } from "../schemas/OrdersResponse.js";

/** Parameters of {@link getOrder}. */
export interface GetOrderParams {
  /** The account, e.g. `STA-00000001`; the same as in the signature. */
  accountId: string;
  /** The venue, e.g. `BINANCE`, or `GBBO`. It has to fit the base URL. */
  venue: string;
  orderId: string;
}

/**
 * One order by its id.
 *
 * - Request: `GET /ac/v2/{VENUE}/order/queryOrderInfo`
 * - Limits: 1 of `account`
 * - Access: signed, `PRIVATE_READ`, key with read permission
 *
 * @throws {ApiError} `0x02003A` Sorry, the venue does not match the request url, please check the base url.
 * @throws {ApiError} `0x05001A` Order ID doesn't exist, please recreate order id.
 * @throws {ApiError} `0x05003A` Order doesn't exist, please change order ID.
 * @throws {ApiError} `0x050016A` Order doesn't exist, please change order ID, Execute Fail
 * @see apifiny-connect.txt, Trading > Get an Order
 */
export function getOrder(client: Client, params: GetOrderParams, options?: CallOptions): Promise<OrdersResponse> {
  return client.request(operation, params, options);
}

const operation: Operation<GetOrderParams, OrdersResponse> = {
  id: "getOrder",
  method: "GET",
  path: "/ac/v2/{VENUE}/order/queryOrderInfo",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { account: 1 },
  query: encodeParams,
  decode: decodeOrdersResponse,
};

function encodeParams(params: GetOrderParams, out: Writer): void {
  putText(out, "accountId", params.accountId);
  putText(out, "venue", params.venue);
  putText(out, "orderId", params.orderId);
}
