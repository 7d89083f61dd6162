import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Cursor } from "./cursor.js";
import { SpecError } from "./error.js";
import { SpecFiles } from "./files.js";
import { convert, isForeign } from "./foreign/index.js";

/** The specs of one venue, or of one of its products, as loaded. */
export interface VenueSpecs {
  /** Folder below specs/: `venue`, or `venue/product`. */
  readonly id: string;
  readonly openapi: Cursor;
  readonly asyncapi: Cursor | undefined;
}

/**
 * A folder of specs/ with an openapi.yaml is a venue; where its folders have one instead, each is a product.
 *
 * @param wanted Venues or products; a venue stands for all its products. All where empty.
 */
export function findVenues(root: string, wanted: readonly string[]): string[] {
  const known = folders(root, "specs").flatMap((venue) => {
    const products = folders(root, `specs/${venue}`).map((product) => `${venue}/${product}`);
    const found = [venue, ...products].filter((id) => isSpec(root, id));
    if (found[0] === venue && found.length > 1)
      throw new SpecError(`specs/${venue}/openapi.yaml`, "", `can't stand beside the product ${found[1]}`);
    return found;
  });
  const chosen = wanted.flatMap((id) => {
    const ids = known.filter((one) => one === id || one.startsWith(`${id}/`));
    if (ids.length === 0) throw new SpecError(`specs/${id}/openapi.yaml`, "", "there is no such venue");
    return ids;
  });
  return wanted.length === 0 ? known : [...new Set(chosen)];
}

export function loadVenue(root: string, id: string): VenueSpecs {
  const files = new SpecFiles(root);
  const file = `specs/${id}/asyncapi.yaml`;
  const openapi = files.open(`specs/${id}/openapi.yaml`);
  const asyncapi = existsSync(join(root, file)) ? files.open(file) : undefined;
  return { id, ...(isForeign(openapi) ? convert(openapi, asyncapi, id) : { openapi, asyncapi }) };
}

function folders(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function isSpec(root: string, id: string): boolean {
  return existsSync(join(root, "specs", id, "openapi.yaml"));
}
