// Generated from specs/apifiny/paths/account.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  JsonWriter,
  type Operation,
  putInteger,
  putText,
  putTime,
  type Writer,
} from "@venuekit/runtime";
import { type AccountHistoryResponse, decodeAccountHistoryResponse } from "../schemas/AccountHistoryResponse.js";

/** Parameters of {@link getAccountHistory}. */
export interface GetAccountHistoryParams {
  /** The account, e.g. `STA-00000001`; the same as in the signature. */
  accountId: string;
  /** Start of the range. */
  startTimeDate: number | Date;
  /** End of the range. */
  endTimeDate: number | Date;
  /** Records per page. */
  limit?: number;
  /** Number of the page; the example asks for `1`. */
  page: number;
}

/**
 * Deposits, withdrawals and transfers of the account.
 *
 * - Request: `POST /ac/v2/{VENUE}/asset/queryAssetActivityList`
 * - Limits: 1 of `account`
 * - Access: signed, `PRIVATE_READ`, key with read permission
 *
 * @throws {ApiError} `0x01001A` general request error, please check if the parameters in request are correct.
 * @throws {ApiError} `0x02002B` Account doesn't exist, please verify account ID.
 * @throws {ApiError} `0x03001A` token error
 * @see apifiny-connect.txt, Account > Query Account History
 */
export function getAccountHistory(
  client: Client,
  params: GetAccountHistoryParams,
  options?: CallOptions,
): Promise<AccountHistoryResponse> {
  return client.request(operation, params, options);
}

const operation: Operation<GetAccountHistoryParams, AccountHistoryResponse> = {
  id: "getAccountHistory",
  method: "POST",
  path: "/ac/v2/{VENUE}/asset/queryAssetActivityList",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { account: 1 },
  json: (params) => {
    const out = new JsonWriter();
    encodeParams(params, out);
    return out.toString();
  },
  decode: decodeAccountHistoryResponse,
};

function encodeParams(params: GetAccountHistoryParams, out: Writer): void {
  putText(out, "accountId", params.accountId);
  putTime(out, "startTimeDate", params.startTimeDate);
  putTime(out, "endTimeDate", params.endTimeDate);
  if (params.limit !== undefined) putInteger(out, "limit", params.limit);
  putInteger(out, "page", params.page);
}
