import { createHmac } from "node:crypto";
import { readFile } from "node:fs/promises";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { ConfigError } from "../../src/errors.js";
import * as node from "../../src/platform/node.js";
import * as web from "../../src/platform/web.js";

describe.each([
  ["node", node],
  ["web", web],
])("platform %s", (_name, platform) => {
  it("hmacSha256: agrees with the known value, for any text and again and again", async () => {
    const sign = platform.hmacSha256("key");
    const text = "The quick brown fox jumps over the lazy dog";
    const known = "f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8";
    expect(await sign(text)).toBe(known);
    expect(await sign(text)).toBe(known);
    for (const other of ["", "é漢😀", "a".repeat(10_000)]) {
      expect(await sign(other)).toBe(createHmac("sha256", "key").update(other).digest("hex"));
    }
  });

  it("hmacSha256: error: an empty secret; nothing shows the secret", () => {
    expect(() => platform.hmacSha256("")).toThrow(ConfigError);
    expect(inspect(platform.hmacSha256("SECRET"), { depth: 9, showHidden: true })).not.toContain("SECRET");
  });

  it("sha256Hex: agrees with the known value", async () => {
    expect(await platform.sha256Hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it("defaultTransport: sends and closes", async () => {
    const transport = platform.defaultTransport();
    expect(typeof transport.send).toBe("function");
    await transport.close?.();
  });
});

describe("platforms", () => {
  it("behavior: offer the same names", () => {
    expect(Object.keys(web).sort()).toEqual(Object.keys(node).sort());
  });

  it("behavior: web.ts uses no Node module", async () => {
    const files = ["platform/web.ts", "platform/socket-web.ts", "transport/fetch.ts", "transport/failure.ts"];
    for (const file of files) {
      const text = await readFile(new URL(`../../src/${file}`, import.meta.url), "utf8");
      expect(text).not.toMatch(/from "(node:|undici|ws)/);
    }
  });

  it("undiciTransport: error: outside Node", () => {
    expect(() => web.undiciTransport()).toThrow(ConfigError);
  });
});
