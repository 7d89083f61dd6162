import type { Venue } from "../model/venue.js";
import { type SpecChange, sorted } from "./change.js";
import { documentation } from "./documentation.js";
import { compareOperations } from "./operations.js";
import { compareShapes } from "./shapes.js";
import { compareSockets, compareStreams } from "./streams.js";
import { compareTables } from "./tables.js";
import { code } from "./words.js";

/**
 * What changed between two states of a venue, or of one of its products, as callers see it. A state without the venue
 * is `undefined`. Something renamed is removed and added.
 */
export function compareVenues(before: Venue | undefined, after: Venue | undefined): SpecChange[] {
  if (before === undefined || after === undefined) return after === before ? [] : [whole(before, after)];
  const versions = new Set(
    before.versions.map(({ name }) => name).filter((name) => after.versions.some((version) => version.name === name)),
  );
  return sorted([
    ...compareOperations(before.operations, after.operations, versions),
    ...compareStreams(before.streams, after.streams, versions),
    ...compareShapes(before.shapes, after.shapes),
    ...compareTables(before, after),
    ...compareSockets(before.sockets, after.sockets),
    ...documentation(said(before), said(after), { owner: after.id, label: after.name }),
  ]);
}

function said({ description, document, name }: Venue): object {
  return { description, document, summary: name };
}

function whole(before: Venue | undefined, after: Venue | undefined): SpecChange {
  const venue = after ?? before;
  const id = venue === undefined ? "" : [venue.id, venue.product].filter((part) => part !== undefined).join("/");
  const isNew = before === undefined;
  return {
    impact: isNew ? "additive" : "breaking",
    action: isNew ? "added" : "removed",
    subject: "venue",
    owner: id,
    text: `${isNew ? "Added" : "Removed"} ${code(id)}.`,
    reason: isNew ? "a new name" : "old programs that import it no longer find it",
  };
}
