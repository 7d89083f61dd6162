// Generated from specs/hashkey/paths/wallet.yaml. Do not edit; run `pnpm generate`.
import {
  asList,
  type CallOptions,
  type Client,
  type Operation,
  putInteger,
  putText,
  putTime,
  type Writer,
} from "@venuekit/runtime";
import { decodeDepositOrder, type DepositOrder } from "../schemas/DepositOrder.js";

/** Parameters of {@link getDepositOrders}. */
export interface GetDepositOrdersParams {
  /** Chain and coin joined by an underscore, e.g. `ETH_USDT`. */
  coin?: string;
  startTime?: number | Date;
  endTime?: number | Date;
  /** At most 1000. Default: `500`. */
  limit?: number;
  /** Milliseconds for which the request is valid after `timestamp`. Default: `5000`. */
  recvWindow?: number;
}

/**
 * Deposits with their status.
 *
 * - Request: `GET /api/v1/account/depositOrders`
 * - Weight: 5
 * - Limits: 1 of `query`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `-1021` Timestamp for this request is outside of the recvWindow
 * @throws {ApiError} `-1130` Illegal parameter …
 * @throws {ApiError} `-2029` The search is limited to data within the last three months
 * @see hashkey-mena.txt, Wallet > Get Deposit History
 */
export function getDepositOrders(
  client: Client,
  params: GetDepositOrdersParams = {},
  options?: CallOptions,
): Promise<DepositOrder[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetDepositOrdersParams, DepositOrder[]> = {
  id: "getDepositOrders",
  method: "GET",
  path: "/api/v1/account/depositOrders",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { query: 1 },
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeDepositOrder, decoding),
};

function encodeParams(params: GetDepositOrdersParams, out: Writer): void {
  if (params.coin !== undefined) putText(out, "coin", params.coin);
  if (params.startTime !== undefined) putTime(out, "startTime", params.startTime);
  if (params.endTime !== undefined) putTime(out, "endTime", params.endTime);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}
