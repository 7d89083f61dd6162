// Generated from specs/aster/futures/paths/market.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putText,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { decodeIndexReferences, type IndexReferences } from "../schemas/IndexReferences.js";

/** Parameters of {@link getIndexReferences}. */
export interface GetIndexReferencesParams {
  symbol: string;
}

/**
 * Exchanges behind the index price of a symbol, with their weights.
 *
 * - Request: `GET /fapi/v3/indexreferences`, V3 only
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: public
 *
 * An unknown symbol is refused with `-1000`.
 *
 * @throws {ApiError} `-1000` An unknown error occured while processing the request.
 * @throws {RateLimitError} `-1003` Too many requests queued.
 * @see aster/futures-v3.md, Market Data Endpoints > Index Price References
 */
export function getIndexReferences(
  client: Client,
  params: GetIndexReferencesParams,
  options?: CallOptions,
): Promise<IndexReferences> {
  return client.request(operation, params, options);
}

const operation: Operation<GetIndexReferencesParams, IndexReferences> = {
  id: "getIndexReferences",
  method: "GET",
  path: "/fapi/v3/indexreferences",
  access: "none",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 1 },
  query: encodeParams,
  decode: decodeIndexReferences,
};

function encodeParams(params: GetIndexReferencesParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/indexreferences", access: "none" },
};
