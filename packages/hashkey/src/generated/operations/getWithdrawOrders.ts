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
import { decodeWithdrawOrder, type WithdrawOrder } from "../schemas/WithdrawOrder.js";

/** Parameters of {@link getWithdrawOrders}. */
export interface GetWithdrawOrdersParams {
  coin?: string;
  startTime?: number | Date;
  endTime?: number | Date;
  remark?: string;
  /** At most 1000. Default: `500`. */
  limit?: number;
  /** Letters and digits, up to 20 characters. */
  memo?: string;
  /**
   * Milliseconds for which the request is valid after `timestamp`. Default: `5000`.
   * Inferred: general rule: every signed call takes recvWindow.
   */
  recvWindow?: number;
}

/**
 * Withdrawals with their status.
 *
 * - Request: `GET /api/v1/account/withdrawOrders`
 * - Weight: 5
 * - Limits: 1 of `query`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `-1021` Timestamp for this request is outside of the recvWindow
 * @throws {ApiError} `-1130` Illegal parameter …
 * @throws {ApiError} `-2029` The search is limited to data within the last three months
 * @see hashkey-mena.txt, Wallet > Get Withdraw History
 */
export function getWithdrawOrders(
  client: Client,
  params: GetWithdrawOrdersParams = {},
  options?: CallOptions,
): Promise<WithdrawOrder[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetWithdrawOrdersParams, WithdrawOrder[]> = {
  id: "getWithdrawOrders",
  method: "GET",
  path: "/api/v1/account/withdrawOrders",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { query: 1 },
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeWithdrawOrder, decoding),
};

function encodeParams(params: GetWithdrawOrdersParams, out: Writer): void {
  if (params.coin !== undefined) putText(out, "coin", params.coin);
  if (params.startTime !== undefined) putTime(out, "startTime", params.startTime);
  if (params.endTime !== undefined) putTime(out, "endTime", params.endTime);
  if (params.remark !== undefined) putText(out, "remark", params.remark);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
  if (params.memo !== undefined) putText(out, "memo", params.memo);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}
