import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { run } from "../packaging/run.js";
import type { Manifest } from "./packages.js";
import { listTarball, readFromTarball } from "./tarball.js";

/** Anything else in a tarball is stray. */
const CONTENTS: readonly RegExp[] = [
  /^package\/(package\.json|README\.md|LICENSE)$/,
  /^package\/src\/([\w-]+\/)*[\w-]+\.ts$/,
  /^package\/dist\/([\w-]+\/)*[\w-]+(\.js|\.js\.map|\.d\.ts|\.d\.ts\.map)$/,
  /^package\/docs\/[\w-]+\.md$/,
  /^package\/bin\/[\w-]+\.js$/,
];
const NEEDED = ["package.json", "README.md", "LICENSE"];

export interface CheckOptions {
  readonly root: string;
  /** Address of the repository, where the package is published with provenance: npm wants the same in the manifest. */
  readonly repository?: string;
}

/** What is wrong with a packed package, in words; empty where it can be published. */
export async function checkTarball(tarball: string, options: CheckOptions): Promise<string[]> {
  const files = await listTarball(tarball);
  const found = [...checkContents(files)];
  if (files.includes("package/package.json")) {
    const text = await readFromTarball(tarball, "package/package.json");
    found.push(...checkManifest(text, options.repository), ...checkEntries(text, files));
  }
  if (files.includes("package/LICENSE")) {
    const [own, ours] = await Promise.all([
      readFromTarball(tarball, "package/LICENSE"),
      readFile(join(options.root, "LICENSE"), "utf8"),
    ]);
    if (own !== ours) found.push("LICENSE differs from the repository's");
  }
  // The tools below explain a broken package at length; what is missing has been said.
  if (found.length > 0) return found;
  return [...(await lint(tarball)), ...(await checkTypes(tarball, options.root))];
}

function checkContents(files: readonly string[]): string[] {
  const stray = files.filter((file) => !CONTENTS.some((pattern) => pattern.test(file)));
  const missing = NEEDED.filter((file) => !files.includes(`package/${file}`));
  return [...stray.map((file) => `stray file: ${file}`), ...missing.map((file) => `missing: ${file}`)];
}

function checkManifest(text: string, repository: string | undefined): string[] {
  const manifest = JSON.parse(text) as Manifest;
  const found: string[] = [];
  if (text.includes('"workspace:')) found.push("package.json: a `workspace:` range was not replaced");
  if (manifest.license !== "MIT") found.push(`package.json: license is ${manifest.license ?? "missing"}, not MIT`);
  if (manifest.publishConfig?.access !== "public") found.push("package.json: publishConfig.access is not public");
  if (repository !== undefined) {
    const own = typeof manifest.repository === "string" ? manifest.repository : manifest.repository?.url;
    if (own === undefined || own.replace(/^git\+/, "").replace(/\.git$/, "") !== repository)
      found.push(`package.json: provenance needs repository.url to be ${repository}, it is ${own ?? "missing"}`);
  }
  return found;
}

/** Files the manifest's `exports`, `imports` and `bin` lead to. */
function checkEntries(text: string, files: readonly string[]): string[] {
  const { exports, imports, bin } = JSON.parse(text) as Record<string, unknown>;
  const targets = new Set([exports, imports, bin].flatMap(leaves));
  const missing = [...targets].filter((target) => !files.includes(target.replace(/^\.\//, "package/")));
  return missing.map((target) => `package.json leads to a missing file: ${target}`);
}

function leaves(value: unknown): string[] {
  if (typeof value === "string") return value.startsWith("./") ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [];
}

async function lint(tarball: string): Promise<string[]> {
  const bytes = await readFile(tarball);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`);
}

async function checkTypes(tarball: string, root: string): Promise<string[]> {
  const attw = join(root, "test/node_modules/@arethetypeswrong/cli/dist/index.js");
  const { code, output } = await run(process.execPath, [attw, tarball, "--profile", "esm-only", "--no-color"]);
  return code === 0 ? [] : [`attw: ${output.trim()}`];
}
