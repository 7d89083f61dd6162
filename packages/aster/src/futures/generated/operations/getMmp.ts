// Generated from specs/aster/futures/paths/trade.yaml. Do not edit; run `pnpm generate`.
import {
  asList,
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putText,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { decodeMmpRule, type MmpRule } from "../schemas/MmpRule.js";

/** Parameters of {@link getMmp}. */
export interface GetMmpParams {
  symbol?: string;
}

/**
 * The market maker protection of a symbol, or of all symbols.
 *
 * - Request: `GET /fapi/v3/mmp`, V3 only
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * Inferred: that no symbol means all symbols.
 *
 * @throws {ApiError} `-1121` Invalid symbol.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Get User MMP (USER_DATA)
 */
export function getMmp(client: Client, params: GetMmpParams = {}, options?: CallOptions): Promise<MmpRule[]> {
  return client.request(operation, params, options);
}

const operation: Operation<GetMmpParams, MmpRule[]> = {
  id: "getMmp",
  method: "GET",
  path: "/fapi/v3/mmp",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 1 },
  query: encodeParams,
  decode: (value, decoding) => asList(value, decodeMmpRule, decoding),
};

function encodeParams(params: GetMmpParams, out: Writer): void {
  if (params.symbol !== undefined) putText(out, "symbol", params.symbol);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/mmp", access: "signed" },
};
