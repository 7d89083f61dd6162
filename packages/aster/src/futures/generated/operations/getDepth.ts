// Generated from specs/aster/futures/paths/market.yaml. Do not edit; run `pnpm generate`.
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
import { decodeDepth, type Depth } from "../schemas/Depth.js";

/** Parameters of {@link getDepth}. */
export interface GetDepthParams {
  symbol: string;
  /** Levels per side. Default: `500`. */
  limit?: 5 | 10 | 20 | 50 | 100 | 500 | 1000;
}

/**
 * Snapshot of the order book.
 *
 * - Request: `GET /fapi/v3/depth`, V1 `GET /fapi/v1/depth`
 * - Weight: 2 (limit up to 50), 5 (up to 100), 10 (up to 500), 20 (up to 1000), 10 (absent)
 * - Limits: 2 (limit up to 50), 5 (up to 100), 10 (up to 500), 20 (up to 1000), 10 (absent) of `request_weight`
 * - Access: public
 *
 * @throws {ApiError} `-1121` Invalid symbol.
 * @throws {ApiError} `-4021` Invalid depth limit.
 * @throws {RateLimitError} `-1003` Too many requests queued.
 * @see aster/futures-v3.md, Market Data Endpoints > Order Book
 */
export function getDepth(client: Client, params: GetDepthParams, options?: CallOptions): Promise<Depth> {
  return client.request(operation, params, options);
}

const operation: Operation<GetDepthParams, Depth> = {
  id: "getDepth",
  method: "GET",
  path: "/fapi/v3/depth",
  access: "none",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: (params) => ({
    request_weight:
      params.limit === undefined ? 10
      : params.limit <= 50 ? 2
      : params.limit <= 100 ? 5
      : params.limit <= 500 ? 10
      : 20,
  }),
  query: encodeParams,
  decode: decodeDepth,
};

function encodeParams(params: GetDepthParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/depth", access: "none" },
  v1: { path: "/fapi/v1/depth", access: "none" },
};
