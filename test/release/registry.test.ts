import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Manifest, Publishable } from "./packages.js";
import { findRegistry, findStrays, findUnpublished } from "./registry.js";

const REGISTRY = "https://registry.example/";
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "venuekit-registry-"));
  await writeFile(join(root, "package.json"), "{}");
});
afterEach(() => rm(root, { recursive: true, force: true }));

function named(name: string, more: Partial<Manifest> = {}): Publishable {
  return { directory: root, manifest: { name, version: "0.1.0", ...more } };
}

test("findRegistry: that of the scope comes first", async () => {
  await writeFile(join(root, ".npmrc"), "@venuekit:registry=https://scope.example\n");
  expect(await findRegistry(root)).toBe("https://scope.example/");
});

describe("findStrays", () => {
  test("default: no own registry, or the same", () => {
    const same = named("@venuekit/b", { publishConfig: { access: "public", registry: "https://registry.example" } });
    expect(findStrays([named("@venuekit/a"), same], REGISTRY)).toEqual([]);
  });

  test.each(["registry", "@venuekit:registry"])("error: %s of publishConfig leads elsewhere", (key) => {
    const stray = named("@venuekit/a", { publishConfig: { [key]: "https://other.example/" } });
    expect(findStrays([stray], REGISTRY)).toEqual([expect.stringContaining("https://other.example/")]);
  });
});

describe("findUnpublished", () => {
  async function ask(status: number, body: object): Promise<Publishable[]> {
    const server = createServer((_, answer) => {
      answer.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const { port } = server.address() as AddressInfo;
      return await findUnpublished([named("@venuekit/a")], `http://127.0.0.1:${port}/`);
    } finally {
      server.close();
    }
  }
  const document = (version: string): object => ({
    name: "@venuekit/a",
    "dist-tags": { latest: version },
    versions: { [version]: { name: "@venuekit/a", version } },
  });

  test("the registry has the version", async () => expect(await ask(200, document("0.1.0"))).toEqual([]));
  test("it has another one", async () => expect(await ask(200, document("0.0.9"))).toHaveLength(1));
  test("it has no such package", async () => expect(await ask(404, {})).toHaveLength(1));
  test("error: it does not answer the question", async () => {
    await expect(ask(403, {})).rejects.toThrow("does not answer for @venuekit/a@0.1.0");
  });
});
