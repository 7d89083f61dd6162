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
  decodeRemainingOpenableNotional,
  type RemainingOpenableNotional,
} from "../schemas/RemainingOpenableNotional.js";

/** Parameters of {@link getRemainingOpenableNotionalValue}. */
export interface GetRemainingOpenableNotionalValueParams {
  symbol: string;
  leverage: number;
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. */
  recvWindow?: number;
}

/**
 * How large a position may still be opened at a leverage.
 *
 * - Request: `GET /fapi/v1/remainingOpenableNotionalValue`, V1 only
 * - Weight: 20
 * - Limits: 20 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `-1121` Invalid symbol.
 * @throws {ApiError} `-4028` Invalid leverage
 * @see aster/futures-v3.md, V1: Account/Trades Endpoints > Remaining Openable Notional Value (USER_DATA)
 */
export function getRemainingOpenableNotionalValue(
  client: Client,
  params: GetRemainingOpenableNotionalValueParams,
  options?: CallOptions,
): Promise<RemainingOpenableNotional> {
  return client.request(operation, params, options);
}

const operation: Operation<GetRemainingOpenableNotionalValueParams, RemainingOpenableNotional> = {
  id: "getRemainingOpenableNotionalValue",
  method: "GET",
  path: "/fapi/v1/remainingOpenableNotionalValue",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 20 },
  query: encodeParams,
  decode: decodeRemainingOpenableNotional,
};

function encodeParams(params: GetRemainingOpenableNotionalValueParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  putInteger(out, "leverage", params.leverage);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v1: { path: "/fapi/v1/remainingOpenableNotionalValue", access: "signed" },
};
