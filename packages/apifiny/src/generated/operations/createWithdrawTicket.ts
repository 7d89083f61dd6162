// Generated from specs/apifiny/paths/account.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, type Operation, putText, type Writer } from "@venuekit/runtime";
import { decodeWithdrawTicketsResponse, type WithdrawTicketsResponse } from "../schemas/WithdrawTicketsResponse.js";

/** Parameters of {@link createWithdrawTicket}. */
export interface CreateWithdrawTicketParams {
  /** The account, e.g. `STA-00000001`; the same as in the signature. */
  accountId: string;
  /** The venue, e.g. `BINANCE`, or `GBBO`. It has to fit the base URL. */
  venue: string;
}

/**
 * Get the ticket that a withdrawal needs.
 *
 * - Request: `GET /ac/v2/{VENUE}/asset/createWithdrawTicket`
 * - Limits: 1 of `account`
 * - Access: signed, `PRIVATE_WRITE`, key with write permission
 *
 * Refused until the identity of the account's owner is verified.
 *
 * @throws {ApiError} `0x02003A` Sorry, the venue does not match the request url, please check the base url.
 * @throws {ApiError} `0x02005A` Account status doesn't satisfy request, please verify account status.
 * @throws {ApiError} `0x20000B` Permission denied. Invalid API key or permissions for action.
 * @see apifiny-connect.txt, Account > Create a Withdraw Ticket
 */
export function createWithdrawTicket(
  client: Client,
  params: CreateWithdrawTicketParams,
  options?: CallOptions,
): Promise<WithdrawTicketsResponse> {
  return client.request(operation, params, options);
}

const operation: Operation<CreateWithdrawTicketParams, WithdrawTicketsResponse> = {
  id: "createWithdrawTicket",
  method: "GET",
  path: "/ac/v2/{VENUE}/asset/createWithdrawTicket",
  access: "signed",
  retry: "never",
  effect: "state",
  costs: { account: 1 },
  query: encodeParams,
  decode: decodeWithdrawTicketsResponse,
};

function encodeParams(params: CreateWithdrawTicketParams, out: Writer): void {
  putText(out, "accountId", params.accountId);
  putText(out, "venue", params.venue);
}
