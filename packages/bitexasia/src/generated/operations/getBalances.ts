// Generated from specs/bitexasia/paths/account.yaml. Do not edit; run `pnpm generate`.
import { asList, type CallOptions, type Client, type Operation } from "@venuekit/runtime";
import { type Balance, decodeBalance } from "../schemas/Balance.js";

/**
 * Spot, margin and earn balances by asset.
 *
 * - Request: `GET /v1/account/balances`
 * - Limits: 1 of `weight`
 * - Access: signed, `READ`, key with read permission
 *
 * Inferred: field names, and that the answer is a list.
 *
 * @throws {ApiError} `403` Forbidden
 * @see bitexasia.txt, Core REST endpoints > GET /v1/account/balances
 */
export function getBalances(client: Client, options?: CallOptions): Promise<Balance[]> {
  return client.request(operation, {}, options);
}

const operation: Operation<object, Balance[]> = {
  id: "getBalances",
  method: "GET",
  path: "/v1/account/balances",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { weight: 1 },
  decode: (value, decoding) => asList(value, decodeBalance, decoding),
};
