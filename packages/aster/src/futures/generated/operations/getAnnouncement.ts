// Generated from specs/aster/futures/paths/agent.yaml. Do not edit; run `pnpm generate`.
import {
  type CallOptions,
  type Client,
  inVersion,
  type Operation,
  putText,
  type Versions,
  type Writer,
} from "@venuekit/runtime";
import { type Announcement, decodeAnnouncement } from "../schemas/Announcement.js";

/** Parameters of {@link getAnnouncement}. */
export interface GetAnnouncementParams {
  id: string;
}

/**
 * One of the account's own announcements.
 *
 * - Request: `GET /fapi/v3/announcement/directById`, V3 only
 * - Weight: 1
 * - Limits: 1 of `request_weight`
 * - Access: signed, `USER_DATA`, key with read permission
 *
 * @throws {ApiError} `-1022` Signature for this request is not valid.
 * @throws {ApiError} `-4225` Nonce Expired
 * @throws {ApiError} `-1102` A mandatory parameter was not sent, was empty/null, or malformed.
 * @see aster/futures-v3.md, Get Direct Announcement By ID (USER_DATA)
 */
export function getAnnouncement(
  client: Client,
  params: GetAnnouncementParams,
  options?: CallOptions,
): Promise<Announcement> {
  return client.request(operation, params, options);
}

const operation: Operation<GetAnnouncementParams, Announcement> = {
  id: "getAnnouncement",
  method: "GET",
  path: "/fapi/v3/announcement/directById",
  access: "signed",
  place: (params, version) => inVersion(VERSIONS, params, version),
  retry: "safe",
  effect: "none",
  costs: { request_weight: 1 },
  query: encodeParams,
  decode: decodeAnnouncement,
};

function encodeParams(params: GetAnnouncementParams, out: Writer): void {
  putText(out, "id", params.id);
}

const VERSIONS: Versions = {
  v3: { path: "/fapi/v3/announcement/directById", access: "signed" },
};
