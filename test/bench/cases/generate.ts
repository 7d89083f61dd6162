import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, report } from "../support/row.js";

// `venuekit generate hashkey` as a whole process, from the specs into an empty directory.

declare const BENCH: string;

const ROUNDS = 3;

const repository = join(BENCH, "../..");
const root = mkdtempSync(join(tmpdir(), "venuekit-bench-"));
cpSync(join(repository, "specs"), join(root, "specs"), { recursive: true });
const times: number[] = [];
let printed = "";
for (let round = 0; round < ROUNDS; round++) {
  rmSync(join(root, "packages"), { recursive: true, force: true });
  const start = performance.now();
  const program = join(repository, "generator/bin/venuekit.js");
  const { status, stdout } = spawnSync(process.execPath, [program, "generate", "--root", root, "hashkey"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`generate ended with code ${status}`);
  times.push(performance.now() - start);
  printed = stdout.trim().split(":")[0] ?? "";
}
rmSync(root, { recursive: true });

report([
  {
    group: "Generator",
    name: "generate, whole process",
    value: median(times),
    unit: "ms",
    bar: 3_000,
    rule: "at most",
    note: printed,
  },
]);
