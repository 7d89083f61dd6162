// Generated from specs/aster/futures/paths/trade.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putInteger,
  putText,
  putTime,
  requireVariant,
  type Variant,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { decodeStrategy, type Strategy } from "../schemas/Strategy.js";
import type { StrategyType } from "../schemas/StrategyType.js";

interface GetStrategyHistoryOrderBase {
  strategyType: StrategyType;
  /** At most 90 days ago. */
  startTime?: number | Date;
  endTime?: number | Date;
  /** At most 1000. Default: `500`. */
  limit?: number;
}

/** Requires `strategyId`; takes no `clientStrategyId`. */
export interface GetStrategyHistoryOrderById extends GetStrategyHistoryOrderBase {
  strategyId: string;
  clientStrategyId?: undefined;
}

/** Requires `clientStrategyId`; takes no `strategyId`. */
export interface GetStrategyHistoryOrderByClientId extends GetStrategyHistoryOrderBase {
  strategyId?: undefined;
  clientStrategyId: string;
}

/** Parameters of {@link getStrategyHistoryOrder}. */
export type GetStrategyHistoryOrderParams = GetStrategyHistoryOrderById | GetStrategyHistoryOrderByClientId;

/**
 * Look up a strategy of the last 90 days by its id or its client id.
 *
 * - Request: `GET /fapi/v3/strategyHistoryOrder`, V3 only
 * - Weight: 5
 * - Limits: 5 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `-2013` Order does not exist.
 * @throws {ApiError} `-1102` A mandatory parameter was not sent, was empty/null, or malformed.
 * @throws {ApiError} `-1128` Combination of optional parameters invalid.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Query Strategy History Order (USER_DATA)
 */
export function getStrategyHistoryOrder(
  client: Client,
  params: GetStrategyHistoryOrderParams,
  options?: CallOptions,
): Promise<Strategy> {
  return client.request(operation, params, options);
}

const operation: Operation<GetStrategyHistoryOrderParams, Strategy> = {
  id: "getStrategyHistoryOrder",
  method: "GET",
  path: "/fapi/v3/strategyHistoryOrder",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 5 },
  query: encodeParams,
  decode: decodeStrategy,
};

function encodeParams(params: GetStrategyHistoryOrderParams, out: Writer): void {
  requireVariant("getStrategyHistoryOrder", params, VARIANTS);
  if (params.strategyId !== undefined) putText(out, "strategyId", params.strategyId);
  if (params.clientStrategyId !== undefined) putText(out, "clientStrategyId", params.clientStrategyId);
  putText(out, "strategyType", params.strategyType);
  if (params.startTime !== undefined) putTime(out, "startTime", params.startTime);
  if (params.endTime !== undefined) putTime(out, "endTime", params.endTime);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/strategyHistoryOrder", access: "signed" },
};

const VARIANTS: readonly Variant[] = [
  { name: "GetStrategyHistoryOrderById", required: ["strategyId"], forbidden: ["clientStrategyId"] },
  { name: "GetStrategyHistoryOrderByClientId", required: ["clientStrategyId"], forbidden: ["strategyId"] },
];
