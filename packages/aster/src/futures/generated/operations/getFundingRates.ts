// Generated from specs/aster/futures/paths/market.yaml. Do not edit; run `pnpm generate`.
import {
  asList,
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putInteger,
  putText,
  putTime,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { decodeFundingRate, type FundingRate } from "../schemas/FundingRate.js";

/** Parameters of {@link getFundingRates}. */
export interface GetFundingRatesParams {
  symbol?: string;
  /** Inclusive. */
  startTime?: number | Date;
  /** Inclusive. */
  endTime?: number | Date;
  /** At most 1000. Default: `100`. */
  limit?: number;
}

/**
 * Past funding rates, oldest first.
 *
 * - Request: `GET /fapi/v3/fundingRate`, V1 `GET /fapi/v1/fundingRate`
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: public
 *
 * The latest ones when no time is given. Where more than `limit` fit, those right after `startTime`.
 *
 * @throws {ApiError} `-1121` Invalid symbol.
 * @throws {RateLimitError} `-1003` Too many requests queued.
 * @see aster/futures-v3.md, Market Data Endpoints > Get Funding Rate History
 */
export function getFundingRates(
  client: Client,
  params: GetFundingRatesParams = {},
  options?: CallOptions,
): Promise<FundingRate[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetFundingRatesParams, FundingRate[]> = {
  id: "getFundingRates",
  method: "GET",
  path: "/fapi/v3/fundingRate",
  access: "none",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 1 },
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeFundingRate, decoding),
};

function encodeParams(params: GetFundingRatesParams, out: Writer): void {
  if (params.symbol !== undefined) putText(out, "symbol", params.symbol);
  if (params.startTime !== undefined) putTime(out, "startTime", params.startTime);
  if (params.endTime !== undefined) putTime(out, "endTime", params.endTime);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/fundingRate", access: "none" },
  v1: { path: "/fapi/v1/fundingRate", access: "none" },
};
