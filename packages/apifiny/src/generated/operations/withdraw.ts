// Generated from specs/apifiny/paths/account.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  type DecInput,
  JsonWriter,
  type Operation,
  putDecimal,
  putText,
  type Writer,
} from "@venuekit/runtime";
import { decodeWithdrawalsResponse, type WithdrawalsResponse } from "../schemas/WithdrawalsResponse.js";

/** Parameters of {@link withdraw}. */
export interface WithdrawParams {
  /** The account, e.g. `STA-00000001`; the same as in the signature. */
  accountId: string;
  /** The venue, e.g. `BINANCE`, or `GBBO`. It has to fit the base URL. */
  venue: string;
  /** Currency and, where it exists on several chains, the chain, e.g. `USDT.ETH`. */
  coin: string;
  amount: DecInput;
  /** For currencies that need one, e.g. EOS. */
  memo?: string;
  /** The recipient's address. */
  address: string;
  /** From `createWithdrawTicket`. */
  ticket: string;
}

/**
 * Withdraw to a crypto address.
 *
 * - Request: `POST /ac/v2/{VENUE}/asset/withdraw`
 * - Limits: 1 of `account`
 * - Access: signed, `PRIVATE_WRITE`, key with write permission
 *
 * @throws {ApiError} `0x04001A` withdraw address not exist
 * @throws {ApiError} `0x04012B` You have reach your daily withdrawal limit, please try next day
 * @throws {ApiError} `0x06001B` withdraw ticket error, please check or create a withdraw ticket first.
 * @throws {ApiError} `0x06002A` Not enough asset available. Please verify if there is enough asset in account.
 * @throws {ApiError} `0x20000B` Permission denied. Invalid API key or permissions for action.
 * @see apifiny-connect.txt, Account > Create a Withdraw Request
 */
export function withdraw(client: Client, params: WithdrawParams, options?: CallOptions): Promise<WithdrawalsResponse> {
  return client.request(operation, params, options);
}

const operation: Operation<WithdrawParams, WithdrawalsResponse> = {
  id: "withdraw",
  method: "POST",
  path: "/ac/v2/{VENUE}/asset/withdraw",
  access: "signed",
  retry: "never",
  effect: "state",
  costs: { account: 1 },
  json: (params) => {
    const out = new JsonWriter();
    encodeParams(params, out);
    return out.toString();
  },
  decode: decodeWithdrawalsResponse,
};

function encodeParams(params: WithdrawParams, out: Writer): void {
  putText(out, "accountId", params.accountId);
  putText(out, "venue", params.venue);
  putText(out, "coin", params.coin);
  putDecimal(out, "amount", params.amount, true);
  if (params.memo !== undefined) putText(out, "memo", params.memo);
  putText(out, "address", params.address);
  putText(out, "ticket", params.ticket);
}
