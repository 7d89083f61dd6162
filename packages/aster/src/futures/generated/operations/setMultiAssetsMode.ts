// Generated from specs/aster/futures/paths/trade.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putBoolean,
  putInteger,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { type CodeMessage, decodeCodeMessage } from "../schemas/CodeMessage.js";

/** Parameters of {@link setMultiAssetsMode}. */
export interface SetMultiAssetsModeParams {
  /** True for multi-assets mode, false for single-asset mode. */
  multiAssetsMargin: boolean;
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/**
 * Switch between multi-assets mode and single-asset mode.
 *
 * - Request: `POST /fapi/v3/multiAssetsMargin`, V1 `POST /fapi/v1/multiAssetsMargin`
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: signed, `TRADE`, key with write permission
 *
 * Holds for every symbol.
 *
 * @throws {ApiError} `-1130` Invalid data sent for a parameter.
 * @throws {ApiError} `-1022` Signature for this request is not valid.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Change Multi-Assets Mode (TRADE)
 */
export function setMultiAssetsMode(
  client: Client,
  params: SetMultiAssetsModeParams,
  options?: CallOptions,
): Promise<CodeMessage> {
  return client.request(operation, params, options);
}

const operation: Operation<SetMultiAssetsModeParams, CodeMessage> = {
  id: "setMultiAssetsMode",
  method: "POST",
  path: "/fapi/v3/multiAssetsMargin",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "never",
  effect: "state",
  costs: { request_weight: 1 },
  form: encodeParams,
  decode: decodeCodeMessage,
};

function encodeParams(params: SetMultiAssetsModeParams, out: Writer): void {
  putBoolean(out, "multiAssetsMargin", params.multiAssetsMargin);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/multiAssetsMargin", access: "signed", without: ["recvWindow"] },
  v1: { path: "/fapi/v1/multiAssetsMargin", access: "signed" },
};
