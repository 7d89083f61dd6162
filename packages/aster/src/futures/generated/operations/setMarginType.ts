// Generated from specs/aster/futures/paths/trade.yaml. Do not edit; run `pnpm generate`.
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
import { type CodeMessage, decodeCodeMessage } from "../schemas/CodeMessage.js";
import type { MarginType } from "../schemas/MarginType.js";

/** Parameters of {@link setMarginType}. */
export interface SetMarginTypeParams {
  symbol: string;
  marginType: MarginType;
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/**
 * Switch a symbol between isolated and crossed margin.
 *
 * - Request: `POST /fapi/v3/marginType`, V1 `POST /fapi/v1/marginType`
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: signed, `TRADE`, key with write permission
 *
 * Refused while the symbol has open orders or a position.
 *
 * @throws {ApiError} `-4046` No need to change margin type.
 * @throws {ApiError} `-4047` Margin type cannot be changed if there exists open orders.
 * @throws {ApiError} `-4048` Margin type cannot be changed if there exists position.
 * @throws {ApiError} `-4168` Unable to adjust to isolated-margin mode under the Multi-Assets mode.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Change Margin Type (TRADE); refusals: 40xx, -4047 and -4048
 */
export function setMarginType(
  client: Client,
  params: SetMarginTypeParams,
  options?: CallOptions,
): Promise<CodeMessage> {
  return client.request(operation, params, options);
}

const operation: Operation<SetMarginTypeParams, CodeMessage> = {
  id: "setMarginType",
  method: "POST",
  path: "/fapi/v3/marginType",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "never",
  effect: "state",
  costs: { request_weight: 1 },
  form: encodeParams,
  decode: decodeCodeMessage,
};

function encodeParams(params: SetMarginTypeParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  putText(out, "marginType", params.marginType);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/marginType", access: "signed", without: ["recvWindow"] },
  v1: { path: "/fapi/v1/marginType", access: "signed" },
};
