// Generated from specs/apifiny/paths/trading.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, JsonWriter, type Operation, putText, type Writer } from "@venuekit/runtime";
import { decodeOrderIdsResponse, type OrderIdsResponse } from "../schemas/OrderIdsResponse.js";

/** Parameters of {@link cancelAllOrders}. */
export interface CancelAllOrdersParams {
  /** The account, e.g. `STA-00000001`; the same as in the signature. */
  accountId: string;
  /** The venue, e.g. `BINANCE`, or `GBBO`. It has to fit the base URL. */
  venue: string;
  /** Only orders of this symbol, e.g. `BTCUSD`. */
  symbol?: string;
}

/**
 * Cancel all open orders at one venue.
 *
 * - Request: `POST /ac/v2/{VENUE}/order/cancelAccountVenueAllOrder`
 * - Limits: 1 of `account`
 * - Access: signed, `PRIVATE_WRITE`, key with write permission
 *
 * Best effort. The answer names the orders that were cancelled.
 *
 * @throws {ApiError} `0x02002B` Account doesn't exist, please verify account ID.
 * @throws {ApiError} `0x02003A` Sorry, the venue does not match the request url, please check the base url.
 * @throws {ApiError} `0x04003A` Util_Unknown_Symbol
 * @throws {ApiError} `0x20000B` Permission denied. Invalid API key or permissions for action.
 * @see apifiny-connect.txt, Trading > Cancel All
 */
export function cancelAllOrders(
  client: Client,
  params: CancelAllOrdersParams,
  options?: CallOptions,
): Promise<OrderIdsResponse> {
  return client.request(operation, params, options);
}

const operation: Operation<CancelAllOrdersParams, OrderIdsResponse> = {
  id: "cancelAllOrders",
  method: "POST",
  path: "/ac/v2/{VENUE}/order/cancelAccountVenueAllOrder",
  access: "signed",
  retry: "never",
  effect: "state",
  costs: { account: 1 },
  json: (params) => {
    const out = new JsonWriter();
    encodeParams(params, out);
    return out.toString();
  },
  decode: decodeOrderIdsResponse,
};

function encodeParams(params: CancelAllOrdersParams, out: Writer): void {
  putText(out, "accountId", params.accountId);
  putText(out, "venue", params.venue);
  if (params.symbol !== undefined) putText(out, "symbol", params.symbol);
}
