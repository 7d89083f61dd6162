import { readFileSync } from "node:fs";
import type { Venue } from "../model/venue.js";

/**
 * wire.ts: how values travel that only specifications of other people's APIs send (any JSON, unions, maps, brackets in
 * a query). A file of its own in the package, so that the runtime of all venues stays without them.
 */
export function emitWire(venue: Venue): string {
  const text = readFileSync(new URL("./wire.template.txt", import.meta.url), "utf8");
  return `// Generated from ${venue.file}. Do not edit; run \`pnpm generate\`.\n\n${text}`;
}
