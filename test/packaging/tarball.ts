import { succeed } from "./run.js";

/** Paths in a tarball; anything else is stray. */
const CONTENTS: readonly RegExp[] = [
  /^package\/(package\.json|README\.md|LICENSE)$/,
  /^package\/src\/([\w-]+\/)*[\w-]+\.ts$/,
  /^package\/dist\/([\w-]+\/)*[\w-]+(\.js|\.js\.map|\.d\.ts|\.d\.ts\.map)$/,
  /^package\/docs\/[\w-]+\.md$/,
  /^package\/bin\/[\w-]+\.js$/,
];

export interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly [field: string]: unknown;
}

/** The manifest in a tarball. */
export async function manifestOf(tarball: string): Promise<Manifest> {
  const text = await succeed("tar", ["-xzOf", tarball, "package/package.json"]);
  return JSON.parse(text) as Manifest;
}

/** Files users don't need, and files the manifest promises that are not there. */
export async function faultsOf(tarball: string): Promise<{ stray: string[]; missing: string[] }> {
  const files = (await succeed("tar", ["-tzf", tarball])).trim().split("\n");
  const { exports } = await manifestOf(tarball);
  const promised = Object.values(exports).flatMap((entry) =>
    typeof entry === "string" ? entry : Object.values(entry),
  );
  const needed = ["./LICENSE", "./README.md", ...promised].map((path) => path.replace(/^\./, "package"));
  return {
    stray: files.filter((file) => !CONTENTS.some((pattern) => pattern.test(file))),
    missing: needed.filter((file) => !files.includes(file)),
  };
}
