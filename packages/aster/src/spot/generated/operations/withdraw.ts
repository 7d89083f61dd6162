// Generated from specs/aster/spot/paths/account.yaml. Do not edit; run `pnpm generate`.
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
import type { ChainId } from "../schemas/ChainId.js";
import { decodeWithdrawal, type Withdrawal } from "../schemas/Withdrawal.js";

/** Parameters of {@link withdraw}. */
export interface WithdrawParams {
  chainId: ChainId;
  asset: string;
  /** In `asset`, written exactly as in `userSignature`. */
  amount: string;
  /** In `asset`, at least `gasCost` of `getWithdrawFee`, written exactly as in `userSignature`. */
  fee: string;
  /** Address of the account's own wallet. */
  receiver: string;
  /**
   * Time in microseconds, the same as in `userSignature`. In V3 it is the nonce of the call as well, so it must be at
   * most 10 seconds old and not used before.
   * Inferred: that one `nonce` has both tasks in V3: the document lists the parameter once.
   */
  nonce: string;
  /**
   * Send the value of `nonce`, if the venue takes the nonce of `userSignature` from here. V3 only.
   * Inferred: the venue's withdrawal guide names this parameter for V3 instead of `nonce`; the reference lacks it.
   */
  userNonce?: string;
  /** Signature of the withdrawal by the account's wallet, 0x-prefixed hex. */
  userSignature: string;
  /** Milliseconds for which the request is valid after `timestamp`. At most 60000. Default: `5000`. V1 only. */
  recvWindow?: number;
}

/**
 * Withdraw to the account's own wallet.
 *
 * - Request: `POST /api/v3/aster/user-withdraw`, V1 `POST /api/v1/aster/user-withdraw`
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: signed, `WITHDRAW`, key with write permission
 *
 * The wallet signs the withdrawal itself, as typed data `Action` of the domain `Aster`; the API signature comes on top.
 * What the futures account lacks is taken from the spot account.
 *
 * Inferred: access: the heading says USER_DATA, but the call moves funds.
 *
 * @throws {ApiError} `-2018` Balance is insufficient.
 * @throws {ApiError} `-1022` The signature for this request is invalid.
 * @throws {ApiError} `-1102` A mandatory parameter was not sent, was empty/null, or malformed.
 * @throws {ApiError} `-1130` The parameter sent contains invalid data.
 * @see aster/spot-v3.md, Spot account and trading API > Withdraw (USER_DATA)
 */
export function withdraw(client: Client, params: WithdrawParams, options?: CallOptions): Promise<Withdrawal> {
  return client.request(operation, params, options);
}

const operation: Operation<WithdrawParams, Withdrawal> = {
  id: "withdraw",
  method: "POST",
  path: "/api/v3/aster/user-withdraw",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "never",
  effect: "state",
  costs: { request_weight: 1 },
  form: encodeParams,
  decode: decodeWithdrawal,
};

function encodeParams(params: WithdrawParams, out: Writer): void {
  putText(out, "chainId", params.chainId);
  putText(out, "asset", params.asset);
  putText(out, "amount", params.amount);
  putText(out, "fee", params.fee);
  putText(out, "receiver", params.receiver);
  putText(out, "nonce", params.nonce);
  if (params.userNonce !== undefined) putText(out, "userNonce", params.userNonce);
  putText(out, "userSignature", params.userSignature);
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}

const VERSIONS: Versions = {
  v3: { path: "/api/v3/aster/user-withdraw", access: "signed", without: ["recvWindow"] },
  v1: { path: "/api/v1/aster/user-withdraw", access: "signed", without: ["userNonce"] },
};
