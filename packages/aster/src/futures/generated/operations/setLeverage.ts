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
import { decodeLeverageSetting, type LeverageSetting } from "../schemas/LeverageSetting.js";

/** Parameters of {@link setLeverage}. */
export interface SetLeverageParams {
  symbol: string;
  /** 1 to 125. */
  leverage: number;
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/**
 * Set the initial leverage of a symbol.
 *
 * - Request: `POST /fapi/v3/leverage`, V1 `POST /fapi/v1/leverage`
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: signed, `TRADE`, key with write permission
 *
 * @throws {ApiError} `-4028` Invalid leverage
 * @throws {ApiError} `-2027` Exceeded the maximum allowable position at current leverage.
 * @throws {ApiError} `-2028` Leverage is smaller than permitted: insufficient margin balance.
 * @throws {ApiError} `-4161` Leverage reduction is not supported in Isolated Margin Mode with open positions
 * @see aster/futures-v3.md, Account/Trades Endpoints > Change Initial Leverage (TRADE)
 */
export function setLeverage(
  client: Client,
  params: SetLeverageParams,
  options?: CallOptions,
): Promise<LeverageSetting> {
  return client.request(operation, params, options);
}

const operation: Operation<SetLeverageParams, LeverageSetting> = {
  id: "setLeverage",
  method: "POST",
  path: "/fapi/v3/leverage",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "never",
  effect: "state",
  costs: { request_weight: 1 },
  form: encodeParams,
  decode: decodeLeverageSetting,
};

function encodeParams(params: SetLeverageParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  putInteger(out, "leverage", params.leverage);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/leverage", access: "signed", without: ["recvWindow"] },
  v1: { path: "/fapi/v1/leverage", access: "signed" },
};
