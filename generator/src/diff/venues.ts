import { SpecError } from "../load/error.js";
import type { Venue } from "../model/venue.js";
import { compareText, type SpecChange } from "./change.js";
import { compareVenues } from "./compare.js";
import { BaseError, modelOf, type State, venuesOf } from "./states.js";

/** The changes of one venue, or of one of its products. */
export interface VenueChanges {
  /** `venue`, or `venue/product`. */
  readonly venue: string;
  readonly changes: readonly SpecChange[];
}

/**
 * Compares two states, venue by venue.
 *
 * @param wanted Venues or products; a venue stands for all its products. All where empty.
 * @throws {BaseError} A venue neither state has, or an older state that can't be compiled.
 * @throws {SpecError} A newer state that can't be compiled.
 */
export function compareStates(before: State, after: State, wanted: readonly string[]): VenueChanges[] {
  const callsOnly = before.callsOnly || after.callsOnly;
  return chosen(before, after, wanted).map((venue) => ({
    venue,
    changes: compareVenues(baseModel(before, venue, callsOnly), modelOf(after, venue, callsOnly)),
  }));
}

/** A spec may use what today's generator no longer takes. */
function baseModel(state: State, venue: string, callsOnly: boolean): Venue | undefined {
  try {
    return modelOf(state, venue, callsOnly);
  } catch (error) {
    throw error instanceof SpecError ? new BaseError(`the base can't be compiled: ${error.message}`) : error;
  }
}

function chosen(before: State, after: State, wanted: readonly string[]): string[] {
  const { only } = before;
  const known = [...new Set([...venuesOf(before), ...venuesOf(after)])]
    .filter((venue) => only === undefined || venue === only || venue.startsWith(`${only}/`))
    .sort(compareText);
  if (wanted.length === 0) return known;
  const ids = wanted.flatMap((id) => {
    const own = known.filter((venue) => venue === id || venue.startsWith(`${id}/`));
    if (own.length === 0) throw new BaseError(`specs/${id}: neither state has such a venue`);
    return own;
  });
  return [...new Set(ids)];
}
