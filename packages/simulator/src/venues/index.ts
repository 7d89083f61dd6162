import { type ApifinyOptions, type ApifinySimulator, startApifiny } from "./apifiny/index.js";
import { type AsterOptions, type AsterSimulator, startAster } from "./aster/simulator.js";
import { type BitexasiaOptions, type BitexasiaSimulator, startBitexasia } from "./bitexasia/simulator.js";
import { type HashkeyOptions, type HashkeySimulator, startHashkey } from "./hashkey/simulator.js";

/** Options by venue. */
export interface VenueOptions {
  readonly apifiny: ApifinyOptions;
  readonly aster: AsterOptions;
  readonly bitexasia: BitexasiaOptions;
  readonly hashkey: HashkeyOptions;
}

/** What each venue's simulator offers. */
export interface VenueSimulators {
  readonly apifiny: ApifinySimulator;
  readonly aster: AsterSimulator;
  readonly bitexasia: BitexasiaSimulator;
  readonly hashkey: HashkeySimulator;
}

export type VenueName = keyof VenueSimulators;

const START: { readonly [V in VenueName]: (options?: VenueOptions[V]) => Promise<VenueSimulators[V]> } = {
  apifiny: startApifiny,
  aster: startAster,
  bitexasia: startBitexasia,
  hashkey: startHashkey,
};

export const VENUES: readonly VenueName[] = ["apifiny", "aster", "bitexasia", "hashkey"];

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
