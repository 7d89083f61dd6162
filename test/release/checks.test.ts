import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { succeed } from "../packaging/run.js";
import { ROOT } from "../packaging/workspace.js";
import { checkTarball } from "./checks.js";

let directory: string;
let files: Record<string, string>;
const MANIFEST = {
  name: "@venuekit/x",
  version: "0.1.0",
  type: "module",
  license: "MIT",
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
  publishConfig: { access: "public" },
};

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "venuekit-checks-"));
  files = {
    "package.json": JSON.stringify(MANIFEST),
    "README.md": "# x\n",
    LICENSE: await readFile(join(ROOT, "LICENSE"), "utf8"),
    "dist/index.js": "export const x = 1;\n",
    "dist/index.d.ts": "export declare const x = 1;\n",
  };
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function check(repository?: string): Promise<string[]> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, "package", file)), { recursive: true });
    await writeFile(join(directory, "package", file), text);
  }
  const listed = Object.keys(files).map((file) => `package/${file}`);
  await succeed("tar", ["-czf", "x.tgz", ...listed], { cwd: directory });
  return checkTarball(join(directory, "x.tgz"), { root: ROOT, ...(repository !== undefined && { repository }) });
}

function manifest(change: object): void {
  files["package.json"] = JSON.stringify({ ...MANIFEST, ...change });
}

describe("checkTarball", () => {
  test("default: nothing wrong", async () => expect(await check()).toEqual([]));

  test.each(["dist/index.test.js", "test/x.ts", ".env", "tsconfig.json", "src/notes.txt"])(
    "stray: %s",
    async (file) => {
      files[file] = "";
      expect(await check()).toEqual([`stray file: ${file}`].map((text) => text.replace(file, `package/${file}`)));
    },
  );

  test("missing: README.md", async () => {
    delete files["README.md"];
    expect(await check()).toEqual(["missing: README.md"]);
  });

  test("another licence", async () => {
    files.LICENSE = "All rights reserved.\n";
    manifest({ license: "UNLICENSED" });
    expect(await check()).toEqual([
      "package.json: license is UNLICENSED, not MIT",
      "LICENSE differs from the repository's",
    ]);
  });

  test("a range of the workspace", async () => {
    manifest({ dependencies: { "@venuekit/runtime": "workspace:^" } });
    expect(await check()).toEqual(["package.json: a `workspace:` range was not replaced"]);
  });

  test("not public", async () => {
    manifest({ publishConfig: {} });
    expect(await check()).toEqual(["package.json: publishConfig.access is not public"]);
  });

  test("an entry without its file", async () => {
    delete files["dist/index.js"];
    expect(await check()).toEqual(["package.json leads to a missing file: ./dist/index.js"]);
  });

  test("publint", async () => {
    files["dist/index.js"] = "module.exports = { x: 1 };\n";
    expect(await check()).toEqual([expect.stringMatching(/^publint: .*dist\/index\.js/)]);
  });

  test("attw: types that lead nowhere", async () => {
    files["dist/index.d.ts"] = 'export * from "./gone";\n';
    expect((await check()).join()).toMatch(/^attw: /);
  });

  test("provenance: the manifest names the repository it is built in", async () => {
    const address = "https://github.com/owner/name";
    expect(await check(address)).toEqual([expect.stringContaining(`repository.url to be ${address}, it is missing`)]);
    manifest({ repository: { type: "git", url: `git+${address}.git` } });
    expect(await check(address)).toEqual([]);
  });
});
