// Generated from specs/aster/futures/paths/trade.yaml. Do not edit; run `pnpm generate`.
import {
  asBool,
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putText,
  type Versions,
  type Writer,
} from "@venuekit/runtime";

/** Parameters of {@link resetMmp}. */
export interface ResetMmpParams {
  symbol: string;
}

/**
 * Reset the market maker protection of a symbol.
 *
 * - Request: `POST /fapi/v3/mmpReset`, V3 only
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `-1121` Invalid symbol.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Reset User MMP (USER_DATA)
 */
export function resetMmp(client: Client, params: ResetMmpParams, options?: CallOptions): Promise<boolean> {
  return client.request(operation, params, options);
}

const operation: Operation<ResetMmpParams, boolean> = {
  id: "resetMmp",
  method: "POST",
  path: "/fapi/v3/mmpReset",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "never",
  effect: "state",
  costs: { request_weight: 1 },
  form: encodeParams,
  decode: asBool,
};

function encodeParams(params: ResetMmpParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/mmpReset", access: "signed" },
};
