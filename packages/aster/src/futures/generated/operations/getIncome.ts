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
import { decodeIncome, type Income } from "../schemas/Income.js";
import type { IncomeType } from "../schemas/IncomeType.js";

/** Parameters of {@link getIncome}. */
export interface GetIncomeParams {
  symbol?: string;
  /** All types when absent. */
  incomeType?: IncomeType;
  /** Inclusive. */
  startTime?: number | Date;
  /** Inclusive. */
  endTime?: number | Date;
  /** At most 1000. Default: `100`. */
  limit?: number;
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/**
 * Money that came in or went out: transfers, profits, fees, funding.
 *
 * - Request: `GET /fapi/v3/income`, V1 `GET /fapi/v1/income`
 * - Weight: 30
 * - Limits: 30 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * The last 7 days when both times are absent.
 *
 * @throws {ApiError} `-1121` Invalid symbol.
 * @throws {ApiError} `-1023` Start time is greater than end time.
 * @throws {ApiError} `-1130` Invalid data sent for a parameter.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Get Income History(USER_DATA)
 */
export function getIncome(client: Client, params: GetIncomeParams = {}, options?: CallOptions): Promise<Income[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetIncomeParams, Income[]> = {
  id: "getIncome",
  method: "GET",
  path: "/fapi/v3/income",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 30 },
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeIncome, decoding),
};

function encodeParams(params: GetIncomeParams, out: Writer): void {
  if (params.symbol !== undefined) putText(out, "symbol", params.symbol);
  if (params.incomeType !== undefined) putText(out, "incomeType", params.incomeType);
  if (params.startTime !== undefined) putTime(out, "startTime", params.startTime);
  if (params.endTime !== undefined) putTime(out, "endTime", params.endTime);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/income", access: "signed", without: ["recvWindow"] },
  v1: { path: "/fapi/v1/income", access: "signed" },
};
