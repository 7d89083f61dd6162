// Generated from specs/aster/futures/paths/trade.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putInteger,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { decodeMultiAssetsMode, type MultiAssetsMode } from "../schemas/MultiAssetsMode.js";

/** Parameters of {@link getMultiAssetsMode}. */
export interface GetMultiAssetsModeParams {
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/**
 * Whether the account is in multi-assets mode or in single-asset mode.
 *
 * - Request: `GET /fapi/v3/multiAssetsMargin`, V1 `GET /fapi/v1/multiAssetsMargin`
 * - Weight: 30
 * - Limits: 30 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * Holds for every symbol.
 *
 * @throws {ApiError} `-2015` Invalid API-key, IP, or permissions for action.
 * @throws {ApiError} `-1022` Signature for this request is not valid.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Get Current Multi-Assets Mode (USER_DATA)
 */
export function getMultiAssetsMode(
  client: Client,
  params: GetMultiAssetsModeParams = {},
  options?: CallOptions,
): Promise<MultiAssetsMode> {
  return client.request(operation, params, options);
}

const operation: Operation<GetMultiAssetsModeParams, MultiAssetsMode> = {
  id: "getMultiAssetsMode",
  method: "GET",
  path: "/fapi/v3/multiAssetsMargin",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 30 },
  query: encodeParams,
  decode: decodeMultiAssetsMode,
};

function encodeParams(params: GetMultiAssetsModeParams, out: Writer): void {
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/multiAssetsMargin", access: "signed", without: ["recvWindow"] },
  v1: { path: "/fapi/v1/multiAssetsMargin", access: "signed" },
};
