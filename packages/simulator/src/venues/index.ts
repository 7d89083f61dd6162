import { type AsterOptions, type AsterSimulator, startAster } from "./aster/simulator.js";
import { type BitexasiaOptions, type BitexasiaSimulator, startBitexasia } from "./bitexasia/simulator.js";
import { type HashkeyOptions, type HashkeySimulator, startHashkey } from "./hashkey/simulator.js";

/** Options by venue. */
export interface VenueOptions {
  readonly aster: AsterOptions;
  readonly bitexasia: BitexasiaOptions;
  readonly hashkey: HashkeyOptions;
}

/** What each venue's simulator offers. */
export interface VenueSimulators {
  readonly aster: AsterSimulator;
  readonly bitexasia: BitexasiaSimulator;
  readonly hashkey: HashkeySimulator;
}

export type VenueName = keyof VenueSimulators;

const START: { readonly [V in VenueName]: (options?: VenueOptions[V]) => Promise<VenueSimulators[V]> } = {
  aster: startAster,
  bitexasia: startBitexasia,
  hashkey: startHashkey,
};

export const VENUES: readonly VenueName[] = ["aster", "bitexasia", "hashkey"];

/**
 * Starts a venue on localhost.
 *
 * @throws {TypeError} for a venue or a symbol that does not exist; the operating system's error when the port is taken.
 */
export async function startSimulator<V extends VenueName>(
  venue: V,
  options?: VenueOptions[V],
): Promise<VenueSimulators[V]> {
  if (!VENUES.includes(venue)) throw new TypeError(`unknown venue ${venue}; one of ${VENUES.join(", ")}`);
  return START[venue](options);
}
