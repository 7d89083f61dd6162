// Generated from specs/hashkey/paths/account.yaml. Do not edit; run `pnpm generate`.
import {
  asList,
  type CallOptions,
  type Client,
  type Operation,
  putInteger,
  putTime,
  type Writer,
} from "@venuekit/runtime";
import type { AccountType } from "../schemas/AccountType.js";
import { type BalanceFlow, decodeBalanceFlow } from "../schemas/BalanceFlow.js";

/** Parameters of {@link getBalanceFlow}. */
export interface GetBalanceFlowParams {
  startTime: number | Date;
  endTime: number | Date;
  /**
   * At most 500.
   * Inferred: The document types it STRING; the value is a count.
   */
  limit?: number;
  /**
   * - `1`: Trades of the last 7 days.
   * - `2`: Fees of the last 7 days.
   * - `32`: Funding fees of the last 30 days.
   * - `51`: Transfers between accounts in the last 30 days.
   * - `900`: Custody deposits of the last 30 days.
   * - `904`: Custody withdrawals of the last 30 days.
   * - `906`: Fiat deposits of the last 30 days.
   * - `910`: Fiat withdrawals of the last 30 days.
   */
  flowType?: 1 | 2 | 32 | 51 | 900 | 904 | 906 | 910;
  accountType?: AccountType;
  /**
   * Milliseconds for which the request is valid after `timestamp`. Default: `5000`.
   * Inferred: general rule: every signed call takes recvWindow.
   */
  recvWindow?: number;
}

/**
 * Every change of the account's balances within a time range.
 *
 * - Request: `GET /api/v1/account/balanceFlow`
 * - Weight: 5
 * - Limits: 1 of `query`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * How far back the venue looks depends on `flowType`. A master account's flow is visible to its own key only, not to a
 * sub-account's key.
 *
 * @throws {ApiError} `0104` accountId is not allowed
 * @throws {ApiError} `-2026` Invalid type
 * @throws {ApiError} `-2027` Exceed maximum time range of 30 days
 * @throws {ApiError} `-2028` The search is limited to data within the last one month
 * @see hashkey-mena.txt, Account > Get Account Transaction History List
 */
export function getBalanceFlow(
  client: Client,
  params: GetBalanceFlowParams,
  options?: CallOptions,
): Promise<BalanceFlow[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetBalanceFlowParams, BalanceFlow[]> = {
  id: "getBalanceFlow",
  method: "GET",
  path: "/api/v1/account/balanceFlow",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { query: 1 },
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeBalanceFlow, decoding),
};

function encodeParams(params: GetBalanceFlowParams, out: Writer): void {
  putTime(out, "startTime", params.startTime);
  putTime(out, "endTime", params.endTime);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
  if (params.flowType !== undefined) putInteger(out, "flowType", params.flowType);
  if (params.accountType !== undefined) putInteger(out, "accountType", params.accountType);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}
