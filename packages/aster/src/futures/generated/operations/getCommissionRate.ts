// Generated from specs/aster/futures/paths/account.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putInteger,
  putText,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { type CommissionRate, decodeCommissionRate } from "../schemas/CommissionRate.js";

/** Parameters of {@link getCommissionRate}. */
export interface GetCommissionRateParams {
  symbol: string;
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/**
 * The account's fees for a symbol.
 *
 * - Request: `GET /fapi/v3/commissionRate`, V1 `GET /fapi/v1/commissionRate`
 * - Weight: 20
 * - Limits: 20 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `-1121` Invalid symbol.
 * @see aster/futures-v3.md, Account/Trades Endpoints > User Commission Rate (USER_DATA)
 */
export function getCommissionRate(
  client: Client,
  params: GetCommissionRateParams,
  options?: CallOptions,
): Promise<CommissionRate> {
  return client.request(operation, params, options);
}

const operation: Operation<GetCommissionRateParams, CommissionRate> = {
  id: "getCommissionRate",
  method: "GET",
  path: "/fapi/v3/commissionRate",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 20 },
  query: encodeParams,
  decode: decodeCommissionRate,
};

function encodeParams(params: GetCommissionRateParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/commissionRate", access: "signed", without: ["recvWindow"] },
  v1: { path: "/fapi/v1/commissionRate", access: "signed" },
};
