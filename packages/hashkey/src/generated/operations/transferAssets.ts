// Generated from specs/hashkey/paths/account.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  type DecInput,
  type Operation,
  putDecimal,
  putInteger,
  putText,
  type Writer,
} from "@venuekit/runtime";
import { type AssetTransfer, decodeAssetTransfer } from "../schemas/AssetTransfer.js";

/** Parameters of {@link transferAssets}. */
export interface TransferAssetsParams {
  fromAccountId: string;
  toAccountId: string;
  coin: string;
  quantity: DecInput;
  remark?: string;
  /** Caller's own unique id, up to 64 characters. */
  clientOrderId?: string;
  /** Milliseconds for which the request is valid after `timestamp`. Default: `5000`. */
  recvWindow?: number;
}

/**
 * Move a coin between two of the user's accounts.
 *
 * - Request: `POST /api/v1/account/assetTransfer`
 * - Weight: 1
 * - Limits: 1 of `query`, 1 of `transfer`
 * - Access: signed, `TRADE`, key with write permission
 *
 * At most one call per second.
 *
 * @throws {ApiError} `-1161` Balance transfer failed
 * @throws {ApiError} `-1172` Invalid from account id
 * @throws {ApiError} `-1173` Invalid to account id
 * @throws {ApiError} `-1174` Transfer not allowed between the same account
 * @throws {RateLimitError} `-3145` Please DO NOT submit request too frequently
 * @see hashkey-mena.txt, Account > Internal Account Transfer
 */
export function transferAssets(
  client: Client,
  params: TransferAssetsParams,
  options?: CallOptions,
): Promise<AssetTransfer> {
  return client.request(operation, params, options);
}

const operation: Operation<TransferAssetsParams, AssetTransfer> = {
  id: "transferAssets",
  method: "POST",
  path: "/api/v1/account/assetTransfer",
  access: "signed",
  retry: "never",
  effect: "state",
  costs: { query: 1, transfer: 1 },
  form: encodeParams,
  decode: decodeAssetTransfer,
};

function encodeParams(params: TransferAssetsParams, out: Writer): void {
  putText(out, "fromAccountId", params.fromAccountId);
  putText(out, "toAccountId", params.toAccountId);
  putText(out, "coin", params.coin);
  putDecimal(out, "quantity", params.quantity);
  if (params.remark !== undefined) putText(out, "remark", params.remark);
  if (params.clientOrderId !== undefined) putText(out, "clientOrderId", params.clientOrderId);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}
