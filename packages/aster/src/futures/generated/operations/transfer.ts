// Generated from specs/aster/futures/paths/account.yaml. Do not edit; run `pnpm generate`.
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
  amount: DecInput;
  asset: string;
  /**
   * Id chosen by the client, unique within 7 days. At most 64 characters.
   * Inferred: the document says less than 64 characters in one place only.
   */
  clientTranId: string;
  kindType: TransferKind;
  /**
   * Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only.
   * Inferred: general rule: every signed call of V1 takes recvWindow.
   */
  recvWindow?: number;
}

/**
 * Move assets between the futures and the spot account.
 *
 * - Request: `POST /fapi/v3/asset/wallet/transfer`, V1 `POST /fapi/v1/asset/wallet/transfer`
 * - Weight: 5
 * - Limits: 5 of `request_weight`
 * - Access: signed, `TRANSFER`, key with write permission
 *
 * @throws {ApiError} `-2018` Balance is insufficient.
 * @throws {ApiError} `-4114` clientTranId is not valid
 * @throws {ApiError} `-4115` clientTranId is duplicated
 * @throws {ApiError} `-1108` Invalid asset.
 * @see aster/futures-v3.md, Account/Trades Endpoints > Transfer Between Futures And Spot (TRANSFER)
 */
export function transfer(client: Client, params: TransferParams, options?: CallOptions): Promise<Transfer> {
  return client.request(operation, params, options);
}

const operation: Operation<TransferParams, Transfer> = {
  id: "transfer",
  method: "POST",
  path: "/fapi/v3/asset/wallet/transfer",
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
  v3: { path: "/fapi/v3/asset/wallet/transfer", access: "signed", without: ["recvWindow"] },
  v1: { path: "/fapi/v1/asset/wallet/transfer", access: "signed" },
};
