// Generated from specs/aster/spot/paths/account.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putText,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import type { ChainId } from "../schemas/ChainId.js";
import { decodeWithdrawFee, type WithdrawFee } from "../schemas/WithdrawFee.js";

/** Parameters of {@link getWithdrawFee}. */
export interface GetWithdrawFeeParams {
  chainId: ChainId;
  asset: string;
}

/**
 * What a withdrawal to a chain costs.
 *
 * - Request: `GET /api/v3/aster/withdraw/estimateFee`, V1 `GET /api/v1/aster/withdraw/estimateFee`
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: public
 *
 * @throws {ApiError} `-1102` A mandatory parameter was not sent, was empty/null, or malformed.
 * @throws {ApiError} `-1130` The parameter sent contains invalid data.
 * @see aster/spot-v3.md, Spot account and trading API > Get withdraw fee (NONE)
 */
export function getWithdrawFee(
  client: Client,
  params: GetWithdrawFeeParams,
  options?: CallOptions,
): Promise<WithdrawFee> {
  return client.request(operation, params, options);
}

const operation: Operation<GetWithdrawFeeParams, WithdrawFee> = {
  id: "getWithdrawFee",
  method: "GET",
  path: "/api/v3/aster/withdraw/estimateFee",
  access: "none",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 1 },
  query: encodeParams,
  decode: decodeWithdrawFee,
};

function encodeParams(params: GetWithdrawFeeParams, out: Writer): void {
  putText(out, "chainId", params.chainId);
  putText(out, "asset", params.asset);
}

const VERSIONS: Versions = {
  v3: { path: "/api/v3/aster/withdraw/estimateFee", access: "none" },
  v1: { path: "/api/v1/aster/withdraw/estimateFee", access: "none" },
};
