// Generated from specs/apifiny/paths/account.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, type Operation, putText, type Writer } from "@venuekit/runtime";
import { decodeDepositAddressesResponse, type DepositAddressesResponse } from "../schemas/DepositAddressesResponse.js";

/** Parameters of {@link getDepositAddress}. */
export interface GetDepositAddressParams {
  /** The account, e.g. `STA-00000001`; the same as in the signature. */
  accountId: string;
  /** The venue, e.g. `BINANCE`, or `GBBO`. It has to fit the base URL. */
  venue: string;
  /** Currency and, where it exists on several chains, the chain, e.g. `USDT.ETH`. */
  coin: string;
}

/**
 * Where to send deposits of one currency.
 *
 * - Request: `GET /ac/v2/{VENUE}/asset/queryAddress`
 * - Limits: 1 of `account`
 * - Access: signed, `PRIVATE_READ`, key with read permission
 *
 * @throws {ApiError} `0x02003A` Sorry, the venue does not match the request url, please check the base url.
 * @throws {ApiError} `0x04006A` Util_Unknown_CoinType
 * @throws {ApiError} `0x04007A` Util_Unknown_Coin
 * @throws {ApiError} `0x06007A` Asset_Query_Deposit_Address_Error
 * @see apifiny-connect.txt, Account > Get Deposit Address
 */
export function getDepositAddress(
  client: Client,
  params: GetDepositAddressParams,
  options?: CallOptions,
): Promise<DepositAddressesResponse> {
  return client.request(operation, params, options);
}

const operation: Operation<GetDepositAddressParams, DepositAddressesResponse> = {
  id: "getDepositAddress",
  method: "GET",
  path: "/ac/v2/{VENUE}/asset/queryAddress",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { account: 1 },
  query: encodeParams,
  decode: decodeDepositAddressesResponse,
};

function encodeParams(params: GetDepositAddressParams, out: Writer): void {
  putText(out, "accountId", params.accountId);
  putText(out, "venue", params.venue);
  putText(out, "coin", params.coin);
}
