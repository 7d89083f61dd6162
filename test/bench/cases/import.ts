import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { median, report } from "../support/row.js";

// A Node process that imports the package, against one that does nothing.

declare const BENCH: string;

const ROUNDS = 15;

/** @param cwd From where packages are found. */
function run(program: string, cwd: string = BENCH): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    cwd,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`a process ended with code ${status}`);
  return performance.now() - start;
}

const bare: number[] = [];
const extra: number[] = [];
const ofDecimal: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const least = run("");
  bare.push(least);
  extra.push(run('import "@venuekit/hashkey";') - least);
  ofDecimal.push(run('import "decimal.js";', join(BENCH, "../../packages/hashkey")) - least);
}

report([
  {
    group: "Import",
    name: "@venuekit/hashkey over bare Node",
    value: median(extra),
    unit: "ms",
    bar: 15,
    rule: "at most",
    note: `of which decimal.js ${median(ofDecimal).toFixed(0)} ms; Node alone ${median(bare).toFixed(0)} ms`,
  },
]);
