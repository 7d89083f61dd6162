// Generated from specs/aster/spot/paths/account.yaml. Do not edit; run `pnpm generate`.
import {
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
import { decodeTransfer, type Transfer } from "../schemas/Transfer.js";
import type { TransferKind } from "../schemas/TransferKind.js";

/** Parameters of {@link transfer}. */
export interface TransferParams {
  /** In `asset`. */
  amount: DecInput;
  asset: string;
  /** Client-chosen id of the transfer; not used again within 7 days. At most 63 characters. */
  clientTranId: string;
  kindType: TransferKind;
  /**
   * Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only.
   * Inferred: general rule: every signed V1 call takes recvWindow.
   */
  recvWindow?: number;
}

/**
 * Move funds between the spot and the futures account.
 *
 * - Request: `POST /api/v3/asset/wallet/transfer`, V1 `POST /api/v1/asset/wallet/transfer`
 * - Weight: 5
 * - Limits: 5 of `request_weight`
 * - Access: signed, `TRADE`, key with write permission
 *
 * @throws {ApiError} `-2018` Balance is insufficient.
 * @throws {ApiError} `-4114` clientTranId is not valid.
 * @throws {ApiError} `-4115` clientTranId is duplicated.
 * @throws {ApiError} `-4055` The quantity must be a positive integer.
 * @see aster/spot-v3.md, Spot account and trading API > Perp-spot transfer (TRADE)
 */
export function transfer(client: Client, params: TransferParams, options?: CallOptions): Promise<Transfer> {
  return client.request(operation, params, options);
}

const operation: Operation<TransferParams, Transfer> = {
  id: "transfer",
  method: "POST",
  path: "/api/v3/asset/wallet/transfer",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "never",
  effect: "state",
  costs: { request_weight: 5 },
  form: encodeParams,
  decode: decodeTransfer,
};

function encodeParams(params: TransferParams, out: Writer): void {
  putDecimal(out, "amount", params.amount);
  putText(out, "asset", params.asset);
  putText(out, "clientTranId", params.clientTranId);
  putText(out, "kindType", params.kindType);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/api/v3/asset/wallet/transfer", access: "signed", without: ["recvWindow"] },
  v1: { path: "/api/v1/asset/wallet/transfer", access: "signed" },
};
