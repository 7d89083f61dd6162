// Generated from specs/apifiny/paths/account.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, type Operation, putText, type Writer } from "@venuekit/runtime";
import { type BalancesResponse, decodeBalancesResponse } from "../schemas/BalancesResponse.js";

/** Parameters of {@link getBalances}. */
export interface GetBalancesParams {
  /** The account, e.g. `STA-00000001`; the same as in the signature. */
  accountId: string;
  /** The venue, e.g. `BINANCE`, or `GBBO`. It has to fit the base URL. */
  venue: string;
}

/**
 * Balances of the account at one venue.
 *
 * - Request: `GET /ac/v2/{VENUE}/asset/listBalance`
 * - Limits: 1 of `account`
 * - Access: signed, `PRIVATE_READ`, key with read permission
 *
 * @throws {ApiError} `0x02002B` Account doesn't exist, please verify account ID.
 * @throws {ApiError} `0x02003A` Sorry, the venue does not match the request url, please check the base url.
 * @throws {ApiError} `0x03001A` token error
 * @throws {ApiError} `0x20000A` Signature Error
 * @see apifiny-connect.txt, Account > Query Account Asset
 */
export function getBalances(
  client: Client,
  params: GetBalancesParams,
  options?: CallOptions,
): Promise<BalancesResponse> {
  return client.request(operation, params, options);
}

const operation: Operation<GetBalancesParams, BalancesResponse> = {
  id: "getBalances",
  method: "GET",
  path: "/ac/v2/{VENUE}/asset/listBalance",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { account: 1 },
  query: encodeParams,
  decode: decodeBalancesResponse,
};

function encodeParams(params: GetBalancesParams, out: Writer): void {
  putText(out, "accountId", params.accountId);
  putText(out, "venue", params.venue);
}
