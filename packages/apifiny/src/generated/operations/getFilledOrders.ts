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
import { decodeFillsResponse, type FillsResponse } from "../schemas/FillsResponse.js";

/** Parameters of {@link getFilledOrders}. */
export interface GetFilledOrdersParams {
  /** The account, e.g. `STA-00000001`; the same as in the signature. */
  accountId: string;
  /** The venue, e.g. `BINANCE`, or `GBBO`. It has to fit the base URL. */
  venue: string;
  /** Only fills of this symbol, e.g. `BTCUSD`. */
  symbol?: string;
  /** Only fills of this order. */
  orderId?: string;
  /** At most 1000. Default: `500`. */
  limit?: number;
  startTime?: number | Date;
  endTime?: number | Date;
}

/**
 * Fills of the account's orders.
 *
 * - Request: `GET /ac/v2/{VENUE}/order/listFilledOrder`
 * - Limits: 1 of `account`
 * - Access: signed, `PRIVATE_READ`, key with read permission
 *
 * Covers up to three months: where one bound is missing, it is taken three months from the other. What the venue takes
 * without both is not clear from the document, so give one.
 *
 * @throws {ApiError} `0x02002B` Account doesn't exist, please verify account ID.
 * @throws {ApiError} `0x02003A` Sorry, the venue does not match the request url, please check the base url.
 * @throws {ApiError} `0x04003A` Util_Unknown_Symbol
 * @see apifiny-connect.txt, Trading > Query List Fills
 */
export function getFilledOrders(
  client: Client,
  params: GetFilledOrdersParams,
  options?: CallOptions,
): Promise<FillsResponse> {
  return client.request(operation, params, options);
}

const operation: Operation<GetFilledOrdersParams, FillsResponse> = {
  id: "getFilledOrders",
  method: "GET",
  path: "/ac/v2/{VENUE}/order/listFilledOrder",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { account: 1 },
  query: encodeParams,
  decode: decodeFillsResponse,
};

function encodeParams(params: GetFilledOrdersParams, out: Writer): void {
  putText(out, "accountId", params.accountId);
  putText(out, "venue", params.venue);
  if (params.symbol !== undefined) putText(out, "symbol", params.symbol);
  if (params.orderId !== undefined) putText(out, "orderId", params.orderId);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
  if (params.startTime !== undefined) putTime(out, "startTime", params.startTime);
  if (params.endTime !== undefined) putTime(out, "endTime", params.endTime);
}
