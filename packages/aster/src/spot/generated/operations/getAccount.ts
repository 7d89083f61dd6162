// Generated from specs/aster/spot/paths/account.yaml. Do not edit; run `pnpm generate`.
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
 * Permissions and balances of the account.
 *
 * - Request: `GET /api/v3/account`, V1 `GET /api/v1/account`
 * - Weight: 5
 * - Limits: 5 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `-2015` Invalid API key, IP, or permissions for action.
 * @throws {ApiError} `-1022` The signature for this request is invalid.
 * @see aster/spot-v3.md, Spot account and trading API > Account information (USER_DATA)
 */
export function getAccount(client: Client, params: GetAccountParams = {}, options?: CallOptions): Promise<Account> {
  return client.request(operation, params, options);
}

const operation: Operation<GetAccountParams, Account> = {
  id: "getAccount",
  method: "GET",
  path: "/api/v3/account",
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
  v3: { path: "/api/v3/account", access: "signed", without: ["recvWindow"] },
  v1: { path: "/api/v1/account", access: "signed" },
};
