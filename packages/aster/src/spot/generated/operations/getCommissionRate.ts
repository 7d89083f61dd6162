// Generated from specs/aster/spot/paths/account.yaml. Do not edit; run `pnpm generate`.
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
 * - Request: `GET /api/v3/commissionRate`, V1 `GET /api/v1/commissionRate`
 * - Weight: 20
 * - Limits: 20 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * Inferred: no security type is stated; V1 takes `timestamp`, so it is signed, and it only reads.
 *
 * @throws {ApiError} `-1121` Invalid trading pair.
 * @throws {ApiError} `-1102` A mandatory parameter was not sent, was empty/null, or malformed.
 * @see aster/spot-v3.md, Market data API > Get symbol fees
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
  path: "/api/v3/commissionRate",
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
  v3: { path: "/api/v3/commissionRate", access: "signed", without: ["recvWindow"] },
  v1: { path: "/api/v1/commissionRate", access: "signed" },
};
