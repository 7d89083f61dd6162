// Generated from specs/hashkey/paths/account.yaml. Do not edit; run `pnpm generate`.
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

/** Parameters of {@link getAccountTrades}. */
export interface GetAccountTradesParams {
  symbol?: string;
  /** Reaches back 30 days at most. */
  startTime?: number | Date;
  endTime?: number | Date;
  clientOrderId?: string;
  /** Only trades with a larger id. */
  fromId?: string;
  /** Only trades with a smaller id. */
  toId?: string;
  /** At most 1000. Default: `500`. */
  limit?: number;
  accountId?: string;
  /** Milliseconds for which the request is valid after `timestamp`. Default: `5000`. */
  recvWindow?: number;
}

/**
 * The account's own trades, newest first.
 *
 * - Request: `GET /api/v1/account/trades`
 * - Weight: 5
 * - Limits: 1 of `query`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * `fromId` and `toId` are exclusive bounds on the trade id and may be combined. Without either, the most recent trades
 * are returned.
 *
 * @throws {ApiError} `0104` accountId is not allowed
 * @throws {ApiError} `0201` Instrument not found
 * @throws {ApiError} `-1021` Timestamp for this request is outside of the recvWindow
 * @throws {ApiError} `-2028` The search is limited to data within the last one month
 * @throws {ApiError} `-2029` The search is limited to data within the last three months
 * @see hashkey-mena.txt, Account > Get Account Trade List
 */
export function getAccountTrades(
  client: Client,
  params: GetAccountTradesParams = {},
  options?: CallOptions,
): Promise<AccountTrade[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetAccountTradesParams, AccountTrade[]> = {
  id: "getAccountTrades",
  method: "GET",
  path: "/api/v1/account/trades",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { query: 1 },
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeAccountTrade, decoding),
};

function encodeParams(params: GetAccountTradesParams, out: Writer): void {
  if (params.symbol !== undefined) putText(out, "symbol", params.symbol);
  if (params.startTime !== undefined) putTime(out, "startTime", params.startTime);
  if (params.endTime !== undefined) putTime(out, "endTime", params.endTime);
  if (params.clientOrderId !== undefined) putText(out, "clientOrderId", params.clientOrderId);
  if (params.fromId !== undefined) putText(out, "fromId", params.fromId);
  if (params.toId !== undefined) putText(out, "toId", params.toId);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
  if (params.accountId !== undefined) putText(out, "accountId", params.accountId);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}
