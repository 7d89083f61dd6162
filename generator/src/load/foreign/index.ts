import type { Cursor } from "../cursor.js";
import { SpecFiles } from "../files.js";
import { Foreign, type ForeignOptions, type LeftOut } from "./context.js";
import type { Node } from "./node.js";
import { convertOpenapi, streamsOnly } from "./openapi.js";
import { convertAsyncapi } from "./streams.js";

export type { LeftOut } from "./context.js";
export { isForeign } from "./openapi.js";

export interface Converted {
  readonly openapi: Cursor;
  readonly asyncapi: Cursor | undefined;
  /** What is not compiled, and why. */
  readonly leftOut: readonly LeftOut[];
  /** What somebody has to know who goes on with the result. */
  readonly notes: readonly string[];
}

/**
 * Turns specifications of somebody else into our dialect, in memory. A failure names the place in the specification
 * that was given.
 *
 * @param id `venue`, or `venue/product`.
 */
export function convert(
  openapi: Cursor | undefined,
  asyncapi: Cursor | undefined,
  id: string,
  options: ForeignOptions = { isPartial: false },
): Converted {
  const foreign = new Foreign(options);
  let document: Node;
  let streams: Node | undefined;
  try {
    document = openapi === undefined ? streamsOnly(asyncapi, id) : convertOpenapi(foreign, openapi, id);
    streams = asyncapi === undefined ? undefined : convertAsyncapi(foreign, asyncapi);
  } catch (error) {
    if (error instanceof RangeError) (openapi ?? asyncapi)?.fail("its shapes hold each other too deeply");
    throw error;
  }
  const made = new SpecFiles(openapi?.files.root ?? asyncapi?.files.root ?? "");
  return {
    openapi: made.hold(`specs/${id}/openapi.yaml`, document, foreign.origins),
    asyncapi: streams && made.hold(`specs/${id}/asyncapi.yaml`, streams, foreign.origins),
    leftOut: foreign.leftOut,
    notes: foreign.notes,
  };
}
