// Generated from specs/aster/futures/paths/trade.yaml. Do not edit; run `pnpm generate`.
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
import type { MarginChangeType } from "../schemas/MarginChangeType.js";
import { decodePositionMarginChange, type PositionMarginChange } from "../schemas/PositionMarginChange.js";

/** Parameters of {@link getPositionMarginHistory}. */
export interface GetPositionMarginHistoryParams {
  symbol: string;
  type?: MarginChangeType;
  startTime?: number | Date;
  endTime?: number | Date;
  /** Default: `500`. */
  limit?: number;
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/**
 * Changes of the margin of a symbol's isolated positions.
 *
 * - Request: `GET /fapi/v3/positionMargin/history`, V1 `GET /fapi/v1/positionMargin/history`
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: signed, `TRADE`, key with write permission
 *
 * @throws {ApiError} `-1121` Invalid symbol.
 * @throws {ApiError} `-1023` Start time is greater than end time.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Get Position Margin Change History (TRADE)
 */
export function getPositionMarginHistory(
  client: Client,
  params: GetPositionMarginHistoryParams,
  options?: CallOptions,
): Promise<PositionMarginChange[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetPositionMarginHistoryParams, PositionMarginChange[]> = {
  id: "getPositionMarginHistory",
  method: "GET",
  path: "/fapi/v3/positionMargin/history",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 1 },
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodePositionMarginChange, decoding),
};

function encodeParams(params: GetPositionMarginHistoryParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  if (params.type !== undefined) putInteger(out, "type", params.type);
  if (params.startTime !== undefined) putTime(out, "startTime", params.startTime);
  if (params.endTime !== undefined) putTime(out, "endTime", params.endTime);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/positionMargin/history", access: "signed", without: ["recvWindow"] },
  v1: { path: "/fapi/v1/positionMargin/history", access: "signed" },
};
