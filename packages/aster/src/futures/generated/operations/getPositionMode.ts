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
import { decodePositionMode, type PositionMode } from "../schemas/PositionMode.js";

/** Parameters of {@link getPositionMode}. */
export interface GetPositionModeParams {
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/**
 * Whether the account is in hedge mode or in one-way mode.
 *
 * - Request: `GET /fapi/v3/positionSide/dual`, V1 `GET /fapi/v1/positionSide/dual`
 * - Weight: 30
 * - Limits: 30 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * Holds for every symbol.
 *
 * @throws {ApiError} `-2015` Invalid API-key, IP, or permissions for action.
 * @throws {ApiError} `-1022` Signature for this request is not valid.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Get Current Position Mode(USER_DATA)
 */
export function getPositionMode(
  client: Client,
  params: GetPositionModeParams = {},
  options?: CallOptions,
): Promise<PositionMode> {
  return client.request(operation, params, options);
}

const operation: Operation<GetPositionModeParams, PositionMode> = {
  id: "getPositionMode",
  method: "GET",
  path: "/fapi/v3/positionSide/dual",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 30 },
  query: encodeParams,
  decode: decodePositionMode,
};

function encodeParams(params: GetPositionModeParams, out: Writer): void {
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/positionSide/dual", access: "signed", without: ["recvWindow"] },
  v1: { path: "/fapi/v1/positionSide/dual", access: "signed" },
};
