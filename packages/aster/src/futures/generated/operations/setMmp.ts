// Generated from specs/aster/futures/paths/trade.yaml. Do not edit; run `pnpm generate`.
import {
  asBool,
  type CallOptions,
  type Client,
  type DecInput,
  inVersion,
  type Operation,
  putDecimal,
  putInteger,
  putText,
  type Versions,
  type Writer,
} from "@venuekit/runtime";

/** Parameters of {@link setMmp}. */
export interface SetMmpParams {
  symbol: string;
  /** Window over which fills are added up. */
  windowTimeInMilliseconds: number;
  /** How long MMP orders are refused after a limit was reached. */
  frozenTimeInMilliseconds: number;
  /** Largest filled quantity, purchases and sales together; a whole number. */
  qtyLimit?: DecInput;
  /** Largest notional value of the fills; a whole number. */
  valueLimit?: DecInput;
  /** Largest net change of the position, purchases less sales; a whole number. */
  deltaLimit?: DecInput;
}

/**
 * Set the market maker protection of a symbol.
 *
 * - Request: `POST /fapi/v3/mmp`, V3 only
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * MMP orders are refused for a while after the fills of a window reached one of the limits.
 *
 * @throws {ApiError} `-1121` Invalid symbol.
 * @throws {ApiError} `-1130` Invalid data sent for a parameter.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Update User MMP (USER_DATA)
 */
export function setMmp(client: Client, params: SetMmpParams, options?: CallOptions): Promise<boolean> {
  return client.request(operation, params, options);
}

const operation: Operation<SetMmpParams, boolean> = {
  id: "setMmp",
  method: "POST",
  path: "/fapi/v3/mmp",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "never",
  effect: "state",
  costs: { request_weight: 1 },
  form: encodeParams,
  decode: asBool,
};

function encodeParams(params: SetMmpParams, out: Writer): void {
  putText(out, "symbol", params.symbol);
  putInteger(out, "windowTimeInMilliseconds", params.windowTimeInMilliseconds);
  putInteger(out, "frozenTimeInMilliseconds", params.frozenTimeInMilliseconds);
  if (params.qtyLimit !== undefined) putDecimal(out, "qtyLimit", params.qtyLimit);
  if (params.valueLimit !== undefined) putDecimal(out, "valueLimit", params.valueLimit);
  if (params.deltaLimit !== undefined) putDecimal(out, "deltaLimit", params.deltaLimit);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/mmp", access: "signed" },
};
