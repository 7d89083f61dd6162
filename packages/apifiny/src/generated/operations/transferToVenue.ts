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
import { decodeVenueTransfersResponse, type VenueTransfersResponse } from "../schemas/VenueTransfersResponse.js";

/** Parameters of {@link transferToVenue}. */
export interface TransferToVenueParams {
  /** The account, e.g. `STA-00000001`; the same as in the signature. */
  accountId: string;
  /** The venue the money leaves, e.g. `BINANCE`. It has to fit the base URL. */
  venue: string;
  currency: string;
  amount: DecInput;
  targetVenue: string;
}

/**
 * Move funds from one venue to another.
 *
 * - Request: `POST /ac/v2/{VENUE}/asset/transferToVenue`
 * - Limits: 1 of `account`
 * - Access: signed, `PRIVATE_WRITE`, key with write permission
 *
 * @throws {ApiError} `0x02003A` Sorry, the venue does not match the request url, please check the base url.
 * @throws {ApiError} `0x04004A` Util_Unknown_Currency
 * @throws {ApiError} `0x06002A` Not enough asset available. Please verify if there is enough asset in account.
 * @throws {ApiError} `0x06008A` Assets in this currency are insufficient or non-existent
 * @throws {ApiError} `0x20000B` Permission denied. Invalid API key or permissions for action.
 * @see apifiny-connect.txt, Account > Transfer Between Venues
 */
export function transferToVenue(
  client: Client,
  params: TransferToVenueParams,
  options?: CallOptions,
): Promise<VenueTransfersResponse> {
  return client.request(operation, params, options);
}

const operation: Operation<TransferToVenueParams, VenueTransfersResponse> = {
  id: "transferToVenue",
  method: "POST",
  path: "/ac/v2/{VENUE}/asset/transferToVenue",
  access: "signed",
  retry: "never",
  effect: "state",
  costs: { account: 1 },
  json: (params) => {
    const out = new JsonWriter();
    encodeParams(params, out);
    return out.toString();
  },
  decode: decodeVenueTransfersResponse,
};

function encodeParams(params: TransferToVenueParams, out: Writer): void {
  putText(out, "accountId", params.accountId);
  putText(out, "venue", params.venue);
  putText(out, "currency", params.currency);
  putDecimal(out, "amount", params.amount, true);
  putText(out, "targetVenue", params.targetVenue);
}
