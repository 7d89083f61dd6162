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
import { decodeFiatOrder, type FiatOrder } from "../schemas/FiatOrder.js";

/** Parameters of {@link getFiatHistory}. */
export interface GetFiatHistoryParams {
  type: "deposit" | "withdraw";
  status?: "under_review" | "processing" | "successful" | "failed" | (string & {});
  startTime: number | Date;
  endTime: number | Date;
  /** Transactions from before 2023-09-01 are found under `manual` only. Default: `auto`. */
  channel?: "auto" | "manual";
  remark?: string;
  limit?: number;
  /** Milliseconds for which the request is valid after `timestamp`. Default: `5000`. */
  recvWindow?: number;
}

/**
 * Fiat deposits or withdrawals within a time range.
 *
 * - Request: `GET /api/v1/account/fiat/history`
 * - Weight: 5
 * - Limits: 1 of `query`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `-1175` Invalid fiat deposit status
 * @throws {ApiError} `-1176` Invalid fiat withdrawal status
 * @throws {ApiError} `-1177` Invalid fiat order type
 * @throws {ApiError} `-2024` Fiat account does not exist
 * @throws {ApiError} `-2029` The search is limited to data within the last three months
 * @see hashkey-mena.txt, Account > Get Fiat History
 */
export function getFiatHistory(
  client: Client,
  params: GetFiatHistoryParams,
  options?: CallOptions,
): Promise<FiatOrder[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetFiatHistoryParams, FiatOrder[]> = {
  id: "getFiatHistory",
  method: "GET",
  path: "/api/v1/account/fiat/history",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { query: 1 },
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeFiatOrder, decoding),
};

function encodeParams(params: GetFiatHistoryParams, out: Writer): void {
  putText(out, "type", params.type);
  if (params.status !== undefined) putText(out, "status", params.status);
  putTime(out, "startTime", params.startTime);
  putTime(out, "endTime", params.endTime);
  if (params.channel !== undefined) putText(out, "channel", params.channel);
  if (params.remark !== undefined) putText(out, "remark", params.remark);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}
