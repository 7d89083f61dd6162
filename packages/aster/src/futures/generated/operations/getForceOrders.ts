// Generated from specs/aster/futures/paths/account.yaml. Do not edit; run `pnpm generate`.
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
import type { AutoCloseType } from "../schemas/AutoCloseType.js";
import { decodeOrder, type Order } from "../schemas/Order.js";

/** Parameters of {@link getForceOrders}. */
export interface GetForceOrdersParams {
  symbol?: string;
  /** Both when absent. */
  autoCloseType?: AutoCloseType;
  startTime?: number | Date;
  endTime?: number | Date;
  /** At most 100. Default: `50`. */
  limit?: number;
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/**
 * Orders by which the venue closed positions of the account.
 *
 * - Request: `GET /fapi/v3/forceOrders`, V1 `GET /fapi/v1/forceOrders`
 * - Weight: 20 (with symbol), 50 (without)
 * - Limits: 20 (with symbol), 50 (without) of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * Without `startTime`, 7 days back from `endTime`.
 *
 * @throws {ApiError} `-1121` Invalid symbol.
 * @throws {ApiError} `-1023` Start time is greater than end time.
 * @throws {ApiError} `-1130` Invalid data sent for a parameter.
 * @see aster/futures-v3.md, Account/Trades Endpoints > User's Force Orders (USER_DATA)
 */
export function getForceOrders(
  client: Client,
  params: GetForceOrdersParams = {},
  options?: CallOptions,
): Promise<Order[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetForceOrdersParams, Order[]> = {
  id: "getForceOrders",
  method: "GET",
  path: "/fapi/v3/forceOrders",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: (params) => ({ request_weight: params.symbol === undefined ? 50 : 20 }),
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeOrder, decoding),
};

function encodeParams(params: GetForceOrdersParams, out: Writer): void {
  if (params.symbol !== undefined) putText(out, "symbol", params.symbol);
  if (params.autoCloseType !== undefined) putText(out, "autoCloseType", params.autoCloseType);
  if (params.startTime !== undefined) putTime(out, "startTime", params.startTime);
  if (params.endTime !== undefined) putTime(out, "endTime", params.endTime);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/forceOrders", access: "signed", without: ["recvWindow"] },
  v1: { path: "/fapi/v1/forceOrders", access: "signed" },
};
