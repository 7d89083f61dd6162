import type { Venue } from "../model/venue.js";

type Named = Pick<Venue, "id" | "product">;

/** What a product adds to a path inside the package of its venue. */
function inside({ product }: Named): string {
  return product === undefined ? "" : `${product}/`;
}

/** The folder of the generated sources; nothing else stands in it. */
export function generatedFolder(venue: Named): string {
  return `packages/${venue.id}/src/${inside(venue)}generated`;
}

export function referenceFile(venue: Named): string {
  return `packages/${venue.id}/docs/${venue.product ?? "reference"}.md`;
}

/** From the reference to the generated sources. */
export function sourcesFromReference(venue: Named): string {
  return `../src/${inside(venue)}generated`;
}

export function contractFile(venue: Named): string {
  const suffix = venue.product === undefined ? "" : `-${venue.product}`;
  return `packages/simulator/src/generated/${venue.id}${suffix}.ts`;
}

/** The name a program imports. */
export function entry(venue: Named): string {
  return `@venuekit/${venue.id}${venue.product === undefined ? "" : `/${venue.product}`}`;
}

/** The folders and files that belong to this output alone; what is not emitted there is stale. */
export function ownedPlaces(venue: Named): { readonly folders: string[]; readonly files: string[] } {
  return { folders: [generatedFolder(venue)], files: [referenceFile(venue), contractFile(venue)] };
}
