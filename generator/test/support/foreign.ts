import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { STREAM } from "./repo.js";

const specs = fileURLToPath(new URL("../specs", import.meta.url));

/** Writes specifications as they came, without anything of ours. */
export function writeForeign(root: string, id: string, openapi: string, asyncapi?: string): void {
  const folder = join(root, "specs", id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "openapi.yaml"), openapi);
  if (asyncapi !== undefined) writeFileSync(join(folder, "asyncapi.yaml"), asyncapi);
  mkdirSync(join(root, "packages", id, "src"), { recursive: true });
  writeFileSync(join(root, "packages", id, "src/stream.ts"), STREAM);
}

/** Every foreign-*.yaml of test/specs as a venue of its own. */
export function writeAllForeign(root: string): string[] {
  const names = readdirSync(specs).filter((name) => name.startsWith("foreign-"));
  const ids = names.filter((name) => !name.includes(".asyncapi.")).map((name) => name.replace(/\.yaml$/, ""));
  for (const id of ids) {
    const streams = names.includes(`${id}.asyncapi.yaml`) ? foreignText(`${id}.asyncapi`) : undefined;
    writeForeign(root, id, foreignText(id), streams);
  }
  return ids;
}

export function foreignText(name: string): string {
  return readFileSync(join(specs, `${name}.yaml`), "utf8");
}
