// Generated from specs/aster/spot/paths/account.yaml. Do not edit; run `pnpm generate`.
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
import { decodeTransaction, type Transaction } from "../schemas/Transaction.js";
import type { TransactionType } from "../schemas/TransactionType.js";

/** Parameters of {@link getTransactionHistory}. */
export interface GetTransactionHistoryParams {
  asset?: string;
  type?: TransactionType;
  /** The last 7 days when neither time is sent. */
  startTime?: number | Date;
  endTime?: number | Date;
  /** At most 1000. Default: `100`. */
  limit?: number;
  /**
   * Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only.
   * Inferred: general rule: every signed V1 call takes recvWindow.
   */
  recvWindow?: number;
}

/**
 * Changes of the account's balances.
 *
 * - Request: `GET /api/v3/transactionHistory`, V1 `GET /api/v1/transactionHistory`
 * - Weight: 30
 * - Limits: 30 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * Inferred: stands without a title and a security type below that section; what it reads is private.
 *
 * @throws {ApiError} `-4165` Invalid time interval
 * @throws {ApiError} `-1023` The start time in the parameters is after the end time.
 * @throws {ApiError} `-1130` The parameter sent contains invalid data.
 * @see aster/spot-v3.md, Spot account and trading API > Query all orders (USER_DATA)
 */
export function getTransactionHistory(
  client: Client,
  params: GetTransactionHistoryParams = {},
  options?: CallOptions,
): Promise<Transaction[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetTransactionHistoryParams, Transaction[]> = {
  id: "getTransactionHistory",
  method: "GET",
  path: "/api/v3/transactionHistory",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 30 },
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeTransaction, decoding),
};

function encodeParams(params: GetTransactionHistoryParams, out: Writer): void {
  if (params.asset !== undefined) putText(out, "asset", params.asset);
  if (params.type !== undefined) putText(out, "type", params.type);
  if (params.startTime !== undefined) putTime(out, "startTime", params.startTime);
  if (params.endTime !== undefined) putTime(out, "endTime", params.endTime);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/api/v3/transactionHistory", access: "signed", without: ["recvWindow"] },
  v1: { path: "/api/v1/transactionHistory", access: "signed" },
};
