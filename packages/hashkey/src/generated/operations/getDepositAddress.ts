// Generated from specs/hashkey/paths/wallet.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, type Operation, putInteger, putText, type Writer } from "@venuekit/runtime";
import { decodeDepositAddress, type DepositAddress } from "../schemas/DepositAddress.js";

/** Parameters of {@link getDepositAddress}. */
export interface GetDepositAddressParams {
  coin: string;
  /** A chain from `getChainTypes`, e.g. `ETH`. */
  chainType: string;
  /** Milliseconds for which the request is valid after `timestamp`. Default: `5000`. */
  recvWindow?: number;
}

/**
 * The account's deposit address for a coin on a chain.
 *
 * - Request: `GET /api/v1/account/deposit/address`
 * - Weight: 1
 * - Limits: 1 of `query`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `-1021` Timestamp for this request is outside of the recvWindow
 * @throws {ApiError} `-1130` Illegal parameter …
 * @throws {ApiError} `-1170` Deposit not allowed
 * @throws {ApiError} `-5002` Deposit address does not exist
 * @see hashkey-mena.txt, Wallet > Get Deposit Address
 */
export function getDepositAddress(
  client: Client,
  params: GetDepositAddressParams,
  options?: CallOptions,
): Promise<DepositAddress> {
  return client.request(operation, params, options);
}

const operation: Operation<GetDepositAddressParams, DepositAddress> = {
  id: "getDepositAddress",
  method: "GET",
  path: "/api/v1/account/deposit/address",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { query: 1 },
  query: encodeParams,
  decode: decodeDepositAddress,
};

function encodeParams(params: GetDepositAddressParams, out: Writer): void {
  putText(out, "coin", params.coin);
  putText(out, "chainType", params.chainType);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}
