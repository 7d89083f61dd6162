// Generated from specs/aster/futures/paths/account.yaml. Do not edit; run `pnpm generate`.
import {
  asList,
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putInteger,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { type Balance, decodeBalance } from "../schemas/Balance.js";

/** Parameters of {@link getBalances}. */
export interface GetBalancesParams {
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/**
 * The account's holdings, asset by asset.
 *
 * - Request: `GET /fapi/v3/balance`, V1 `GET /fapi/v2/balance`
 * - Weight: 5
 * - Limits: 5 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `-2015` Invalid API-key, IP, or permissions for action.
 * @throws {ApiError} `-1022` Signature for this request is not valid.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Futures Account Balance v3 (USER_DATA)
 */
export function getBalances(client: Client, params: GetBalancesParams = {}, options?: CallOptions): Promise<Balance[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetBalancesParams, Balance[]> = {
  id: "getBalances",
  method: "GET",
  path: "/fapi/v3/balance",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 5 },
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeBalance, decoding),
};

function encodeParams(params: GetBalancesParams, out: Writer): void {
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/balance", access: "signed", without: ["recvWindow"] },
  v1: { path: "/fapi/v2/balance", access: "signed" },
};
