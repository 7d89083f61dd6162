// Generated from specs/aster/futures/paths/market.yaml. Do not edit; run `pnpm generate`.
import {
  asList,
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putText,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { decodeFundingInfo, type FundingInfo } from "../schemas/FundingInfo.js";

/** Parameters of {@link getFundingInfo}. */
export interface GetFundingInfoParams {
  symbol?: string;
}

/**
 * Funding interval and bounds of the symbols.
 *
 * - Request: `GET /fapi/v3/fundingInfo`, V1 `GET /fapi/v1/fundingInfo`
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: public
 *
 * @throws {ApiError} `-1121` Invalid symbol.
 * @throws {RateLimitError} `-1003` Too many requests queued.
 * @see aster/futures-v3.md, Market Data Endpoints > Get Funding Rate Config
 */
export function getFundingInfo(
  client: Client,
  params: GetFundingInfoParams = {},
  options?: CallOptions,
): Promise<FundingInfo[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetFundingInfoParams, FundingInfo[]> = {
  id: "getFundingInfo",
  method: "GET",
  path: "/fapi/v3/fundingInfo",
  access: "none",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 1 },
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeFundingInfo, decoding),
};

function encodeParams(params: GetFundingInfoParams, out: Writer): void {
  if (params.symbol !== undefined) putText(out, "symbol", params.symbol);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/fundingInfo", access: "none" },
  v1: { path: "/fapi/v1/fundingInfo", access: "none" },
};
