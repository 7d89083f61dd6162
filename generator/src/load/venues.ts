import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Cursor } from "./cursor.js";
import { SpecError } from "./error.js";
import { SpecFiles } from "./files.js";

/** The specs of one venue as loaded. */
export interface VenueSpecs {
  readonly id: string;
  readonly openapi: Cursor;
  readonly asyncapi: Cursor | undefined;
}

/** A folder of specs/ with an openapi.yaml is a venue. */
export function findVenues(root: string, wanted: readonly string[]): string[] {
  const folder = join(root, "specs");
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const found = entries
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "openapi.yaml")))
    .map((entry) => entry.name)
    .sort();
  for (const id of wanted)
    if (!found.includes(id)) throw new SpecError(`specs/${id}/openapi.yaml`, "", "there is no such venue");
  return wanted.length === 0 ? found : [...new Set(wanted)];
}

export function loadVenue(root: string, id: string): VenueSpecs {
  const files = new SpecFiles(root);
  const asyncapi = `specs/${id}/asyncapi.yaml`;
  return {
    id,
    openapi: files.open(`specs/${id}/openapi.yaml`),
    asyncapi: existsSync(join(root, asyncapi)) ? files.open(asyncapi) : undefined,
  };
}
