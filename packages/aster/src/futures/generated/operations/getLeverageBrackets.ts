// Generated from specs/aster/futures/paths/account.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putInteger,
  putText,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import {
  decodeGetLeverageBracketsResult,
  type GetLeverageBracketsResult,
} from "../schemas/GetLeverageBracketsResult.js";

/** Parameters of {@link getLeverageBrackets}. */
export interface GetLeverageBracketsParams {
  /** All symbols when absent. */
  symbol?: string;
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/**
 * Highest leverage by position value, of a symbol or of all symbols.
 *
 * - Request: `GET /fapi/v3/leverageBracket`, V1 `GET /fapi/v1/leverageBracket`
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `-1121` Invalid symbol.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Notional and Leverage Brackets (USER_DATA)
 */
export function getLeverageBrackets(
  client: Client,
  params: GetLeverageBracketsParams = {},
  options?: CallOptions,
): Promise<GetLeverageBracketsResult> {
  return client.request(operation, params, options);
}

const operation: Operation<GetLeverageBracketsParams, GetLeverageBracketsResult> = {
  id: "getLeverageBrackets",
  method: "GET",
  path: "/fapi/v3/leverageBracket",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 1 },
  query: encodeParams,
  decode: decodeGetLeverageBracketsResult,
};

function encodeParams(params: GetLeverageBracketsParams, out: Writer): void {
  if (params.symbol !== undefined) putText(out, "symbol", params.symbol);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/leverageBracket", access: "signed", without: ["recvWindow"] },
  v1: { path: "/fapi/v1/leverageBracket", access: "signed" },
};
