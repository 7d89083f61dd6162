import type { Venue } from "../model/venue.js";
import { emitContract } from "./contract.js";
import type { SourceFile } from "./file.js";
import { emitIndexes } from "./indexes.js";
import { emitOperation } from "./operation.js";
import { emitPaths } from "./paths.js";
import { Printer } from "./print.js";
import { emitReference } from "./reference.js";
import { emitSchema } from "./schema.js";
import { emitStream } from "./stream.js";
import { emitErrors, emitLimits, emitRoutes, emitServers } from "./tables.js";

/** Every file of one venue: path below the root -> text. */
export async function emitVenue(venue: Venue): Promise<Map<string, string>> {
  const paths = await emitPaths(venue);
  const sources: SourceFile[] = [
    ...venue.operations.map((operation) => emitOperation(operation, venue)),
    ...venue.streams.map((stream) => emitStream(stream, venue)),
    ...venue.shapes.flatMap((shape) => emitSchema(shape, venue)),
    emitErrors(venue),
    emitLimits(venue),
    emitServers(venue),
    emitRoutes(venue),
    ...emitIndexes(venue, true),
    emitContract(venue),
  ];
  const printer = new Printer();
  const files = new Map(sources.map((source) => [source.path, printer.print(source)]));
  files.set(`packages/${venue.id}/src/generated/paths.ts`, paths);
  files.set(`packages/${venue.id}/docs/reference.md`, emitReference(venue));
  return files;
}

/** The folders and files that belong to a venue's output alone; what is not emitted there is stale. */
export function ownedPlaces(id: string): { readonly folders: string[]; readonly files: string[] } {
  return {
    folders: [`packages/${id}/src/generated`],
    files: [`packages/${id}/docs/reference.md`, `packages/simulator/src/generated/${id}.ts`],
  };
}
