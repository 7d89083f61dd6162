import { type BitexasiaOptions, bitexasia, type Client, type VenueError } from "@venuekit/bitexasia";
import {
  type BitexasiaSimulator,
  type BitexasiaOptions as SimulatorOptions,
  startSimulator,
} from "@venuekit/simulator";

export type { BitexasiaSimulator };

/** A venue with a market that moves only when told. */
export function start(options: SimulatorOptions = {}): Promise<BitexasiaSimulator> {
  return startSimulator("bitexasia", { market: "paused", ...options });
}

/** A client with the key that may trade. */
export function connect(venue: BitexasiaSimulator, options: BitexasiaOptions = {}): Client {
  const server = { rest: venue.restUrl, stream: venue.streamUrl };
  return bitexasia({ ...venue.keys.main, server, timeoutMs: 2_000, ...options });
}

/** What a call failed with. */
export async function failure(call: Promise<unknown>): Promise<VenueError> {
  try {
    await call;
  } catch (error) {
    return error as VenueError;
  }
  throw new Error("the call was expected to fail");
}

export const LIMIT = { pair: "BTC-USD", side: "buy", type: "limit", price: "60000", size: "0.01" } as const;
