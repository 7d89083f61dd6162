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
import { decodePositionRisk, type PositionRisk } from "../schemas/PositionRisk.js";

/** Parameters of {@link getPositionRisk}. */
export interface GetPositionRiskParams {
  /**
   * All symbols when absent.
   * Inferred: the document does not say what its absence means.
   */
  symbol?: string;
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/**
 * Positions with their mark price, liquidation price and margin.
 *
 * - Request: `GET /fapi/v3/positionRisk`, V1 `GET /fapi/v2/positionRisk`
 * - Weight: 5
 * - Limits: 5 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * The account stream is faster.
 *
 * @throws {ApiError} `-1121` Invalid symbol.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Position Information v3 (USER_DATA)
 */
export function getPositionRisk(
  client: Client,
  params: GetPositionRiskParams = {},
  options?: CallOptions,
): Promise<PositionRisk[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetPositionRiskParams, PositionRisk[]> = {
  id: "getPositionRisk",
  method: "GET",
  path: "/fapi/v3/positionRisk",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 5 },
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodePositionRisk, decoding),
};

function encodeParams(params: GetPositionRiskParams, out: Writer): void {
  if (params.symbol !== undefined) putText(out, "symbol", params.symbol);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/positionRisk", access: "signed", without: ["recvWindow"] },
  v1: { path: "/fapi/v2/positionRisk", access: "signed" },
};
