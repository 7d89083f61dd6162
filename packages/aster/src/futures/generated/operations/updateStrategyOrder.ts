// Generated from specs/aster/futures/paths/trade.yaml. Do not edit; run `pnpm generate`.
import {
  asList,
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putList,
  putText,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { encodeStrategyOrderChange, type StrategyOrderChange } from "../schemas/StrategyOrderChange.js";
import type { StrategyType } from "../schemas/StrategyType.js";
import { decodeStrategyUpdateResult, type StrategyUpdateResult } from "../schemas/StrategyUpdateResult.js";

/** Parameters of {@link updateStrategyOrder}. */
export interface UpdateStrategyOrderParams {
  strategyId: string;
  strategyType: StrategyType;
  /** 1 to 3 items. */
  subOrderList: readonly StrategyOrderChange[];
}

/**
 * Change orders of a strategy; each change succeeds or fails alone.
 *
 * - Request: `POST /fapi/v3/updateStrategyOrder`, V3 only
 * - Weight: 50
 * - Limits: 50 of `request_weight`, 1 of `orders`
 * - Access: signed, `TRADE`, key with write permission
 *
 * At most 2 orders of OTO and OCO, at most 3 of OTOCO.
 *
 * @throws {ApiError} `-1102` A mandatory parameter was not sent, was empty/null, or malformed.
 * @throws {ApiError} `-1130` Invalid data sent for a parameter.
 * @throws {ApiError} `-2013` Order does not exist.
 * @throws {UnknownExecutionError} The answer was lost; the venue documents no way to look it up.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Update Strategy Order (TRADE)
 */
export function updateStrategyOrder(
  client: Client,
  params: UpdateStrategyOrderParams,
  options?: CallOptions,
): Promise<StrategyUpdateResult[]> {
  return client.request(operation, params, options);
}

const operation: Operation<UpdateStrategyOrderParams, StrategyUpdateResult[]> = {
  id: "updateStrategyOrder",
  method: "POST",
  path: "/fapi/v3/updateStrategyOrder",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "never",
  effect: "order",
  costs: { request_weight: 50, orders: 1 },
  form: encodeParams,
  decode: (value, decoding) => asList(value, decodeStrategyUpdateResult, decoding),
};

function encodeParams(params: UpdateStrategyOrderParams, out: Writer): void {
  putText(out, "strategyId", params.strategyId);
  putText(out, "strategyType", params.strategyType);
  putList(out, "subOrderList", params.subOrderList, encodeStrategyOrderChange);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/updateStrategyOrder", access: "signed" },
};
