import { renameSync } from "node:fs";
import { join } from "node:path";
import { instantiations } from "../support/compiler.js";
import {
  cleanUp,
  declarationsOf,
  type Generator,
  hey,
  heyZod,
  openapiTypescript,
  ours,
  type Size,
  sizeOf,
  workplace,
} from "../support/generators.js";
import { type Cost, runProgram } from "../support/process.js";
import { type PublicSpec, publicSpecs } from "../support/public-specs.js";
import { median, type Row, report } from "../support/row.js";

// Our generator beside the two best known ones, on specifications their owners publish. Each is a whole process from
// the file to the output, in rounds that take turns. openapi-typescript writes types; hey-api types, functions and a
// client; ours types, functions, decoders and encoders. Declarations are what all three have, so they are compared
// with each other; what we write besides is compared with hey-api and the schemas of zod it writes for the same end.
// Not counted of ours: the raw layer's paths.ts, which is openapi-typescript's own output, and what stands outside
// the package's sources (reference, contract of the simulator). The time is for all of it.

const ROUNDS = 5;
const RIVALS = { "openapi-typescript": openapiTypescript, "hey-api": hey };
const ALL: Readonly<Record<string, Generator>> = { ours, ...RIVALS };

const rows: Row[] = [];
for (const spec of await publicSpecs()) rows.push(...compare(spec));
cleanUp();
report(rows);

function compare(spec: PublicSpec): Row[] {
  const directory = workplace(spec);
  const costs = new Map<string, Cost[]>(Object.keys(ALL).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    // The order changes, so that nobody always follows the same one.
    const names = round % 2 === 0 ? Object.keys(ALL) : Object.keys(ALL).reverse();
    for (const name of names) costs.get(name)?.push(run(name, spec, directory, `${name}-${round}`));
  }
  for (const name of Object.keys(ALL)) renameSync(join(directory, `${name}-0`), join(directory, name));
  run("hey-api with zod", spec, directory, "hey-api with zod");
  const size = sizeOf(ours, join(directory, "ours"));
  const declared = declarationsOf(ours, directory, "ours");
  const empty = instantiations(directory, "empty", "export {};\n");
  const types = typesOf("ours", spec, directory) - empty;
  const group = `Generators: ${spec.name}, ${(spec.text.length / 1e6).toFixed(1)} MB, ours over theirs`;
  const row = (name: string, value: number, bar: number | undefined, note: string): Row => {
    return { group, name, value, unit: "x", bar, rule: "at most", note };
  };
  const mid = (name: string, key: keyof Cost): number => median((costs.get(name) ?? []).map((cost) => cost[key]));
  const compared = Object.entries(RIVALS).flatMap(([name, rival]) => {
    const [ms, theirMs] = [mid("ours", "ms"), mid(name, "ms")];
    const [peak, theirPeak] = [mid("ours", "peakMb"), mid(name, "peakMb")];
    const theirDeclared = declarationsOf(rival, directory, name);
    const theirTypes = typesOf(name, spec, directory) - empty;
    return [
      row(`${name}: time`, ms / theirMs, 1, `${ms.toFixed(0)} to ${theirMs.toFixed(0)} ms`),
      row(`${name}: peak memory`, peak / theirPeak, undefined, `${peak.toFixed(0)} to ${theirPeak.toFixed(0)} MB`),
      row(`${name}: declarations`, declared.bytes / theirDeclared.bytes, 1, sizes(declared, theirDeclared)),
      row(`${name}: instantiations`, types / theirTypes, 1, `${types} to ${theirTypes}, a consumer with 10 calls`),
    ];
  });
  const theirSize = sizeOf(heyZod, join(directory, "hey-api with zod"));
  const note = `${sizes(size, theirSize)}; decoders and encoders to schemas of zod`;
  return [...compared, row("hey-api with zod: TypeScript", size.bytes / theirSize.bytes, 1, note)];
}

/** @param into A folder that isn't there yet. */
function run(name: string, spec: PublicSpec, directory: string, into: string): Cost {
  return runProgram((ALL[name] ?? heyZod).args(join(directory, spec.file), join(directory, into)), directory);
}

function typesOf(name: string, { calls }: PublicSpec, directory: string): number {
  return instantiations(directory, `consumer-${name}`, (ALL[name] ?? ours).consumer(calls, `${name}-types`));
}

function sizes(one: Size, other: Size): string {
  const kb = (bytes: number): string => (bytes / 1_000).toFixed(0);
  return `${kb(one.bytes)} to ${kb(other.bytes)} kB (gzipped ${kb(one.gzipped)} to ${kb(other.gzipped)})`;
}
