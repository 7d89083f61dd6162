// Generated from specs/apifiny/paths/trading.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, type Operation, putText, type Writer } from "@venuekit/runtime";
import { type CommissionRatesResponse, decodeCommissionRatesResponse } from "../schemas/CommissionRatesResponse.js";

/** Parameters of {@link getCommissionRate}. */
export interface GetCommissionRateParams {
  /** The account, e.g. `STA-00000001`; the same as in the signature. */
  accountId: string;
  /** The venue, e.g. `BINANCE`, or `GBBO`. It has to fit the base URL. */
  venue: string;
  /** E.g. `BTCUSDT`. */
  symbol: string;
}

/**
 * The account's fees for one symbol.
 *
 * - Request: `GET /ac/v2/{VENUE}/order/getCommissionRate`
 * - Limits: 1 of `account`
 * - Access: signed, `PRIVATE_READ`, key with read permission
 *
 * @throws {ApiError} `0x02002B` Account doesn't exist, please verify account ID.
 * @throws {ApiError} `0x02003A` Sorry, the venue does not match the request url, please check the base url.
 * @throws {ApiError} `0x04003A` Util_Unknown_Symbol
 * @see apifiny-connect.txt, Trading > Query Current Fee Rate
 */
export function getCommissionRate(
  client: Client,
  params: GetCommissionRateParams,
  options?: CallOptions,
): Promise<CommissionRatesResponse> {
  return client.request(operation, params, options);
}

const operation: Operation<GetCommissionRateParams, CommissionRatesResponse> = {
  id: "getCommissionRate",
  method: "GET",
  path: "/ac/v2/{VENUE}/order/getCommissionRate",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { account: 1 },
  query: encodeParams,
  decode: decodeCommissionRatesResponse,
};

function encodeParams(params: GetCommissionRateParams, out: Writer): void {
  putText(out, "accountId", params.accountId);
  putText(out, "venue", params.venue);
  putText(out, "symbol", params.symbol);
}
