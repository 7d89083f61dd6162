import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The repository under test. */
export const repository: string = here("../../..");

/** A stream.ts that opens nothing. */
export const STREAM: string = `import type { Client, Stream, StreamOperation, WatchOptions } from "@venuekit/runtime";

export function watch<P, M, T>(
  client: Client,
  operation: StreamOperation<P, M, T>,
  params: P,
  options?: WatchOptions,
): Stream<T, M> {
  throw new Error([client.venue, operation.id, String(params), String(options)].join());
}
`;

/** An empty repository below test/output, in which emitted code can be compiled and run. */
export function emptyRepository(name: string): string {
  const root = here(`../output/${name}`);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, "node_modules/@venuekit"), { recursive: true });
  symlinkSync(join(repository, "packages/runtime"), join(root, "node_modules/@venuekit/runtime"));
  mkdirSync(join(root, "packages/simulator/src"), { recursive: true });
  cpSync(join(repository, "packages/simulator/src/contract.ts"), join(root, "packages/simulator/src/contract.ts"));
  return root;
}

/**
 * Writes a venue; the facts every spec needs are added to `openapi`.
 *
 * @param id `venue`, or `venue/product`.
 */
export function writeVenue(root: string, id: string, openapi: string, asyncapi?: string, errors?: string): void {
  const folder = join(root, "specs", id);
  mkdirSync(folder, { recursive: true });
  const prelude = readFileSync(here("prelude.yaml"), "utf8");
  // A spec that says who may call says it all.
  const facts = /^x-access:$/m.test(openapi) ? prelude.replace(/^x-access:\n( .*\n)+/m, "") : prelude;
  const [name, product] = id.split("/");
  const own = product === undefined ? "" : `product: ${product}, `;
  const venue = `x-venue: { id: ${name}, ${own}name: Example, document: example.txt }\n`;
  writeFileSync(join(folder, "openapi.yaml"), openapi + facts + venue);
  writeFileSync(join(folder, "errors.yaml"), errors ?? readFileSync(here("errors.yaml"), "utf8"));
  if (asyncapi !== undefined) writeFileSync(join(folder, "asyncapi.yaml"), asyncapi);
  const sources = join(root, "packages", name ?? "", "src", product ?? "");
  mkdirSync(sources, { recursive: true });
  writeFileSync(join(sources, "stream.ts"), STREAM);
}

/** Every one-feature spec of test/specs as a venue of its own. */
export function writeFeatures(root: string): string[] {
  const folder = here("../specs");
  const isFeature = (name: string): boolean => name.endsWith(".yaml") && !/^foreign-|\.asyncapi\.yaml$/.test(name);
  const names = readdirSync(folder).filter(isFeature);
  return names.map((name) => {
    const id = name.replace(/\.yaml$/, "");
    const asyncapi = join(folder, `${id}.asyncapi.yaml`);
    const streams = existsSync(asyncapi) ? readFileSync(asyncapi, "utf8") : undefined;
    writeVenue(root, id, readFileSync(join(folder, name), "utf8"), streams);
    return id;
  });
}
