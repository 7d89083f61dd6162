import type { Venue } from "../model/venue.js";
import { emitContract } from "./contract.js";
import { type SourceFile, WIRE } from "./file.js";
import { emitIndexes } from "./indexes.js";
import { emitOperation } from "./operation.js";
import { emitPaths } from "./paths.js";
import { generatedFolder, referenceFile } from "./places.js";
import { Printer } from "./print.js";
import { emitReference } from "./reference.js";
import { emitSchema } from "./schema.js";
import { emitStream } from "./stream.js";
import { emitAnswers, emitErrors, emitLimits, emitRoutes, emitServers } from "./tables.js";
import { emitWire } from "./wire.js";

/** Every file of one venue: path below the root -> text. */
export async function emitVenue(venue: Venue): Promise<Map<string, string>> {
  // Goes on in another thread while the rest is put together here.
  const paths = emitPaths(venue);
  // It is waited for below; what fails first is told.
  paths.catch(() => {});
  const sources: SourceFile[] = [
    ...venue.operations.map((operation) => emitOperation(operation, venue)),
    ...venue.streams.map((stream) => emitStream(stream, venue)),
    ...venue.shapes.flatMap((shape) => emitSchema(shape, venue)),
    emitErrors(venue),
    emitLimits(venue),
    emitServers(venue),
    emitRoutes(venue),
    ...(venue.foreign ? [emitAnswers(venue)] : []),
    ...emitIndexes(venue, true),
    emitContract(venue),
  ];
  const printer = new Printer();
  const files = new Map(sources.map((source) => [source.path, printer.print(source)]));
  files.set(`${generatedFolder(venue)}/paths.ts`, await paths);
  if (sources.some((source) => source.imports.has(WIRE))) {
    files.set(`${generatedFolder(venue)}/wire.ts`, emitWire(venue));
  }
  files.set(referenceFile(venue), emitReference(venue));
  return files;
}

export { ownedPlaces } from "./places.js";
