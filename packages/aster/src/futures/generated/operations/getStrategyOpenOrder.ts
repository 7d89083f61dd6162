// Generated from specs/aster/futures/paths/trade.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putText,
  requireVariant,
  type Variant,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { decodeStrategy, type Strategy } from "../schemas/Strategy.js";
import type { StrategyType } from "../schemas/StrategyType.js";

interface GetStrategyOpenOrderBase {
  strategyType: StrategyType;
}

/** Requires `strategyId`; takes no `clientStrategyId`. */
export interface GetStrategyOpenOrderById extends GetStrategyOpenOrderBase {
  strategyId: string;
  clientStrategyId?: undefined;
}

/** Requires `clientStrategyId`; takes no `strategyId`. */
export interface GetStrategyOpenOrderByClientId extends GetStrategyOpenOrderBase {
  strategyId?: undefined;
  clientStrategyId: string;
}

/** Parameters of {@link getStrategyOpenOrder}. */
export type GetStrategyOpenOrderParams = GetStrategyOpenOrderById | GetStrategyOpenOrderByClientId;

/**
 * Look up an open strategy by its id or its client id.
 *
 * - Request: `GET /fapi/v3/strategyOpenOrder`, V3 only
 * - Weight: 5
 * - Limits: 5 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `-2013` Order does not exist.
 * @throws {ApiError} `-1102` A mandatory parameter was not sent, was empty/null, or malformed.
 * @throws {ApiError} `-1128` Combination of optional parameters invalid.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Query Strategy Open Order (USER_DATA)
 */
export function getStrategyOpenOrder(
  client: Client,
  params: GetStrategyOpenOrderParams,
  options?: CallOptions,
): Promise<Strategy> {
  return client.request(operation, params, options);
}

const operation: Operation<GetStrategyOpenOrderParams, Strategy> = {
  id: "getStrategyOpenOrder",
  method: "GET",
  path: "/fapi/v3/strategyOpenOrder",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 5 },
  query: encodeParams,
  decode: decodeStrategy,
};

function encodeParams(params: GetStrategyOpenOrderParams, out: Writer): void {
  requireVariant("getStrategyOpenOrder", params, VARIANTS);
  if (params.strategyId !== undefined) putText(out, "strategyId", params.strategyId);
  if (params.clientStrategyId !== undefined) putText(out, "clientStrategyId", params.clientStrategyId);
  putText(out, "strategyType", params.strategyType);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/strategyOpenOrder", access: "signed" },
};

const VARIANTS: readonly Variant[] = [
  { name: "GetStrategyOpenOrderById", required: ["strategyId"], forbidden: ["clientStrategyId"] },
  { name: "GetStrategyOpenOrderByClientId", required: ["clientStrategyId"], forbidden: ["strategyId"] },
];
