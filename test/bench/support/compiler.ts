import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const TSC = createRequire(import.meta.url).resolve("typescript/bin/tsc");

/** Of a consumer of published declarations. */
const OPTIONS = {
  strict: true,
  skipLibCheck: true,
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable", "esnext.disposable"],
  module: "nodenext",
  types: [],
};

/** Writes the declarations of a folder of sources, as a published package has them. */
export function declare(directory: string, sources: string, out: string): void {
  const options = { ...OPTIONS, declaration: true, emitDeclarationOnly: true, rootDir: sources, outDir: out };
  tsc(directory, `declare-${out}`, { compilerOptions: options, include: [sources] });
}

/** Type instantiations of a program. */
export function instantiations(directory: string, name: string, program: string): number {
  writeFileSync(join(directory, `${name}.mts`), program);
  const options = { ...OPTIONS, noEmit: true, extendedDiagnostics: true };
  const text = tsc(directory, name, { compilerOptions: options, files: [`${name}.mts`] });
  return Number(/^Instantiations:\s+(\d+)/m.exec(text)?.[1]);
}

function tsc(directory: string, name: string, project: unknown): string {
  const file = join(directory, `${name.replaceAll("/", "-")}.json`);
  writeFileSync(file, JSON.stringify(project));
  const { stdout, status } = spawnSync(process.execPath, [TSC, "-p", file], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${name} does not compile:\n${stdout}`);
  return stdout;
}
