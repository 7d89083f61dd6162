import type { Venue } from "../model/venue.js";
import { Draft, type SourceFile } from "./file.js";
import { compare } from "./imports.js";
import { generatedFolder } from "./places.js";
import { exportOf } from "./statements.js";

/** operations.ts and index.ts: flat, because bundlers shake flat re-exports and not nested namespaces. */
export function emitIndexes(venue: Venue, pathsSource: boolean): SourceFile[] {
  const folder = generatedFolder(venue);
  const operations = new Draft(`${folder}/operations.ts`, venue.file, "./schemas");
  for (const { id } of venue.operations) operations.statements.push(exportOf(`./operations/${id}.js`));
  for (const { id } of venue.streams) operations.statements.push(exportOf(`./streams/${id}.js`));
  const index = new Draft(`${folder}/index.ts`, venue.file, "./schemas");
  for (const name of ["errors", "limits", "operations"]) index.statements.push(exportOf(`./${name}.js`));
  if (pathsSource) index.statements.push(exportOf("./paths.js", true, ["paths"]));
  const shapes = venue.shapes.map((shape) => shape.name).sort(compare);
  for (const name of shapes) index.statements.push(exportOf(`./schemas/${name}.js`, true));
  index.statements.push(exportOf("./servers.js"));
  return [operations, index];
}
