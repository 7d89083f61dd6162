import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type ParseArgsConfig, parseArgs } from "node:util";
import type { DiffOptions } from "./commands/diff.js";
import { SpecError } from "./load/error.js";

type ParseArgsOptionsConfig = NonNullable<ParseArgsConfig["options"]>;

const HELP = `venuekit: compiles the specifications in specs/ into the venue packages.

  venuekit generate [--check] [venue...]   write the generated files, say what changed for callers and draft the
                                           changesets; --check only compares and prints a diff
  venuekit lint [venue...]                 check the specs
  venuekit diff [venue...]                 say what changed for callers since another state of the specs
  venuekit docs <venue> [<file|url>...]    say what changed in a venue's documents and what the spec lacks;
                                           "docs" alone prints its options
  venuekit new <venue> [--from <openapi>] [--streams <asyncapi>] [--partial]
                                           scaffold specs, package, simulator stub and tests
  venuekit --help

  --root <dir>     the repository; default: the one this program is part of
  --no-changeset   generate: draft no changesets
  --base <state>   diff: a git ref, a folder or a file to compare with; default: HEAD
  --json           diff: for programs
  --fail-on <what> diff: exit with 1 on "breaking" changes (default), on "additive" ones too, or "never"

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
  if (command === "diff") return runDiff(rest, print);
  if (command === "new") return (await import("./commands/new.js")).runNew(rest, print);
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

const ROOT = { root: { type: "string" } } as const;
const FLAGS = {
  generate: { ...ROOT, check: { type: "boolean" }, "no-changeset": { type: "boolean" } },
  lint: ROOT,
  diff: { ...ROOT, base: { type: "string" }, json: { type: "boolean" }, "fail-on": { type: "string" } },
} as const satisfies Record<string, ParseArgsOptionsConfig>;

interface Arguments {
  readonly root: string;
  readonly venues: readonly string[];
  readonly has: (flag: string) => boolean;
  readonly text: (flag: string) => string | undefined;
}

/** `undefined` where the arguments are not understood: that is said, too. */
function parse(command: keyof typeof FLAGS, argv: readonly string[]): Arguments | undefined {
  const options: ParseArgsOptionsConfig = FLAGS[command];
  try {
    const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options });
    const text = (flag: string): string | undefined => {
      const value = values[flag];
      return typeof value === "string" ? value : undefined;
    };
    const given = text("root");
    const root = given === undefined ? fileURLToPath(new URL("../..", import.meta.url)) : resolve(given);
    return { root, venues: positionals, has: (flag) => values[flag] === true, text };
  } catch (error) {
    console.error(`venuekit ${command}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

async function run(
  command: "generate" | "lint",
  argv: readonly string[],
  print: (text: string) => void,
): Promise<number> {
  const parsed = parse(command, argv);
  if (parsed === undefined) return 2;
  const { root, venues, has } = parsed;
  if (command === "lint") {
    const { lint } = await import("./commands/lint.js");
    return lint({ root, venues, print });
  }
  const { generate } = await import("./commands/generate.js");
  return generate({ root, check: has("check"), changeset: !has("no-changeset"), venues, print });
}

/** Refused specs and refused arguments are the same to a pipeline: no comparison was made. */
async function runDiff(argv: readonly string[], print: DiffOptions["print"]): Promise<number> {
  const parsed = parse("diff", argv);
  if (parsed === undefined) return 2;
  const { root, venues, has, text } = parsed;
  const { diff, FAIL_ON } = await import("./commands/diff.js");
  const wanted = text("fail-on") ?? "breaking";
  const failOn = FAIL_ON.find((word) => word === wanted);
  if (failOn === undefined) {
    console.error(`venuekit diff: --fail-on takes ${FAIL_ON.join(", ")}, not "${wanted}"`);
    return 2;
  }
  const printError = (line: string): void => console.error(line);
  return diff({ root, base: text("base") ?? "HEAD", venues, json: has("json"), failOn, print, printError });
}
