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

/** Parameters of {@link deleteMmp}. */
export interface DeleteMmpParams {
  symbol: string;
}

/**
 * Remove the market maker protection of a symbol.
 *
 * - Request: `DELETE /fapi/v3/mmp`, V3 only
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `-1121` Invalid symbol.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Delete User MMP (USER_DATA)
 */
export function deleteMmp(client: Client, params: DeleteMmpParams, options?: CallOptions): Promise<boolean> {
  return client.request(operation, params, options);
}

const operation: Operation<DeleteMmpParams, boolean> = {
  id: "deleteMmp",
  method: "DELETE",
  path: "/fapi/v3/mmp",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "never",
  effect: "state",
  costs: { request_weight: 1 },
  query: encodeParams,
  decode: asBool,
};

function encodeParams(params: DeleteMmpParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/mmp", access: "signed" },
};
