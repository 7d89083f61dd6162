// Generated from specs/apifiny/paths/trading.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  foundOrUndefined,
  JsonWriter,
  type Operation,
  putText,
  type Writer,
} from "@venuekit/runtime";
import { decodeOrdersResponse, type OrdersResponse } from "../schemas/OrdersResponse.js";
import { getOrder } from "./getOrder.js";

/** Parameters of {@link cancelOrder}. */
export interface CancelOrderParams {
  /** The account, e.g. `STA-00000001`; the same as in the signature. */
  accountId: string;
  /** The venue, e.g. `BINANCE`, or `GBBO`. It has to fit the base URL. */
  venue: string;
  orderId: string;
}

/**
 * Cancel one order by its id.
 *
 * - Request: `POST /ac/v2/{VENUE}/order/cancelOrder`
 * - Limits: 1 of `account`
 * - Access: signed, `PRIVATE_WRITE`, key with write permission
 *
 * An order that is still PENDING_SUBMIT, already cancelled or in another final status is refused. Where it stays
 * PENDING_SUBMIT for more than 10 minutes, the venue asks to contact its support.
 *
 * @throws {ApiError} `0x05003A` Order doesn't exist, please change order ID.
 * @throws {ApiError} `0x05003B` Order_OpenOrderNotExist
 * @throws {ApiError} `0x05004A` Order_CancelPendingSubmitWait
 * @throws {ApiError} `0x05007A` cannot cancel order under current order status, need confirm order status and retry or
 * abandon request.
 * @throws {ApiError} `0x05014A` the order is being cancelled, please verify order status.
 * @throws {ApiError} `0x05015A` order cannot be canceled when in Pending_Submit status,please wait for status changed
 * to submitted to cancel order.( if order status is still pending submit after 10 minutes, please contact customer
 * service. )
 * @throws {UnknownExecutionError} The answer was lost; `reconcile()` resolves with what {@link getOrder} finds, or
 * `undefined`.
 * @see apifiny-connect.txt, Trading > Cancel an Order
 */
export function cancelOrder(client: Client, params: CancelOrderParams, options?: CallOptions): Promise<OrdersResponse> {
  return client.request(operation, params, options);
}

const operation: Operation<CancelOrderParams, OrdersResponse> = {
  id: "cancelOrder",
  method: "POST",
  path: "/ac/v2/{VENUE}/order/cancelOrder",
  access: "signed",
  retry: "never",
  effect: "state",
  costs: { account: 1 },
  json: (params) => {
    const out = new JsonWriter();
    encodeParams(params, out);
    return out.toString();
  },
  decode: decodeOrdersResponse,
  reconcile: (client, params, options) =>
    foundOrUndefined(
        getOrder(client, { accountId: params.accountId, venue: params.venue, orderId: params.orderId }, options),
        ["0x05003A", "0x05001A", "0x050016A"],
      ),
};

function encodeParams(params: CancelOrderParams, out: Writer): void {
  putText(out, "accountId", params.accountId);
  putText(out, "venue", params.venue);
  putText(out, "orderId", params.orderId);
}
