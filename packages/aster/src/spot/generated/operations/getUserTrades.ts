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
  requireVariant,
  type Variant,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { type AccountTrade, decodeAccountTrade } from "../schemas/AccountTrade.js";

interface GetUserTradesBase {
  /** At most 1000. Default: `500`. */
  limit?: number;
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/** Requires `symbol`; takes no `fromId`. */
export interface SymbolTradesByTime extends GetUserTradesBase {
  symbol: string;
  /** Only together with `symbol`. */
  orderId?: string;
  /** The last 7 days when neither time is sent; at most 7 days before `endTime`. */
  startTime?: number | Date;
  endTime?: number | Date;
  fromId?: undefined;
}

/** Requires `symbol` and `fromId`; takes no `startTime` or `endTime`. */
export interface SymbolTradesFromId extends GetUserTradesBase {
  symbol: string;
  /** Only together with `symbol`. */
  orderId?: string;
  startTime?: undefined;
  endTime?: undefined;
  /** Id of the first trade; the latest trades when it is not sent. Not together with a time. */
  fromId: string;
}

/** Takes no `symbol`, `orderId` or `fromId`. */
export interface AllTradesByTime extends GetUserTradesBase {
  symbol?: undefined;
  orderId?: undefined;
  /** The last 7 days when neither time is sent; at most 7 days before `endTime`. */
  startTime?: number | Date;
  endTime?: number | Date;
  fromId?: undefined;
}

/** Requires `fromId`; takes no `symbol`, `orderId`, `startTime` or `endTime`. */
export interface AllTradesFromId extends GetUserTradesBase {
  symbol?: undefined;
  orderId?: undefined;
  startTime?: undefined;
  endTime?: undefined;
  /** Id of the first trade; the latest trades when it is not sent. Not together with a time. */
  fromId: string;
}

/** Parameters of {@link getUserTrades}. */
export type GetUserTradesParams = SymbolTradesByTime | SymbolTradesFromId | AllTradesByTime | AllTradesFromId;

/**
 * Fills of the account's orders.
 *
 * - Request: `GET /api/v3/userTrades`, V1 `GET /api/v1/userTrades`
 * - Weight: 5
 * - Limits: 5 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `-1121` Invalid trading pair.
 * @throws {ApiError} `-4165` Invalid time interval
 * @throws {ApiError} `-1128` Combination of optional parameters invalid.
 * @see aster/spot-v3.md, Spot account and trading API > Account trade history (USER_DATA)
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
  path: "/api/v3/userTrades",
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
  if (params.symbol !== undefined) putText(out, "symbol", params.symbol);
  if (params.orderId !== undefined) putText(out, "orderId", params.orderId);
  if (params.startTime !== undefined) putTime(out, "startTime", params.startTime);
  if (params.endTime !== undefined) putTime(out, "endTime", params.endTime);
  if (params.fromId !== undefined) putText(out, "fromId", params.fromId);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/api/v3/userTrades", access: "signed", without: ["recvWindow"] },
  v1: { path: "/api/v1/userTrades", access: "signed" },
};

const VARIANTS: readonly Variant[] = [
  { name: "SymbolTradesByTime", required: ["symbol"], forbidden: ["fromId"] },
  { name: "SymbolTradesFromId", required: ["symbol", "fromId"], forbidden: ["startTime", "endTime"] },
  { name: "AllTradesByTime", forbidden: ["symbol", "orderId", "fromId"] },
  { name: "AllTradesFromId", required: ["fromId"], forbidden: ["symbol", "orderId", "startTime", "endTime"] },
];
