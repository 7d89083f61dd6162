// Generated from specs/aster/futures/paths/agent.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putInteger,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { type AnnouncementList, decodeAnnouncementList } from "../schemas/AnnouncementList.js";

/** Parameters of {@link getAnnouncements}. */
export interface GetAnnouncementsParams {
  /** From 1. Default: `1`. */
  page?: number;
  /** Announcements a page. Default: `20`. */
  size?: number;
}

/**
 * The account's own announcements, page by page.
 *
 * - Request: `GET /fapi/v3/announcement/direct`, V3 only
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `-1022` Signature for this request is not valid.
 * @throws {ApiError} `-4225` Nonce Expired
 * @see aster/futures-v3.md, Get Direct Announcements (USER_DATA)
 */
export function getAnnouncements(
  client: Client,
  params: GetAnnouncementsParams = {},
  options?: CallOptions,
): Promise<AnnouncementList> {
  return client.request(operation, params, options);
}

const operation: Operation<GetAnnouncementsParams, AnnouncementList> = {
  id: "getAnnouncements",
  method: "GET",
  path: "/fapi/v3/announcement/direct",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 1 },
  query: encodeParams,
  decode: decodeAnnouncementList,
};

function encodeParams(params: GetAnnouncementsParams, out: Writer): void {
  if (params.page !== undefined) putInteger(out, "page", params.page);
  if (params.size !== undefined) putInteger(out, "size", params.size);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/announcement/direct", access: "signed" },
};
