// Generated from specs/apifiny/paths/trading.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  foundOrUndefined,
  JsonWriter,
  type Operation,
  putObject,
  putText,
  type Writer,
} from "@venuekit/runtime";
import { encodeOrderInfo, type OrderInfo } from "../schemas/OrderInfo.js";
import { decodeOrdersResponse, type OrdersResponse } from "../schemas/OrdersResponse.js";
import { getOrder } from "./getOrder.js";

/** Parameters of {@link createOrder}. */
export interface CreateOrderParams {
  /** The account, e.g. `STA-00000001`; the same as in the signature. */
  accountId: string;
  /** The venue, e.g. `BINANCE`, or `GBBO`. It has to fit the base URL. */
  venue: string;
  /**
   * Client-chosen order id: the account's number, a random number, the time in milliseconds (13 digits) and 3 random
   * digits. Apifiny generates one when it is not sent. At most 64 characters.
   */
  orderId?: string;
  orderInfo: OrderInfo;
}

/**
 * Place an order.
 *
 * - Request: `POST /ac/v2/{VENUE}/order/newOrder`
 * - Limits: 1 of `account`
 * - Access: signed, `PRIVATE_WRITE`, key with write permission
 *
 * @throws {ApiError} `0x02003A` Sorry, the venue does not match the request url, please check the base url.
 * @throws {ApiError} `0x05002A` Order_OriginalOrderIdDuplicate
 * @throws {ApiError} `0x05006A` too many open orders, cannot create new order, need to delete some orders and retry.
 * @throws {ApiError} `0x05012A` order id rule error
 * @throws {ApiError} `0x06001A` Asset_AvailableNotEnough.
 * @throws {ApiError} `0x06002A` Not enough asset available. Please verify if there is enough asset in account.
 * @throws {ApiError} `0x20000B` Permission denied. Invalid API key or permissions for action.
 * @throws {ApiError} `0x20001A` No matching market
 * @throws {UnknownExecutionError} The answer was lost; `reconcile()` resolves with what {@link getOrder} finds, or
 * `undefined`.
 * @see apifiny-connect.txt, Trading > Create New Order
 */
export function createOrder(client: Client, params: CreateOrderParams, options?: CallOptions): Promise<OrdersResponse> {
  return client.request(operation, params, options);
}

const operation: Operation<CreateOrderParams, OrdersResponse> = {
  id: "createOrder",
  method: "POST",
  path: "/ac/v2/{VENUE}/order/newOrder",
  access: "signed",
  retry: "never",
  effect: "order",
  costs: { account: 1 },
  json: (params) => {
    const out = new JsonWriter();
    encodeParams(params, out);
    return out.toString();
  },
  decode: decodeOrdersResponse,
  clientIds: {
    stamp: (params, next) => (params.orderId === undefined ? { ...params, orderId: next() } : params),
    read: (params) => (params.orderId === undefined ? [] : [params.orderId]),
  },
  reconcile: (client, params, options) =>
    params.orderId === undefined
      ? Promise.resolve(undefined)
      : foundOrUndefined(
          getOrder(client, { accountId: params.accountId, venue: params.venue, orderId: params.orderId }, options),
          ["0x05003A", "0x05001A", "0x050016A"],
        ),
};

function encodeParams(params: CreateOrderParams, out: Writer): void {
  putText(out, "accountId", params.accountId);
  putText(out, "venue", params.venue);
  if (params.orderId !== undefined) putText(out, "orderId", params.orderId);
  putObject(out, "orderInfo", params.orderInfo, encodeOrderInfo);
}
