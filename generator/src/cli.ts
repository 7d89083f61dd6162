import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { SpecError } from "./load/error.js";

const HELP = `venuekit: compiles the specifications in specs/ into the venue packages.

  venuekit generate [--check] [venue...]   write the generated files; --check only compares and prints a diff
  venuekit lint [venue...]                 check the specs
  venuekit docs <venue> <file>             extract an inventory from a venue's document and compare it
  venuekit --help

  --root <dir>   the repository; default: the one this program is part of

A venue with several products stands for all of them; <venue>/<product> is one.
`;

/** Runs one command. Resolves with the exit code: 0 done, 1 found something, 2 not understood. */
export async function main(argv: readonly string[]): Promise<number> {
  const [command, ...rest] = argv;
  const print = (text: string): void => console.log(text);
  if (command === undefined || command === "--help" || command === "-h" || command === "help") {
    print(HELP);
    return command === undefined ? 2 : 0;
  }
  if (command === "docs") {
    const { runDocs } = await import("./docs/index.js");
    return runDocs(rest);
  }
  if (command !== "generate" && command !== "lint") {
    console.error(`venuekit: there is no command "${command}"\n\n${HELP}`);
    return 2;
  }
  try {
    return await run(command, rest, print);
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function run(
  command: "generate" | "lint",
  argv: readonly string[],
  print: (text: string) => void,
): Promise<number> {
  const flags = { root: { type: "string" }, check: { type: "boolean" } } as const;
  let parsed: { values: { root?: string; check?: boolean }; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...argv], allowPositionals: true, options: flags });
  } catch (error) {
    console.error(`venuekit ${command}: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
  const root =
    parsed.values.root === undefined ? fileURLToPath(new URL("../..", import.meta.url)) : resolve(parsed.values.root);
  const venues = parsed.positionals;
  if (command === "lint") {
    const { lint } = await import("./commands/lint.js");
    return lint({ root, venues, print });
  }
  const { generate } = await import("./commands/generate.js");
  return generate({ root, check: parsed.values.check ?? false, venues, print });
}
