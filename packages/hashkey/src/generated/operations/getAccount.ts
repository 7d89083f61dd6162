// Generated from specs/hashkey/paths/account.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, type Operation, putInteger, putText, type Writer } from "@venuekit/runtime";
import { type Account, decodeAccount } from "../schemas/Account.js";

/** Parameters of {@link getAccount}. */
export interface GetAccountParams {
  /** A sub-account to look at. Only for keys of the master account. */
  accountId?: string;
  /** Milliseconds for which the request is valid after `timestamp`. Default: `5000`. */
  recvWindow?: number;
}

/**
 * Balances of a trading account.
 *
 * - Request: `GET /api/v1/account`
 * - Weight: 5
 * - Limits: 1 of `query`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `0104` accountId is not allowed
 * @throws {ApiError} `-1021` Timestamp for this request is outside of the recvWindow
 * @throws {ApiError} `-3117` Invalid permission
 * @see hashkey-mena.txt, Account > Get Account Information
 */
export function getAccount(client: Client, params: GetAccountParams = {}, options?: CallOptions): Promise<Account> {
  return client.request(operation, params, options);
}

const operation: Operation<GetAccountParams, Account> = {
  id: "getAccount",
  method: "GET",
  path: "/api/v1/account",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { query: 1 },
  query: encodeParams,
  decode: decodeAccount,
};

function encodeParams(params: GetAccountParams, out: Writer): void {
  if (params.accountId !== undefined) putText(out, "accountId", params.accountId);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}
