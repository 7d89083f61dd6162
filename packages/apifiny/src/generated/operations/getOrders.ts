// Generated from specs/apifiny/paths/trading.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, type Operation, putText, putTexts, type Writer } from "@venuekit/runtime";
import { decodeOrdersResponse, type OrdersResponse } from "../schemas/OrdersResponse.js";

/** Parameters of {@link getOrders}. */
export interface GetOrdersParams {
  /** The account, e.g. `STA-00000001`; the same as in the signature. */
  accountId: string;
  /** At most 500 items. */
  orderIdList: readonly string[];
}

/**
 * Several orders by their ids.
 *
 * - Request: `GET /ac/v2/{VENUE}/order/listMultipleOrderInfo`
 * - Limits: 1 of `account`
 * - Access: signed, `PRIVATE_READ`, key with read permission
 *
 * @throws {ApiError} `0x02002B` Account doesn't exist, please verify account ID.
 * @throws {ApiError} `0x02003A` Sorry, the venue does not match the request url, please check the base url.
 * @throws {ApiError} `0x050016A` Order doesn't exist, please change order ID, Execute Fail
 * @see apifiny-connect.txt, Trading > Query Multiple Orders by IDs
 */
export function getOrders(client: Client, params: GetOrdersParams, options?: CallOptions): Promise<OrdersResponse> {
  return client.request(operation, params, options);
}

const operation: Operation<GetOrdersParams, OrdersResponse> = {
  id: "getOrders",
  method: "GET",
  path: "/ac/v2/{VENUE}/order/listMultipleOrderInfo",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { account: 1 },
  query: encodeParams,
  decode: decodeOrdersResponse,
};

function encodeParams(params: GetOrdersParams, out: Writer): void {
  putText(out, "accountId", params.accountId);
  putTexts(out, "orderIdList", params.orderIdList);
}
