import type { Connection } from "../../../engine/connection.js";
import type { RawRequest } from "../../../engine/message.js";
import { verifyToken } from "../auth.js";
import { venueOfPath } from "../base-url.js";
import { VenueRefusal } from "../errors.js";
import type { ApifinyState } from "../state.js";
import { serveMarket } from "./market.js";
import { serveAssets, serveOrders } from "./user.js";

const MARKET = "/md/ws/v1";
const USER = /^\/ac\/ws\/v2\/(?:([^/]+)\/)?(order|asset)$/;

type Verdict = number | { readonly name: string; open(connection: Connection): void };

/** The socket of a path, or the status that refuses it. The document names no status; these are the usual ones. */
export function socketAt(state: ApifinyState, request: RawRequest, own: string | undefined): Verdict {
  if (request.path === MARKET && own === undefined) {
    return { name: "market", open: (connection) => serveMarket(state, connection) };
  }
  const found = USER.exec(request.path);
  if (!found) return 404;
  const [, segment, kind] = found;
  try {
    // The token of a socket has no digest: there is nothing to digest.
    verifyToken(request.headers.signature ?? "", (key) => state.apiKey(key), state.clock.now());
  } catch (error) {
    if (error instanceof VenueRefusal) return 401;
    throw error;
  }
  if (state.profile.status === "SUSPENDED") return 403;
  try {
    const part = venueOfPath(state, segment, own, undefined);
    // GBBO stands for all venues, as in the lists of REST.
    const parts = part ? [part] : [...state.venues.values()];
    return kind === "order"
      ? { name: "orders", open: (connection) => serveOrders(state, parts, connection) }
      : { name: "assets", open: (connection) => serveAssets(state, parts, connection) };
  } catch (error) {
    if (error instanceof VenueRefusal) return error.code === "0x02003A" ? 400 : 404;
    throw error;
  }
}
