/** The first snippet of each README runs as printed against the simulator, and every snippet compiles. */
import { mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "./run.js";
import { COMPILERS, ROOT, TYPE_ROOTS } from "./workspace.js";

/** Each README, and the entry of the client that its snippets take for granted. */
const READMES = [
  { readme: "README.md", entry: "@venuekit/hashkey" },
  { readme: "packages/apifiny/README.md", entry: "@venuekit/apifiny" },
  { readme: "packages/aster/README.md", entry: "@venuekit/aster/futures" },
  { readme: "packages/bitexasia/README.md", entry: "@venuekit/bitexasia" },
  { readme: "packages/hashkey/README.md", entry: "@venuekit/hashkey" },
];
let directory: string;

beforeAll(async () => {
  directory = await realpath(await mkdtemp(join(tmpdir(), "venuekit-readme-")));
  await symlink(join(ROOT, "test/node_modules"), join(directory, "node_modules"));
  await writeFile(join(directory, "package.json"), JSON.stringify({ type: "module" }));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

async function snippets(readme: string): Promise<string[]> {
  const text = await readFile(join(ROOT, readme), "utf8");
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);
}

describe.each(READMES)("$readme", ({ readme }) => {
  test("the first snippet runs as printed and ends by itself", async () => {
    const [first = ""] = await snippets(readme);
    const file = join(directory, "first.ts");
    await writeFile(file, first);
    const tsx = join(ROOT, "node_modules/tsx/dist/loader.mjs");
    const args = ["--conditions=@venuekit/source", "--import", tsx, file];
    const { code, output } = await run(process.execPath, args, { cwd: directory, timeoutMs: 30_000 });
    expect({ code, output }).toMatchObject({ code: 0 });
    expect(output).toMatch(/\d/);
  }, 40_000);
});

test("all snippets compile", async () => {
  const files = (await Promise.all(READMES.map(writeSnippets))).flat();
  // Proves that the compiler looks at the snippets.
  files.push(await write("snippet-wrong.ts", 'export const depth: number = "";\n'));
  const config = {
    extends: join(ROOT, "tsconfig.base.json"),
    compilerOptions: { isolatedDeclarations: false, declaration: false, typeRoots: [TYPE_ROOTS] },
    files,
  };
  await writeFile(join(directory, "tsconfig.json"), JSON.stringify(config));
  const compiler = COMPILERS[0]?.[1] ?? "";
  const { output } = await run(process.execPath, [compiler, "-p", directory, "--pretty", "false"], { cwd: directory });
  const errors = output.split("\n").filter((line) => line.startsWith("snippet-"));
  expect(errors).toEqual([expect.stringMatching(/^snippet-wrong\.ts\(2,14\)/)]);
}, 60_000);

/** One that registers a decimal type would do so for all of them; the packed packages are tested with one. */
async function writeSnippets({ readme, entry }: { readme: string; entry: string }): Promise<string[]> {
  const codes = (await snippets(readme)).filter((code) => !code.includes("declare module"));
  const name = readme.replace(/\W/g, "-");
  return Promise.all(codes.map((code, index) => write(`snippet-${name}-${index}.ts`, code, entry)));
}

/** Snippets after the first take the client for granted. */
async function write(name: string, code: string, entry = "@venuekit/hashkey"): Promise<string> {
  const declared = /\bconst client\b|\busing client\b/.test(code);
  const prelude = declared ? "" : `declare const client: import("${entry}").Client;\n`;
  await writeFile(join(directory, name), prelude + code);
  return name;
}
