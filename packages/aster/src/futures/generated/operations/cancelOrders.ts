// Generated from specs/aster/futures/paths/trade.yaml. Do not edit; run `pnpm generate`.
import {
  asList,
  type CallOptions,
  type Client,
  inVersion,
  jsonNumbers,
  jsonTexts,
  type Operation,
  putInteger,
  putText,
  requireVariant,
  type Variant,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { type BatchOrderResult, decodeBatchOrderResult } from "../schemas/BatchOrderResult.js";

interface CancelOrdersBase {
  symbol: string;
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/** Requires `orderIdList`; takes no `origClientOrderIdList`. */
export interface CancelOrdersById extends CancelOrdersBase {
  /** 1 to 10 items. */
  orderIdList: readonly string[];
  origClientOrderIdList?: undefined;
}

/** Requires `origClientOrderIdList`; takes no `orderIdList`. */
export interface CancelOrdersByClientId extends CancelOrdersBase {
  orderIdList?: undefined;
  /** 1 to 10 items. */
  origClientOrderIdList: readonly string[];
}

/** Parameters of {@link cancelOrders}. */
export type CancelOrdersParams = CancelOrdersById | CancelOrdersByClientId;

/**
 * Cancel up to 10 orders of one symbol; each succeeds or fails alone.
 *
 * - Request: `DELETE /fapi/v3/batchOrders`, V1 `DELETE /fapi/v1/batchOrders`
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: signed, `TRADE`, key with write permission
 *
 * @throws {ApiError} `-4032` Exceed maximum cancel order size.
 * @throws {ApiError} `-1102` A mandatory parameter was not sent, was empty/null, or malformed.
 * @throws {ApiError} `-1130` Invalid data sent for a parameter.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Cancel Multiple Orders (TRADE)
 */
export function cancelOrders(
  client: Client,
  params: CancelOrdersParams,
  options?: CallOptions,
): Promise<BatchOrderResult[]> {
  return client.request(operation, params, options);
}

const operation: Operation<CancelOrdersParams, BatchOrderResult[]> = {
  id: "cancelOrders",
  method: "DELETE",
  path: "/fapi/v3/batchOrders",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "never",
  effect: "state",
  costs: { request_weight: 1 },
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeBatchOrderResult, decoding),
};

function encodeParams(params: CancelOrdersParams, out: Writer): void {
  requireVariant("cancelOrders", params, VARIANTS);
  putText(out, "symbol", params.symbol);
  if (params.orderIdList !== undefined) putText(out, "orderIdList", jsonNumbers("orderIdList", params.orderIdList));
  if (params.origClientOrderIdList !== undefined) {
    putText(out, "origClientOrderIdList", jsonTexts("origClientOrderIdList", params.origClientOrderIdList));
  }
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/batchOrders", access: "signed", without: ["recvWindow"] },
  v1: { path: "/fapi/v1/batchOrders", access: "signed" },
};

const VARIANTS: readonly Variant[] = [
  { name: "CancelOrdersById", required: ["orderIdList"], forbidden: ["origClientOrderIdList"] },
  { name: "CancelOrdersByClientId", required: ["origClientOrderIdList"], forbidden: ["orderIdList"] },
];
