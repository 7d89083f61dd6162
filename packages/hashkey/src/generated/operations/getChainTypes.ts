// Generated from specs/hashkey/paths/account.yaml. Do not edit; run `pnpm generate`.
import {
  asList,
  type CallOptions,
  type Client,
  type Operation,
  putInteger,
  putText,
  type Writer,
} from "@venuekit/runtime";
import { type CoinChainTypes, decodeCoinChainTypes } from "../schemas/CoinChainTypes.js";

/** Parameters of {@link getChainTypes}. */
export interface GetChainTypesParams {
  /** Coin, e.g. `USDT`. */
  coinId: string;
  /** Milliseconds for which the request is valid after `timestamp`. Default: `5000`. */
  recvWindow?: number;
}

/**
 * The chains a coin can be deposited and withdrawn on.
 *
 * - Request: `GET /api/v1/account/chainType`
 * - Weight: 1
 * - Limits: 1 of `query`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `0001` Required field … missing or invalid
 * @throws {ApiError} `-1021` Timestamp for this request is outside of the recvWindow
 * @throws {ApiError} `-4005` Assets are not listed
 * @see hashkey-mena.txt, Account > Get ChainType
 */
export function getChainTypes(
  client: Client,
  params: GetChainTypesParams,
  options?: CallOptions,
): Promise<CoinChainTypes[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetChainTypesParams, CoinChainTypes[]> = {
  id: "getChainTypes",
  method: "GET",
  path: "/api/v1/account/chainType",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { query: 1 },
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeCoinChainTypes, decoding),
};

function encodeParams(params: GetChainTypesParams, out: Writer): void {
  putText(out, "coinId", params.coinId);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}
