import { BEST_OF_ALL, CO_LOCATED } from "./contract.js";
import { refusal } from "./errors.js";
import type { ApifinyState, VenuePart } from "./state.js";

/**
 * The venue of a base URL. A co-located venue has its own host and no segment, any other is a segment on the host of
 * all others, and the venue a call names has to be the same.
 *
 * @returns undefined for GBBO.
 * @throws {VenueRefusal} `0x02003A` for the wrong host, `0x05003D` for a venue that is not there.
 */
export function venueOfPath(
  state: ApifinyState,
  segment: string | undefined,
  own: string | undefined,
  named: string | undefined,
): VenuePart | undefined {
  const wrongHost = own === undefined ? segment === undefined || CO_LOCATED.includes(segment) : segment !== undefined;
  const venue = own ?? segment ?? "";
  if (wrongHost || (named !== undefined && named !== venue)) throw refusal("0x02003A");
  const part = state.venues.get(venue);
  if (!part && venue !== BEST_OF_ALL) throw refusal("0x05003D");
  return part;
}
