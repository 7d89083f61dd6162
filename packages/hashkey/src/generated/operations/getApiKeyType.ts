// Generated from specs/hashkey/paths/account.yaml. Do not edit; run `pnpm generate`.
import { type CallOptions, type Client, type Operation, putInteger, type Writer } from "@venuekit/runtime";
import { type ApiKeyType, decodeApiKeyType } from "../schemas/ApiKeyType.js";

/** Parameters of {@link getApiKeyType}. */
export interface GetApiKeyTypeParams {
  /** Milliseconds for which the request is valid after `timestamp`. Default: `5000`. */
  recvWindow?: number;
}

/**
 * Whether the API key belongs to the master account or a sub-account.
 *
 * - Request: `GET /api/v1/account/checkApiKey`
 * - Weight: 1
 * - Limits: 1 of `query`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `0102` Invalid APIKey
 * @throws {ApiError} `0103` APIKey expired
 * @throws {ApiError} `-1021` Timestamp for this request is outside of the recvWindow
 * @see hashkey-mena.txt, Account > Get API Key Type
 */
export function getApiKeyType(
  client: Client,
  params: GetApiKeyTypeParams = {},
  options?: CallOptions,
): Promise<ApiKeyType> {
  return client.request(operation, params, options);
}

const operation: Operation<GetApiKeyTypeParams, ApiKeyType> = {
  id: "getApiKeyType",
  method: "GET",
  path: "/api/v1/account/checkApiKey",
  access: "signed",
  retry: "safe",
  effect: "none",
  costs: { query: 1 },
  query: encodeParams,
  decode: decodeApiKeyType,
};

function encodeParams(params: GetApiKeyTypeParams, out: Writer): void {
  if (params.recvWindow !== undefined) putInteger(out, "recvWindow", params.recvWindow);
}
