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
  requireVariant,
  type Variant,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { type AccountTrade, decodeAccountTrade } from "../schemas/AccountTrade.js";

interface GetUserTradesBase {
  symbol: string;
  /** At most 1000. Default: `500`. */
  limit?: number;
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/** Takes no `fromId`. */
export interface UserTradesByTime extends GetUserTradesBase {
  startTime?: number | Date;
  endTime?: number | Date;
  fromId?: undefined;
}

/** Requires `fromId`; takes no `startTime` or `endTime`. */
export interface UserTradesFromId extends GetUserTradesBase {
  startTime?: undefined;
  endTime?: undefined;
  /** First trade; the latest trades when absent. */
  fromId: string;
}

/** Parameters of {@link getUserTrades}. */
export type GetUserTradesParams = UserTradesByTime | UserTradesFromId;

/**
 * The account's trades of a symbol.
 *
 * - Request: `GET /fapi/v3/userTrades`, V1 `GET /fapi/v1/userTrades`
 * - Weight: 5
 * - Limits: 5 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * The times may be 7 days apart; the last 7 days when both are absent.
 *
 * @throws {ApiError} `-1121` Invalid symbol.
 * @throws {ApiError} `-1127` Lookup interval is too big.
 * @throws {ApiError} `-4165` Invalid time interval
 * @see aster/futures-v3.md, Account/Trades Endpoints > Account Trade List (USER_DATA)
 */
export function getUserTrades(
  client: Client,
  params: GetUserTradesParams,
  options?: CallOptions,
): Promise<AccountTrade[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetUserTradesParams, AccountTrade[]> = {
  id: "getUserTrades",
  method: "GET",
  path: "/fapi/v3/userTrades",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 5 },
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeAccountTrade, decoding),
};

function encodeParams(params: GetUserTradesParams, out: Writer): void {
  requireVariant("getUserTrades", params, VARIANTS);
  putText(out, "symbol", params.symbol);
  if (params.startTime !== undefined) putTime(out, "startTime", params.startTime);
  if (params.endTime !== undefined) putTime(out, "endTime", params.endTime);
  if (params.fromId !== undefined) putText(out, "fromId", params.fromId);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/userTrades", access: "signed", without: ["recvWindow"] },
  v1: { path: "/fapi/v1/userTrades", access: "signed" },
};

const VARIANTS: readonly Variant[] = [
  { name: "UserTradesByTime", forbidden: ["fromId"] },
  { name: "UserTradesFromId", required: ["fromId"], forbidden: ["startTime", "endTime"] },
];
