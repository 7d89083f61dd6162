import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { type Running, start } from "./run.js";
import { ROOT } from "./workspace.js";

/** An example that is not done by then is killed. */
export const TIME_LIMIT_MS = 40_000;

/** Starts an example of a package from the sources. */
export function startExample(venue: string, name: string, env: Readonly<Record<string, string>>): Running {
  const file = join(ROOT, "packages", venue, "examples", `${name}.ts`);
  const args = ["--conditions=@venuekit/source", "--import", "tsx", file];
  return start(process.execPath, args, { cwd: ROOT, timeoutMs: TIME_LIMIT_MS, env });
}

/** Waits for an example that has to succeed. */
export async function finish(running: Running): Promise<string> {
  const { code, output } = await running.ended;
  expect({ code, output }).toMatchObject({ code: 0 });
  return output;
}

/** The examples of a package, without the options they share. */
export async function examplesOf(venue: string): Promise<string[]> {
  const files = await readdir(join(ROOT, "packages", venue, "examples"));
  return files
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((name) => name !== "options")
    .sort();
}
