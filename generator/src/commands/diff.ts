import type { Impact } from "../diff/change.js";
import { changesJson, printChanges, worst } from "../diff/report.js";
import { BaseError, inScratch, openBase, stateOf } from "../diff/states.js";
import { compareStates, type VenueChanges } from "../diff/venues.js";
import { SpecError } from "../load/error.js";

export const FAIL_ON = ["breaking", "additive", "never"] as const;
export type FailOn = (typeof FAIL_ON)[number];

export interface DiffOptions {
  readonly root: string;
  /** A git ref, a folder or a file. */
  readonly base: string;
  /** All where empty. */
  readonly venues: readonly string[];
  readonly json: boolean;
  /** The least change that makes the command fail. */
  readonly failOn: FailOn;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}

/**
 * Says what changed for callers since another state of the specs.
 *
 * @returns Exit code: 0 nothing that counts, 1 changes that do, 2 a state that can't be read.
 */
export function diff(options: DiffOptions): number {
  const { root, base, venues, json, failOn, print, printError } = options;
  let all: VenueChanges[];
  try {
    all = inScratch((scratch) => compareStates(openBase(root, base, venues, scratch), stateOf(root), venues));
  } catch (error) {
    if (!(error instanceof BaseError) && !(error instanceof SpecError)) throw error;
    printError(`venuekit diff: ${error.message}`);
    return 2;
  }
  print(json ? changesJson(all, base) : printChanges(all, base));
  const found = worst(all.flatMap(({ changes }) => changes));
  return found !== undefined && FAILING[failOn].includes(found) ? 1 : 0;
}

const FAILING: Readonly<Record<FailOn, readonly Impact[]>> = {
  breaking: ["breaking"],
  additive: ["breaking", "additive"],
  never: [],
};
