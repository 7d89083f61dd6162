import { startWireTypes } from "../emit/wire-types.js";
import { findings } from "../lint/index.js";
import { validateAsyncapi } from "../load/asyncapi.js";
import { SpecError } from "../load/error.js";
import { findVenues, loadVenue } from "../load/venues.js";
import { buildModel } from "../model/index.js";

export interface LintOptions {
  readonly root: string;
  readonly venues: readonly string[];
  readonly print: (text: string) => void;
}

/** Checks the specs. Resolves with the exit code: 1 where anything is found. */
export async function lint(options: LintOptions): Promise<number> {
  const { root, print } = options;
  let found = 0;
  const ids = findVenues(root, options.venues);
  startWireTypes();
  for (const id of ids) {
    const { openapi, asyncapi } = loadVenue(root, id);
    try {
      const venue = buildModel(openapi, asyncapi);
      const { emitPaths } = await import("../emit/paths.js");
      await Promise.all([emitPaths(venue), asyncapi === undefined ? undefined : validateAsyncapi(root, asyncapi.file)]);
      for (const finding of findings(venue)) {
        found++;
        print(finding.message);
      }
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      found++;
      print(error.message);
    }
  }
  print(found === 0 ? `${ids.join(", ")}: nothing found` : `${found} found`);
  return found === 0 ? 0 : 1;
}
