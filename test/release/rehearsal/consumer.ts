import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Ended, run } from "../../packaging/run.js";
import { COMPILERS, ROOT, TYPE_ROOTS } from "../../packaging/workspace.js";
import type { Sealed } from "./sealed.js";

const YARN = join(ROOT, "test/node_modules/yarn/bin/yarn.js");

/** How each package manager adds packages to a project. */
export const MANAGERS: Readonly<Record<string, readonly string[]>> = {
  npm: ["npm", "install"],
  pnpm: ["pnpm", "add"],
  yarn: [process.execPath, YARN, "--no-progress", "--non-interactive", "add"],
};

/** A project with one program of a user and nothing installed. */
export async function makeProject(directory: string): Promise<string> {
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "package.json"), JSON.stringify({ name: "bot", private: true, type: "module" }));
  await copyFile(fileURLToPath(new URL("fixtures/program.ts", import.meta.url)), join(directory, "program.ts"));
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022"],
    module: "nodenext",
    types: ["node"],
    typeRoots: [TYPE_ROOTS],
    strict: true,
    skipLibCheck: false,
  };
  await writeFile(join(directory, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
  return directory;
}

export async function add(project: string, sealed: Sealed, manager: string, ...packages: string[]): Promise<void> {
  const [command = "", ...args] = MANAGERS[manager] ?? [];
  await sealed.run(project, command, ...args, ...packages);
}

/** Type-checks the program, and writes the JavaScript beside it. */
export function compile(project: string): Promise<Ended> {
  return run(process.execPath, [COMPILERS[0]?.[1] ?? "", "--pretty", "false"], { cwd: project });
}

export async function installedVersion(project: string, name: string): Promise<string> {
  const text = await readFile(join(project, "node_modules", name, "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
