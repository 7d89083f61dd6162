// Generated from specs/aster/futures/paths/account.yaml. Do not edit; run `pnpm generate`.
import {
  asList,
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putInteger,
  putText,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { type AdlQuantile, decodeAdlQuantile } from "../schemas/AdlQuantile.js";

/** Parameters of {@link getAdlQuantiles}. */
export interface GetAdlQuantilesParams {
  symbol?: string;
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/**
 * Places of the positions in the queue for auto-deleveraging.
 *
 * - Request: `GET /fapi/v3/adlQuantile`, V1 `GET /fapi/v1/adlQuantile`
 * - Weight: 5
 * - Limits: 5 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * The values change every 30 seconds.
 *
 * @throws {ApiError} `-1121` Invalid symbol.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Position ADL Quantile Estimation (USER_DATA)
 */
export function getAdlQuantiles(
  client: Client,
  params: GetAdlQuantilesParams = {},
  options?: CallOptions,
): Promise<AdlQuantile[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetAdlQuantilesParams, AdlQuantile[]> = {
  id: "getAdlQuantiles",
  method: "GET",
  path: "/fapi/v3/adlQuantile",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 5 },
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeAdlQuantile, decoding),
};

function encodeParams(params: GetAdlQuantilesParams, out: Writer): void {
  if (params.symbol !== undefined) putText(out, "symbol", params.symbol);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/adlQuantile", access: "signed", without: ["recvWindow"] },
  v1: { path: "/fapi/v1/adlQuantile", access: "signed" },
};
