import { spawnSync } from "node:child_process";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { compile, runCase } from "./support/programs.js";
import { medianRows } from "./support/row.js";
import { progress, table } from "./support/table.js";

// npm run bench [case...]: measures the built packages. Every case runs in processes of its own and compares within
// one process, in rounds that take turns; a line shows the median of its processes. A missed bar is marked, never
// an error: timing depends on the machine and on what else it does.

/** Cases and how many processes each gets; what does not measure time needs one. */
const CASES: Readonly<Record<string, number>> = {
  parse: 3,
  decode: 3,
  streams: 3,
  "calls-undici": 3,
  "calls-fetch": 3,
  book: 3,
  import: 1,
  bundle: 1,
  types: 1,
  generate: 1,
  generators: 1,
};
const SERVERS = ["push", "http"];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => CASES[name] === undefined);
if (unknown.length > 0) {
  console.error(`no such case: ${unknown.join(", ")}; there are ${Object.keys(CASES).join(", ")}`);
  process.exit(2);
}

build();
const names = wanted.length > 0 ? wanted : Object.keys(CASES);
await compile(names, SERVERS);
const rows = [];
for (const name of names) {
  const runs = [];
  try {
    for (let run = 1; run <= (CASES[name] ?? 1); run++) {
      progress(`${name} ${run}/${CASES[name]}`);
      runs.push(await runCase(name));
    }
  } catch (error) {
    // The other cases still have something to say.
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
  rows.push(...medianRows(runs));
}
progress("");
const [load = 0] = loadavg();
console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? "unknown processor"}`);
// Ratios bear a busy machine, absolute times don't.
if (load > cpus().length)
  console.log(`The machine is busy (load ${load.toFixed(1)}): expect absolute times to be too long.`);
console.log(`\n${table(rows)}`);

/** Builds the measured package and what it depends on, as for publishing. */
function build(): void {
  progress("building the packages");
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const command = ["--yes", "pnpm@10.34.9", "--filter", "@venuekit/hashkey...", "run", "build"];
  const { status, stdout } = spawnSync("npx", command, { cwd: root, encoding: "utf8" });
  if (status === 0) return;
  console.error(`the build failed:\n${stdout}`);
  process.exit(1);
}
