// Generated from specs/aster/futures/paths/agent.yaml. Do not edit; run `pnpm generate`.
import { asList, type CallOptions, type Client, inVersion, type Operation, type Versions } from "@venuekit/runtime";
import { decodeSubAccount, type SubAccount } from "../schemas/SubAccount.js";

/**
 * The main account and its sub-accounts.
 *
 * - Request: `GET /fapi/v3/getSubAccountList`, V3 only
 * - Weight: 5
 * - Limits: 5 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * Signed by the API wallet as usual, also when the main wallet has a Solana address.
 *
 * @throws {ApiError} `-1022` Signature for this request is not valid.
 * @throws {ApiError} `-4225` Nonce Expired
 * @see aster/futures-v3.md, Get Sub-Account List (USER_DATA)
 */
export function getSubAccountList(client: Client, options?: CallOptions): Promise<SubAccount[]> {
  return client.request(operation, {}, options);
}

const operation: Operation<object, SubAccount[]> = {
  id: "getSubAccountList",
  method: "GET",
  path: "/fapi/v3/getSubAccountList",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 5 },
  decode: (value, decoding) => asList(value, decodeSubAccount, decoding),
};

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/getSubAccountList", access: "signed" },
};
