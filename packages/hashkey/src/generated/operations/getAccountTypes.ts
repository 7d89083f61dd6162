// Generated from specs/hashkey/paths/account.yaml. Do not edit; run `pnpm generate`.
import { asList, type CallOptions, type Client, type Operation, putInteger, type Writer } from "@venuekit/runtime";
import { type AccountSummary, decodeAccountSummary } from "../schemas/AccountSummary.js";

/** Parameters of {@link getAccountTypes}. */
export interface GetAccountTypesParams {
  /** Milliseconds for which the request is valid after `timestamp`. Default: `5000`. */
  recvWindow?: number;
}

/**
 * The user's accounts with their ids and types.
 *
 * - Request: `GET /api/v1/account/type`
 * - Weight: 5
 * - Limits: 1 of `query`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `0102` Invalid APIKey
 * @throws {ApiError} `-1021` Timestamp for this request is outside of the recvWindow
 * @throws {ApiError} `-1152` User does not exist
 * @see hashkey-mena.txt, Account > Query Account Type
 */
export function getAccountTypes(
  client: Client,
  params: GetAccountTypesParams = {},
  options?: CallOptions,
): Promise<AccountSummary[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetAccountTypesParams, AccountSummary[]> = {
  id: "getAccountTypes",
  method: "GET",
  path: "/api/v1/account/type",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { query: 1 },
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeAccountSummary, decoding),
};

function encodeParams(params: GetAccountTypesParams, out: Writer): void {
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}
