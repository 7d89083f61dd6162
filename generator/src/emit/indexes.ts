import type { Venue } from "../model/venue.js";
import { Draft, type SourceFile } from "./file.js";
import { compare } from "./imports.js";

/** operations.ts and index.ts: flat, because bundlers shake flat re-exports and not nested namespaces. */
export function emitIndexes(venue: Venue, pathsSource: boolean): SourceFile[] {
  const folder = `packages/${venue.id}/src/generated`;
  const operations = new Draft(`${folder}/operations.ts`, venue.file, "./schemas");
  for (const { id } of venue.operations) operations.statements.push(`export * from "./operations/${id}.js";`);
  for (const { id } of venue.streams) operations.statements.push(`export * from "./streams/${id}.js";`);
  const index = new Draft(`${folder}/index.ts`, venue.file, "./schemas");
  for (const name of ["errors", "limits", "operations"]) index.statements.push(`export * from "./${name}.js";`);
  if (pathsSource) index.statements.push(`export type { paths } from "./paths.js";`);
  const shapes = venue.shapes.map((shape) => shape.name).sort(compare);
  for (const name of shapes) index.statements.push(`export type * from "./schemas/${name}.js";`);
  index.statements.push(`export * from "./servers.js";`);
  return [operations, index];
}
