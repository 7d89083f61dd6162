// Generated from specs/hashkey/paths/sub-account.yaml. Do not edit; run `pnpm generate`.
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
import { type AccountTrade, decodeAccountTrade } from "../schemas/AccountTrade.js";

/** Parameters of {@link getSubAccountTrades}. */
export interface GetSubAccountTradesParams {
  symbol?: string;
  subAccountId?: string;
  /** Only the last 30 days can be queried. */
  startTime?: number | Date;
  endTime?: number | Date;
  clientOrderId?: string;
  /** Trade id to start from. */
  fromId?: string;
  /** Trade id to end at. */
  toId?: string;
  /** At most 1000. Default: `500`. */
  limit?: number;
  /**
   * Milliseconds for which the request is valid after `timestamp`. Default: `5000`.
   * Inferred: general rule: every signed call takes recvWindow.
   */
  recvWindow?: number;
}

/**
 * List trades of a sub-account.
 *
 * - Request: `GET /api/v1/subAccount/trades`
 * - Weight: 5
 * - Limits: 1 of `query`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `0104` accountId is not allowed
 * @throws {ApiError} `0201` Instrument not found
 * @throws {ApiError} `-1160` Account does not exist
 * @throws {ApiError} `-2028` The search is limited to data within the last one month
 * @throws {ApiError} `-3117` Invalid permission
 * @see hashkey-mena.txt, Sub Account > Get Sub Account Trades
 */
export function getSubAccountTrades(
  client: Client,
  params: GetSubAccountTradesParams = {},
  options?: CallOptions,
): Promise<AccountTrade[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetSubAccountTradesParams, AccountTrade[]> = {
  id: "getSubAccountTrades",
  method: "GET",
  path: "/api/v1/subAccount/trades",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { query: 1 },
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeAccountTrade, decoding),
};

function encodeParams(params: GetSubAccountTradesParams, out: Writer): void {
  if (params.symbol !== undefined) putText(out, "symbol", params.symbol);
  if (params.subAccountId !== undefined) putText(out, "subAccountId", params.subAccountId);
  if (params.startTime !== undefined) putTime(out, "startTime", params.startTime);
  if (params.endTime !== undefined) putTime(out, "endTime", params.endTime);
  if (params.clientOrderId !== undefined) putText(out, "clientOrderId", params.clientOrderId);
  if (params.fromId !== undefined) putText(out, "fromId", params.fromId);
  if (params.toId !== undefined) putText(out, "toId", params.toId);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}
