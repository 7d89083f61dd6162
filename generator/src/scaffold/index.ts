import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LeftOut } from "../load/foreign/index.js";
import { typeName } from "../load/foreign/names.js";
import { at, type Documents, streamsOf } from "./document.js";
import { exampleSource } from "./examples.js";
import { fill } from "./fill.js";
import { type Names, packageFiles } from "./package.js";
import { registered } from "./register.js";
import { signingOf } from "./signing.js";
import { specFiles } from "./specs.js";

/** Everything but the generated files: path below the root -> text. */
export function scaffold(
  root: string,
  id: string,
  documents: Documents,
  leftOut: readonly LeftOut[],
): Map<string, string> {
  const Type = typeName(id);
  const title = String(at(documents.openapi, "x-venue", "name") ?? id)
    .replaceAll(/\s+/g, " ")
    .replaceAll("*/", "");
  const names: Names = { id, function: Type.slice(0, 1).toLowerCase() + Type.slice(1), Type, title };
  const files = new Map([
    ...specFiles(id, documents),
    ...packageFiles(names, documents, gapsOf(names, documents, leftOut)),
    ...registered(root, id, Type),
  ]);
  const values = { ...names, camel: names.function };
  const folder = `packages/simulator/src/venues/${id}`;
  files.set(`${folder}/simulator.ts`, fill("simulator/simulator.ts", values));
  files.set(`${folder}/venue.ts`, fill("simulator/venue.ts", values));
  files.set(`${folder}/examples.ts`, exampleSource(id, documents));
  files.set(`packages/simulator/test/${id}.test.ts`, fill("simulator/test.ts", values));
  if (existsSync(join(root, "LICENSE")))
    files.set(`packages/${id}/LICENSE`, readFileSync(join(root, "LICENSE"), "utf8"));
  return files;
}

/** What somebody has to write, in words. */
export function gapsOf(names: Pick<Names, "id">, documents: Documents, leftOut: readonly LeftOut[]): string[] {
  const signing = signingOf(documents);
  const streams = streamsOf(documents);
  const { id } = names;
  return [
    signing.withKey === undefined
      ? `Signing, in \`packages/${id}/src/signing.ts\`. ${signing.reason}`
      : `Signing beyond the key, in \`packages/${id}/src/signing.ts\`: the key travels by ${signing.reason}`,
    `What an answer means beyond its HTTP status, in \`packages/${id}/src/judge.ts\`; codes in \`specs/${id}/errors.yaml\`.`,
    streams.length === 0
      ? `Streams: \`specs/${id}/asyncapi.yaml\` and \`packages/${id}/src/stream.ts\`.`
      : `Heartbeats and subscribe messages of the streams, in \`packages/${id}/src/protocol.ts\`.`,
    `Weights, rate limits, retry safety and order effects, in \`specs/${id}\`; see specs/README.md.`,
    `An order book, as in \`packages/hashkey/src/book.ts\`.`,
    `The simulator in \`packages/simulator/src/venues/${id}\` answers one example a call.`,
    ...leftOut.map(({ what, error }) => `Left out: \`${what}\`: ${error.reason} (\`${error.file}#${error.pointer}\`)`),
  ];
}
