import { spawnSync } from "node:child_process";

/** What a program took as a whole process. */
export interface Cost {
  readonly ms: number;
  /** The most memory it held at once, all threads together. */
  readonly peakMb: number;
}

/** Tells the peak when the process ends; the same few lines in every program that is measured. */
const TELL = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from "node:fs";
  import { isMainThread } from "node:worker_threads";
  if (isMainThread) process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));
`)}`;

/** Runs a Node program to its end. */
export function runProgram(args: readonly string[], directory: string): Cost {
  const env: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: "1" };
  delete env.NODE_OPTIONS;
  const start = performance.now();
  const { status, output } = spawnSync(process.execPath, ["--import", TELL, ...args], {
    cwd: directory,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const ms = performance.now() - start;
  if (status !== 0) throw new Error(`${args.join(" ")} ended with code ${status}:\n${output.slice(1, 3).join("")}`);
  return { ms, peakMb: Number(output[3]) / 1_000 };
}
