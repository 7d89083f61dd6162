// Generated from specs/aster/futures/paths/account.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putInteger,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { type Account, decodeAccount } from "../schemas/Account.js";

/** Parameters of {@link getAccount}. */
export interface GetAccountParams {
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/**
 * The account: totals, assets and positions.
 *
 * - Request: `GET /fapi/v3/accountWithJoinMargin`, V1 `GET /fapi/v4/account`
 * - Weight: 5
 * - Limits: 5 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `-2015` Invalid API-key, IP, or permissions for action.
 * @throws {ApiError} `-1022` Signature for this request is not valid.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Account Information v3 (USER_DATA)
 */
export function getAccount(client: Client, params: GetAccountParams = {}, options?: CallOptions): Promise<Account> {
  return client.request(operation, params, options);
}

const operation: Operation<GetAccountParams, Account> = {
  id: "getAccount",
  method: "GET",
  path: "/fapi/v3/accountWithJoinMargin",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 5 },
  query: encodeParams,
  decode: decodeAccount,
};

function encodeParams(params: GetAccountParams, out: Writer): void {
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/accountWithJoinMargin", access: "signed", without: ["recvWindow"] },
  v1: { path: "/fapi/v4/account", access: "signed" },
};
