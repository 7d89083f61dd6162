// Generated from specs/aster/futures/asyncapi.yaml. Do not edit; run `pnpm generate`.
import type { Client, Stream, StreamOperation, WatchOptions } from "@venuekit/runtime";
import { watch } from "../../stream.js";
import { type AnnouncementEvent, decodeAnnouncementEvent } from "../schemas/AnnouncementEvent.js";

/**
 * Announcements to everyone and to this account.
 *
 * - Socket: `/ws/{listenKey}`, topic `announcement`, V3 only
 * - Access: signed, `USER_STREAM`, key with read permission, listen key
 *
 * Inferred: the document names no stream; the events stand among the account events and are taken to arrive with them.
 *
 * @see aster/futures-v3.md, User Data Streams > Event: Public Announcement; Event: Direct Announcement
 */
export function watchAnnouncements(
  client: Client,
  options?: WatchOptions,
): Stream<AnnouncementEvent, AnnouncementEvent> {
  return watch(client, operation, {}, options);
}

const operation: StreamOperation<object, AnnouncementEvent, AnnouncementEvent> = {
  id: "watchAnnouncements",
  socket: "user",
  topics: ["announcement"],
  kind: "account",
  versions: ["v3"],
  decode: decodeAnnouncementEvent,
  items: (push) => [push],
};
