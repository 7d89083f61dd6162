import type { Draft } from "@venuekit/runtime";
import { hosts, servers, streamServers } from "./generated/servers.js";
import type { Server } from "./options.js";

export const PRODUCTION: Server = { rest: servers.production, stream: streamServers.production, hosts };

const SEGMENT = "/{VENUE}";

/**
 * The documented base-URL rule: a co-located venue has a host of its own, whose paths lack the venue; all others share
 * a host and are named in the path. Market data comes from the shared host for all of them.
 */
export function addressed(draft: Draft, venue: string, server: Server): Draft {
  if (!draft.path.includes(SEGMENT)) return draft;
  const host = hostOf(venue, server);
  return host === undefined
    ? { ...draft, path: draft.path.replace(SEGMENT, `/${encodeURIComponent(venue)}`) }
    : { ...draft, origin: host, path: draft.path.replace(SEGMENT, "") };
}

/** The address of a user socket, by the same rule. */
export function socketAddress(path: string, venue: string, server: Server): string {
  const host = hostOf(venue, server);
  return host === undefined
    ? server.stream + path.replace(SEGMENT, `/${encodeURIComponent(venue)}`)
    : host.replace(/^http/, "ws") + path.replace(SEGMENT, "");
}

function hostOf(venue: string, { hosts: own = {} }: Server): string | undefined {
  return Object.hasOwn(own, venue) ? own[venue] : undefined;
}
