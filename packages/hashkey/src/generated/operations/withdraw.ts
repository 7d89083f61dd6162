// Generated from specs/hashkey/paths/wallet.yaml. Do not edit; run `pnpm generate`.
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
import { decodeWithdrawAck, type WithdrawAck } from "../schemas/WithdrawAck.js";

/** Parameters of {@link withdraw}. */
export interface WithdrawParams {
  coin: string;
  /** Caller's own id of the withdrawal. */
  clientOrderId: string;
  address: string;
  /** Address tag; the venue does not use it at present. */
  addressExt?: string;
  /**
   * The platform that holds the address; upper and lower case are equal.
   * - `BITGET`: Individual investors only.
   * - `BYBIT`: Individual investors only.
   */
  platform?: "BINANCE" | "OKX" | "BITGET" | "BYBIT" | (string & {});
  quantity: DecInput;
  /** A chain from `getChainTypes`, e.g. `ETH`. */
  chainType: string;
  /** Needed for some coins and chains. Letters and digits, up to 20 characters. */
  memo?: string;
  /**
   * Second-factor token, where the account demands one.
   * Inferred: No table lists it; error codes -4016 to -4018 ask for it.
   */
  twoFaToken?: string;
  /**
   * Milliseconds for which the request is valid after `timestamp`. Default: `5000`.
   * Inferred: general rule: every signed call takes recvWindow.
   */
  recvWindow?: number;
}

/**
 * Withdraw a coin to an address.
 *
 * - Request: `POST /api/v1/account/withdraw`
 * - Weight: 1
 * - Limits: 1 of `query`
 * - Access: signed, `TRADE`, key with write permission
 *
 * @throws {ApiError} `-1164` Withdraw failed
 * @throws {ApiError} `-1171` Withdrawal address not in whitelist
 * @throws {ApiError} `-4003` Insufficient Balance
 * @throws {ApiError} `-4009` No withdrawal permission
 * @throws {ApiError} `-4016` twoFaToken missing. Please send valid twoFaToken as 2FA is enabled for this action
 * @see hashkey-mena.txt, Wallet > Withdraw VA
 */
export function withdraw(client: Client, params: WithdrawParams, options?: CallOptions): Promise<WithdrawAck> {
  return client.request(operation, params, options);
}

const operation: Operation<WithdrawParams, WithdrawAck> = {
  id: "withdraw",
  method: "POST",
  path: "/api/v1/account/withdraw",
  access: "signed",
  retry: "never",
  effect: "state",
  costs: { query: 1 },
  form: encodeParams,
  decode: decodeWithdrawAck,
};

function encodeParams(params: WithdrawParams, out: Writer): void {
  putText(out, "coin", params.coin);
  putText(out, "clientOrderId", params.clientOrderId);
  putText(out, "address", params.address);
  if (params.addressExt !== undefined) putText(out, "addressExt", params.addressExt);
  if (params.platform !== undefined) putText(out, "platform", params.platform);
  putDecimal(out, "quantity", params.quantity);
  putText(out, "chainType", params.chainType);
  if (params.memo !== undefined) putText(out, "memo", params.memo);
  if (params.twoFaToken !== undefined) putText(out, "twoFaToken", params.twoFaToken);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}
